// Every sample that people read compiles under tsc --strict, runs, and shows what its comments say.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { inProject } from "../../scripts/lib/project.mjs";
import { asModule, literal, samples } from "./samples.mjs";

const folder = inProject("build/samples");
const file = (index, ending) => join(folder, `${String(index).padStart(2, "0")}.${ending}`);
let compiler;

before(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [index, sample] of samples.entries()) {
    writeFileSync(file(index, "mts"), asModule(sample));
  }
  const options = "--strict --module nodenext --target es2022 --lib es2023,dom --types node".split(
    " ",
  );
  const files = samples.map((_, index) => file(index, "mts"));
  compiler = spawnSync(inProject("node_modules/.bin/tsc"), [...options, ...files], {
    cwd: inProject(),
    encoding: "utf8",
  });
});

test("all samples compile under --strict", () => {
  assert.equal(compiler.stdout + compiler.stderr, "");
  assert.ok(samples.length > 30, `only ${samples.length} samples were found`);
});

/** Whether what was found is what is shown: numbers within 1e-11, of objects the keys that are shown. */
function assertShown(found, shown) {
  if (typeof shown === "number" && Number.isFinite(shown)) {
    assert.ok(Math.abs(found - shown) <= 1e-11 * Math.abs(shown), `${found}, not ${shown}`);
  } else if (Array.isArray(shown)) {
    assert.equal(found.length, shown.length);
    for (const [i, element] of shown.entries()) assertShown(found[i], element);
  } else if (typeof shown === "object" && shown !== null) {
    for (const [key, element] of Object.entries(shown)) assertShown(found[key], element);
  } else {
    assert.deepEqual(found, shown);
  }
}

for (const [index, { title, code, run }] of samples.entries()) {
  if (!run) continue;
  test(title, async () => {
    let checks = 0;
    globalThis.check = (found, shown) => {
      checks += 1;
      assertShown(found, literal(shown));
    };
    await import(pathToFileURL(file(index, "mjs")));
    assert.ok(checks > 0, `nothing is shown in: ${code}`);
  });
}
