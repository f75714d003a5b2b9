// Each header of the core compiles alone, without a warning. What has compiled is remembered in build/headers: a header
// is compiled again when it, a header of the core that it includes, the compiler or Eigen has changed.
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

test("each header of the core compiles alone", { concurrency: 2 }, async (t) => {
  mkdirSync(inProject("build", "headers"), { recursive: true });
  const headers = files("core", /\.hpp$/).map((file) => file.slice("core/".length));
  assert.ok(headers.length > 5, `only ${headers.length} headers were found`);
  await Promise.all(
    headers.map((header) =>
      t.test(header, async () => assert.equal(await errorsAlone(header), "")),
    ),
  );
});

test("surprisal.hpp includes every other header of the core, in order, and nothing else", () => {
  const headers = files("core/surprisal", /\.hpp$/).map((file) => file.slice("core/".length));
  const others = headers.filter((header) => header !== "surprisal/surprisal.hpp").sort();
  const text = readFileSync(inProject("core", "surprisal", "surprisal.hpp"), "utf8");
  const included = [...text.matchAll(/^#include "(.*)"$/gm)].map(([, header]) => header);
  assert.deepEqual(included, others);
  assert.deepEqual([...closure("surprisal/surprisal.hpp")].sort(), headers.sort());
});

test("a header that leans on another, or warns, is seen", async () => {
  assert.notEqual(await errorsIn("inline std::vector<double> weights();\n"), "");
  assert.match(await errorsIn("inline int half(double x) { return x / 2; }\n"), /conversion/);
});
