// What tests/reference/bindings.py computed with mpmath, and how close an answer must be to it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const file = new URL("../reference/bindings.jsonl", import.meta.url);
const lines = readFileSync(file, "utf8").trim().split("\n").map(JSON.parse);

/** JSON has no infinities: they are written as strings. */
const plain = (value) =>
  Array.isArray(value) ? value.map(plain) : typeof value === "string" ? Number(value) : value;

const all = lines.map(({ name, given, value }) => ({
  name,
  given: given.map(plain),
  value: plain(value),
}));

/** One call a row: { name, given, value }. */
export const cases = all.filter(({ name }) => name !== "logRatios");

/** { given: [p, q], value: log(p[i]/q[i]) } */
export const logRatioCases = all.filter(({ name }) => name === "logRatios");

export const eps = 2 ** -52;

/** Within a relative error of `bound`; what is 0 or infinite must be it exactly. */
export function assertClose(found, expected, bound, what) {
  if (expected === found) return;
  const error = Math.abs(found - expected) / Math.abs(expected);
  assert.ok(error <= bound, `${what}: ${found}, not ${expected} (${error / eps} eps)`);
}
