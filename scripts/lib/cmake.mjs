// Configures and builds one preset of CMakePresets.json; afresh when the toolchain has changed.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { inProject, must, toolchain } from "./project.mjs";

/** `strict` turns warnings into errors: for tests, whose compiler is known, not for whoever only builds. */
export async function cmake(preset, target, options = {}) {
  const found = toolchain();
  const used = inProject("build", preset, "toolchain-used");
  const now = JSON.stringify(found);
  const same = existsSync(used) && readFileSync(used, "utf8") === now;
  const variables = [
    `-DSURPRISAL_EIGEN=${found.EIGEN3_INCLUDE}`,
    `-DSURPRISAL_CATCH2=${found.CATCH2_DIR}`,
    `-DCMAKE_COMPILE_WARNING_AS_ERROR=${options.strict ? "ON" : "OFF"}`,
  ];
  await must("cmake", ["--preset", preset, ...(same ? [] : ["--fresh"]), ...variables], options);
  writeFileSync(used, now);
  await must("cmake", ["--build", "--preset", preset, "--target", target, "-j2"], options);
}
