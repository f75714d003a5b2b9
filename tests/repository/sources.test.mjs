// What committed files must not say, and the one place where the version stands.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { inProject, root } from "../../scripts/lib/project.mjs";
import { files } from "../../scripts/lib/steps.mjs";

const text = (file) => readFileSync(inProject(file), "utf8");
const isText = (file) => !/\.(png|jpe?g|webp|ico|woff2?|wasm|gz)$/.test(file);
const sources = files(".", /./).filter(isText);

/** The hosts from which this machine gets packages, and the public one. */
function registryHosts() {
  const npm = spawnSync("npm", ["config", "get", "registry"], {
    cwd: root,
    encoding: "utf8",
  }).stdout;
  const apt = spawnSync("sh", ["-c", "cat /etc/apt/sources.list /etc/apt/sources.list.d/*"], {
    encoding: "utf8",
  }).stdout;
  const urls = `${npm}\n${apt}`.match(/https?:\/\/[^\s\]]+/g) ?? [];
  const hosts = urls.map((url) => new URL(url).hostname).filter((host) => host.includes("."));
  return [...new Set([...hosts, ["registry", "npmjs", "org"].join(".")])];
}

/** A path of one machine: a folder that only absolute paths begin with. */
const ownPath = /(?<![\w.$}/-])\/(work|tmp|home|Users|root)\/[\w.]/;

const linesWith = (found) =>
  sources.flatMap((file) =>
    text(file)
      .split("\n")
      .flatMap((line, index) =>
        found(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );

test("no file names a package registry's host", () => {
  const hosts = registryHosts();
  assert.deepEqual(
    linesWith((line) => hosts.some((host) => line.includes(host))),
    [],
  );
});

test("no file holds a path of one machine", () => {
  assert.deepEqual(
    linesWith((line) => ownPath.test(line) || line.includes(root)),
    [],
  );
  assert.match(`open("${["", "tmp", "x"].join("/")}")`, ownPath);
});

test("the lockfiles say what, not where from", () => {
  const lockfiles = files(".", /package-lock\.json$/);
  assert.equal(lockfiles.length, 3);
  for (const file of lockfiles) assert.doesNotMatch(text(file), /"resolved": "http/, file);
});

test("package.json is the only source of the version", () => {
  const { version } = JSON.parse(text("package.json"));
  const lock = JSON.parse(text("package-lock.json"));
  assert.equal(lock.version, version);
  assert.equal(lock.packages[""].version, version);
  assert.match(text("CHANGELOG.md"), new RegExp(`^## ${version.replaceAll(".", "\\.")}$`, "m"));
  const mayNameIt = /^package\.json$|(^|\/)package-lock\.json$|^CHANGELOG\.md$/;
  const word = new RegExp(`(?<![\\d.])${version.replaceAll(".", "\\.")}(?![\\d.])`);
  assert.deepEqual(
    sources.filter((file) => !mayNameIt.test(file) && word.test(text(file))),
    [],
  );
});

const isExact = (range) => /^\d+\.\d+\.\d+$/.test(range);

test("the package has no runtime dependency, and pins the others exactly", () => {
  const { dependencies = {}, devDependencies } = JSON.parse(text("package.json"));
  assert.deepEqual(dependencies, {});
  for (const [name, range] of Object.entries(devDependencies)) assert.ok(isExact(range), name);
});

test("the benchmark pins its peers, and the READMEs name their versions", () => {
  const { dependencies } = JSON.parse(text("tests/bench/package.json"));
  for (const [name, version] of Object.entries(dependencies)) {
    assert.ok(isExact(version), name);
    const shown = `${name.replace(/^@tensorflow\/.*/, "tfjs")} ${version}`;
    for (const file of ["README.md", "README.zh-CN.md"])
      assert.ok(text(file).includes(shown), shown);
  }
});

test("workflows pin each action by its commit", () => {
  const uses = files(".github", /\.yml$/).flatMap((file) => text(file).match(/uses: .*/g) ?? []);
  assert.ok(uses.length > 3);
  for (const line of uses) assert.match(line, /^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
