// What the package weighs, against its budget.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { inProject, root } from "../../scripts/lib/project.mjs";
import { files } from "../../scripts/lib/steps.mjs";

const kilobytes = (bytes) => bytes / 1000;
const gzipped = (texts) => kilobytes(gzipSync(Buffer.concat(texts), { level: 9 }).length);

/** `file` and the files of the package that it imports, directly or not. */
function reached(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(inProject(file), "utf8");
  for (const [, path] of text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.[^"']+)["']/g)) {
    reached(normalize(join(dirname(file), path)), seen);
  }
  return seen;
}

function pack() {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const { stdout, stderr } = spawnSync("npm", args, { cwd: root, encoding: "utf8" });
  assert.ok(stdout, stderr);
  const answer = JSON.parse(stdout);
  return Array.isArray(answer) ? answer[0] : Object.values(answer)[0];
}
const packed = pack();

function within(t, what, measured, budget) {
  t.diagnostic(`size: ${what} ${measured.toFixed(1)} kB of ${budget} kB`);
  assert.ok(measured > 0 && measured <= budget, `${what}: ${measured} kB, budget ${budget} kB`);
}

for (const module of ["surprisal", "learning/learning"]) {
  test(`${module}.wasm, gzipped`, (t) => {
    const bytes = readFileSync(inProject(`dist/${module}.wasm`));
    within(t, `${module}.wasm gzipped`, gzipped([bytes]), 150);
  });
}

for (const entry of ["index", "learning/index"]) {
  test(`the JavaScript of ${entry}.js, gzipped`, (t) => {
    const texts = [...reached(`dist/${entry}.js`)].map((file) => readFileSync(inProject(file)));
    assert.ok(texts.length > 1);
    within(t, `${entry}.js gzipped`, gzipped(texts), 20);
  });
}

// Two modules of up to 150 kB, one of them a second time as text for "surprisal/inline": 500 kB were meant for one module.
test("the tarball", (t) => within(t, "tarball", kilobytes(packed.size), 600));

test("the tarball holds every licence, the documents, and nothing but the package", () => {
  const paths = packed.files.map((file) => file.path);
  const named = readFileSync(inProject("LICENSES/README.md"), "utf8").matchAll(
    /`(\S+\.txt)` \|$/gm,
  );
  const texts = Array.from(named, ([, name]) => `LICENSES/${name}`);
  assert.deepEqual(texts.sort(), files("LICENSES", /\.txt$/).sort());
  assert.ok(texts.length > 5);
  for (const file of ["LICENSE", "LICENSES/README.md", ...texts, "README.md", "CHANGELOG.md"]) {
    assert.ok(paths.includes(file), `${file} is not in the tarball`);
  }
  const others = paths.filter(
    (path) => !/^(dist|LICENSES)\/|^(LICENSE|package\.json|[A-Za-z.-]+\.md)$/.test(path),
  );
  assert.deepEqual(others, []);
});
