// Each header of the core compiles alone, without a warning. That of a source is what the source begins with, so that
// the build for wasm, which precompiles nothing, has shown it; the others are compiled here. What has compiled is
// remembered in build/headers: it is compiled again when it, a header of the core that it includes, the compiler or
// Eigen has changed.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { inProject, toolchain } from "../../scripts/lib/project.mjs";
import { hashOf } from "../../scripts/lib/stamp.mjs";
import { files } from "../../scripts/lib/steps.mjs";

const compiler = process.env.CXX ?? "c++";
const warnings = ["-Wall", "-Wextra", "-Wshadow", "-Wconversion", "-Werror"];
const includes = ["-I", inProject("core"), "-isystem", toolchain().EIGEN3_INCLUDE];
const flags = ["-fsyntax-only", "-std=c++20", ...warnings, ...includes, "-x", "c++", "-"];

/** Compiles `source`, to check it and no more; resolves to what the compiler says, nothing when all is well. */
function errorsIn(source) {
  const child = spawn(compiler, flags);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (data) => {
    said += data;
  });
  child.stdin.end(source);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve(code === 0 ? "" : said || `exit code ${code}`));
  });
}

/** The core's headers that `header` includes, directly or not, and itself. */
function closure(header, seen = new Set()) {
  const path = inProject("core", header);
  if (seen.has(header) || !existsSync(path)) return seen;
  seen.add(header);
  const text = readFileSync(path, "utf8");
  for (const [, next] of text.matchAll(/^\s*#\s*include "(.*)"/gm)) closure(next, seen);
  return seen;
}

const machine = [
  spawnSync(compiler, ["--version"], { encoding: "utf8" }).stdout,
  flags.join(" "),
  hashOf([".toolchain/environment"]),
].join("\n");

async function errorsAlone(header) {
  const parts = [...closure(header)].map((file) => `core/${file}`);
  const key = createHash("sha256").update(machine).update(header).update(hashOf(parts));
  const known = inProject("build", "headers", key.digest("hex"));
  if (existsSync(known)) return "";
  const errors = await errorsIn(`#include "${header}"\n`);
  if (errors === "") writeFileSync(known, "");
  return errors;
}

const allHeaders = files("core", /\.hpp$/).map((file) => file.slice("core/".length));
const sourceOf = (header) => inProject("core", header.replace(/\.hpp$/, ".cpp"));

test("the source of a header begins with it", () => {
  const withSource = allHeaders.filter((header) => existsSync(sourceOf(header)));
  assert.ok(withSource.length > 100, `only ${withSource.length} headers have a source`);
  for (const header of withSource) {
    const [, first] = readFileSync(sourceOf(header), "utf8").match(/^#include (.*)$/m);
    assert.equal(first, `"${header}"`);
  }
});

test("each header without a source compiles alone", { concurrency: 2 }, async (t) => {
  mkdirSync(inProject("build", "headers"), { recursive: true });
  const alone = allHeaders.filter((header) => !existsSync(sourceOf(header)));
  assert.ok(alone.length > 5, `only ${alone.length} headers were found`);
  await Promise.all(
    alone.map((header) => t.test(header, async () => assert.equal(await errorsAlone(header), ""))),
  );
});

test("surprisal.hpp includes every other header of the core, in order, and nothing else", () => {
  const others = allHeaders.filter((header) => header !== "surprisal/surprisal.hpp").sort();
  const text = readFileSync(inProject("core", "surprisal", "surprisal.hpp"), "utf8");
  const included = [...text.matchAll(/^#include "(.*)"$/gm)].map(([, header]) => header);
  assert.deepEqual(included, others);
  assert.deepEqual([...closure("surprisal/surprisal.hpp")].sort(), allHeaders.toSorted());
});

test("a header that leans on another, or warns, is seen", async () => {
  assert.notEqual(await errorsIn("inline std::vector<double> weights();\n"), "");
  assert.match(await errorsIn("inline int half(double x) { return x / 2; }\n"), /conversion/);
});
