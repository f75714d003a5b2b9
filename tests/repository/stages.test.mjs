// A stage of the build is made again when it must be, and only then.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { after, beforeEach, test } from "node:test";
import { inProject, root } from "../../scripts/lib/project.mjs";
import { stages } from "../../scripts/lib/stages.mjs";
import { isUpToDate, stamped } from "../../scripts/lib/stamp.mjs";

const name = `test-${process.pid}`;
const folder = inProject("build", name);
const file = (...parts) => join(folder, ...parts);
const below = (...parts) => relative(root, file(...parts));
const stage = {
  inputs: [below("in")],
  outputs: [below("out")],
  make: async () => writeFileSync(file("out"), "made"),
};
const current = () => isUpToDate(name, stage);

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(file("in", "deep"), { recursive: true });
  writeFileSync(file("in", "deep", "a"), "one");
  await stamped(name, stage);
  assert.equal(current(), true);
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(inProject("build", "stamps", name), { force: true });
});

test("a file that is only touched makes nothing again", () => {
  utimesSync(file("in", "deep", "a"), new Date(), new Date());
  assert.equal(current(), true);
});

test("another content, another name, one file more: each makes the stage again", () => {
  writeFileSync(file("in", "deep", "a"), "two");
  assert.equal(current(), false);
  writeFileSync(file("in", "deep", "a"), "one");
  assert.equal(current(), true);
  renameSync(file("in", "deep", "a"), file("in", "deep", "b"));
  assert.equal(current(), false);
  renameSync(file("in", "deep", "b"), file("in", "deep", "a"));
  writeFileSync(file("in", "c"), "");
  assert.equal(current(), false);
});

test("a stage whose output is gone is made again", () => {
  rmSync(file("out"));
  assert.equal(current(), false);
});

test("a stage that failed is not up to date, and neither is one whose input changed meanwhile", async () => {
  const failing = async () => {
    throw new Error("no");
  };
  await assert.rejects(stamped(name, { ...stage, make: failing }));
  assert.equal(current(), false);
  await stamped(name, { ...stage, make: async () => false });
  assert.equal(current(), false);
  await stamped(name, { ...stage, make: async () => writeFileSync(file("in", "late"), "") });
  assert.equal(current(), false);
});

test("what the stages say they read is there, and includes what the stage before left", () => {
  for (const [which, { inputs, needs }] of Object.entries(stages)) {
    for (const input of inputs) assert.ok(existsSync(inProject(input)), `${which}: ${input}`);
    for (const output of stages[needs]?.outputs ?? []) {
      const isRead = inputs.some((input) => output === input || output.startsWith(`${input}/`));
      assert.ok(isRead, `${which} does not read ${output}`);
    }
  }
});
