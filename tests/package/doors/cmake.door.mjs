// The installed C++ library, found by a consumer's CMake: natively, and under Emscripten.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { cmake } from "../../../scripts/lib/cmake.mjs";
import { inProject, toolchain } from "../../../scripts/lib/project.mjs";
import { run, write } from "../installed.mjs";

const lists = `cmake_minimum_required(VERSION 3.25)
project(consumer LANGUAGES CXX)
find_package(surprisal 0.1 REQUIRED)
add_executable(app main.cpp)
target_link_libraries(app PRIVATE surprisal::surprisal)
`;
const main = `
#include <iostream>
#include "surprisal/surprisal.hpp"
int main() {
  const Eigen::ArrayXd p{{0.5, 0.25, 0.25}}, q{{0.5, 0.5, 0}};
  std::cout << surprisal::entropy(p) / std::log(2) << " " << surprisal::kl(p, q) << "\\n";
  try {
    surprisal::entropy(Eigen::ArrayXd{{0.5, -0.5, 1}});
  } catch (const surprisal::InvalidArgument& error) {
    std::cout << error.what() << "\\n";
  }
}
`;

/** Installs what `preset` builds, and builds the consumer beside it; resolves to the folder of its program. */
async function consumer(preset, flags) {
  await cmake(preset, "surprisal", { log: inProject("build", "logs", "install.log") });
  const folder = mkdtempSync(join(tmpdir(), "surprisal-cmake-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const prefix = join(folder, "installed");
  run("cmake", ["--install", inProject("build", preset), "--prefix", prefix]);
  write(folder, { "app/CMakeLists.txt": lists, "app/main.cpp": main });
  const found = [
    `-DCMAKE_PREFIX_PATH=${prefix}`,
    `-DSURPRISAL_EIGEN=${toolchain().EIGEN3_INCLUDE}`,
  ];
  const env = { ...process.env, ...toolchain() };
  const build = join(folder, "build");
  const release = "-DCMAKE_BUILD_TYPE=Release";
  run("cmake", ["-S", join(folder, "app"), "-B", build, release, ...found, ...flags], { env });
  run("cmake", ["--build", build], { env });
  return build;
}

const says = /^1\.5 inf\nentropy requires p to be nonnegative, but p\[1\] is -0\.5/;

test("natively", async () => {
  const build = await consumer("native-release", []);
  assert.match(run(join(build, "app"), []), says);
});

test("under Emscripten", async () => {
  const { EMSCRIPTEN_ROOT } = toolchain();
  const file = join(EMSCRIPTEN_ROOT, "cmake/Modules/Platform/Emscripten.cmake");
  const build = await consumer("wasm", [
    `-DCMAKE_TOOLCHAIN_FILE=${file}`,
    `-DCMAKE_FIND_ROOT_PATH_MODE_PACKAGE=BOTH`,
    "-DCMAKE_EXE_LINKER_FLAGS=-sEXIT_RUNTIME",
  ]);
  assert.match(run(process.execPath, [join(build, "app.js")]), says);
});
