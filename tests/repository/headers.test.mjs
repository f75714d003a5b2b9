// Each header of the core compiles alone, without a warning. What a header expands to is remembered in
// build/headers, so that a header whose text and includes have not changed is not compiled again.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { inProject, toolchain } from "../../scripts/lib/project.mjs";
import { files } from "../../scripts/lib/steps.mjs";

const compiler = process.env.CXX ?? "c++";
const warnings = ["-Wall", "-Wextra", "-Wshadow", "-Wconversion", "-Werror"];
const includes = ["-I", inProject("core"), "-isystem", toolchain().EIGEN3_INCLUDE];
const flags = ["-std=c++20", ...warnings, ...includes, "-x", "c++", "-"];

/** Runs the compiler over `source`; resolves to { ok, text, errors }. */
function compile(mode, source) {
  const child = spawn(compiler, [mode, ...flags]);
  const streams = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) {
    child[name].setEncoding("utf8").on("data", (data) => {
      streams[name] += data;
    });
  }
  child.stdin.end(source);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      resolve({ ok: code === 0, text: streams.stdout, errors: streams.stderr }),
    );
  });
}

async function errorsAlone(header) {
  const source = `#include "${header}"\n`;
  const expanded = await compile("-E", source);
  if (!expanded.ok) return expanded.errors;
  const key = createHash("sha256").update(compiler).update(warnings.join()).update(expanded.text);
  const known = inProject("build", "headers", key.digest("hex"));
  if (existsSync(known)) return "";
  const { ok, errors } = await compile("-fsyntax-only", source);
  if (ok) writeFileSync(known, "");
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
});

test("a header that leans on another, or warns, is seen", async () => {
  const leaning = await compile("-fsyntax-only", "inline std::vector<double> weights();\n");
  assert.equal(leaning.ok, false);
  const warning = await compile("-fsyntax-only", "inline int half(double x) { return x / 2; }\n");
  assert.match(warning.errors, /conversion/);
});
