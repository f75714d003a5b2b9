// scripts/toolchain.sh finds what is there, or names what is not.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { inProject } from "../../scripts/lib/project.mjs";

const folder = mkdtempSync(join(tmpdir(), "surprisal toolchain-"));
after(() => rmSync(folder, { recursive: true }));

function program(name, body) {
  const file = join(folder, "bin", name);
  mkdirSync(join(folder, "bin"), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
}

function fakeEigen(version) {
  const eigen = join(folder, `eigen-${version}`);
  mkdirSync(join(eigen, "Eigen"), { recursive: true });
  const lines = ["#define EIGEN_WORLD_VERSION 3", `#define EIGEN_MAJOR_VERSION ${version}`];
  writeFileSync(join(eigen, "Eigen", "Version"), `${lines.join("\n")}\n`);
  return eigen;
}

/** toolchain.sh on a machine that is not Debian's and whose emcc is of this version. */
function toolchain(name, emccVersion, env = {}) {
  program("uname", "echo Darwin arm64");
  program("emcc", `echo "emcc (Emscripten gcc/clang-like replacement) ${emccVersion} (abc)"`);
  program("em-config", `echo "${join(folder, "bin")}"`);
  const clean = { PATH: `${join(folder, "bin")}:${process.env.PATH}`, HOME: folder, ...env };
  const target = join(folder, name);
  const { status, stderr } = spawnSync(inProject("scripts/toolchain.sh"), [target], {
    encoding: "utf8",
    env: clean,
  });
  return { status, stderr, environment: () => readFileSync(join(target, "environment"), "utf8") };
}

test("an emcc that is new enough, with Eigen 5, is used as it is", () => {
  const eigen = fakeEigen(5);
  const { status, stderr, environment } = toolchain("found", "3.1.69", { SURPRISAL_EIGEN: eigen });
  assert.equal(status, 0);
  assert.match(stderr, /ready: Emscripten 3\.1\.69/);
  assert.ok(environment().includes(`EMSCRIPTEN_ROOT=${join(folder, "bin")}\n`));
  assert.ok(environment().includes(`EIGEN3_INCLUDE=${eigen}\n`));
  assert.doesNotMatch(environment(), /EM_CONFIG/);
});

test("run again, it does nothing; an emcc that was exchanged where it lies is noticed", () => {
  const eigen = { SURPRISAL_EIGEN: fakeEigen(5) };
  const first = toolchain("again", "4.0.1", eigen).environment();
  const second = toolchain("again", "4.0.1", eigen);
  assert.deepEqual([second.stderr, second.environment()], ["", first]);
  const upgraded = toolchain("again", "4.0.2", eigen);
  assert.match(upgraded.stderr, /ready: Emscripten 4\.0\.2/);
  assert.notEqual(upgraded.environment(), first);
});

test("what only tests need is named, and does not stop a build", () => {
  const { status, stderr } = toolchain("tests", "6.0.5", { SURPRISAL_EIGEN: fakeEigen(5) });
  assert.equal(status, 0);
  assert.match(stderr, /not found: catch2.* For npm test, set SURPRISAL_CATCH2/);
});

test("an older emcc is not, and elsewhere than on Debian the message names what to install", () => {
  const { status, stderr } = toolchain("old", "3.1.68", { SURPRISAL_EIGEN: fakeEigen(5) });
  assert.equal(status, 1);
  assert.match(stderr, /3\.1\.68, older than 3\.1\.69/);
  assert.match(stderr, /not found: emscripten/);
  for (const name of ["SURPRISAL_EMSCRIPTEN", "SURPRISAL_EIGEN", "Emscripten SDK"])
    assert.ok(stderr.includes(name), name);
});

test("an override that does not hold what it should is an error, not a fallback", () => {
  const eigen = toolchain("eigen", "6.0.5", { SURPRISAL_EIGEN: fakeEigen(4) });
  assert.equal(eigen.status, 1);
  assert.match(eigen.stderr, /SURPRISAL_EIGEN is .*Eigen 5 or newer/);
  const emscripten = toolchain("emscripten", "6.0.5", { SURPRISAL_EMSCRIPTEN: folder });
  assert.equal(emscripten.status, 1);
  assert.match(emscripten.stderr, /SURPRISAL_EMSCRIPTEN is .*missing; 3\.1\.69 or newer/);
  const format = { SURPRISAL_EIGEN: fakeEigen(5), SURPRISAL_CLANG_FORMAT: "/bin/false" };
  const formatter = toolchain("format", "6.0.5", format);
  assert.equal(formatter.status, 1);
  assert.match(formatter.stderr, /SURPRISAL_CLANG_FORMAT is .*not clang-format 21/);
});
