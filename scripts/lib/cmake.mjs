// Configures and builds one preset of CMakePresets.json; afresh when the toolchain has changed.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { join } from "node:path";
import { inProject, must, toolchain } from "./project.mjs";

/** The Emscripten that the code is kept free of warnings for; one of another version only warns. */
function isKnownEmscripten({ EMSCRIPTEN_ROOT }) {
  const file = join(EMSCRIPTEN_ROOT, "emscripten-version.txt");
  return existsSync(file) && /^"?6\.0\./.test(readFileSync(file, "utf8"));
}

/** Whether the sources of Catch2 are there, which only tests need. */
export const hasCatch2 = () => existsSync(join(toolchain().CATCH2_DIR, "catch_amalgamated.cpp"));

/** One compiler a core, where each has the 1.5 GB that a test of Eigen's templates takes. */
const jobs = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 1.5e9)));

/** `strict` turns warnings into errors: in native test builds, and for the known Emscripten. */
export async function cmake(preset, target, { strict, ...options } = {}) {
  const found = toolchain();
  const used = inProject("build", preset, "toolchain-used");
  const now = JSON.stringify(found);
  const same = existsSync(used) && readFileSync(used, "utf8") === now;
  const asErrors = preset === "wasm" ? isKnownEmscripten(found) : strict;
  const variables = [
    `-DSURPRISAL_EIGEN=${found.EIGEN3_INCLUDE}`,
    `-DSURPRISAL_CATCH2=${found.CATCH2_DIR}`,
    `-DSURPRISAL_TESTS=${hasCatch2() ? "ON" : "OFF"}`,
    `-DCMAKE_COMPILE_WARNING_AS_ERROR=${asErrors ? "ON" : "OFF"}`,
  ];
  await must("cmake", ["--preset", preset, ...(same ? [] : ["--fresh"]), ...variables], options);
  writeFileSync(used, now);
  await must("cmake", ["--build", "--preset", preset, "--target", target, `-j${jobs}`], options);
}
