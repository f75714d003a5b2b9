// The tests in C++ replay the fuzzers' corpora from files that are written from them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { inProject } from "../../scripts/lib/project.mjs";

test("what the tests replay are the corpora of the fuzzers", () => {
  const script = inProject("tests", "fuzz", "corpus.mjs");
  const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});
