// No code is made from strings: the package runs where eval and new Function are forbidden.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const script = `
  import { load } from "surprisal";
  import { loadSync } from "surprisal/inline";
  let forbidden;
  try { new Function("return 1")(); } catch (error) { forbidden = error.name; }
  const s = await load();
  console.log(forbidden, s.entropy([0.5, 0.5], { base: 2 }), loadSync().fromText("ab").total,
    s.kl(s.normal(0, 1), s.normal(1, 1)), s.project(s.uniform(0, 1), "normal").runs.length > 0);
`;

test("everything works without code generation from strings", () => {
  const args = ["--disallow-code-generation-from-strings", "--input-type=module", "-e", script];
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  assert.equal(stdout.trim(), "EvalError 1 2 0.5 true", stderr);
});

test("no published module holds eval or new Function", () => {
  for (const file of ["index.js", "node.js", "inline.js", "surprisal.js"]) {
    const text = readFileSync(new URL(`../../dist/${file}`, import.meta.url), "utf8");
    assert.doesNotMatch(text, /\beval\(|new Function\b|\bFunction\(/, file);
  }
});
