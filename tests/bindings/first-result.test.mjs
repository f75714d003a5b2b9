// How soon the first result is there. Measured and printed; a shared machine is no place to assert milliseconds.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const script = `
  import { load } from "surprisal";
  const begun = performance.now();
  const s = await load();
  s.kl([0.5, 0.5], [0.25, 0.75]);
  console.log(performance.now() - begun);
`;

test("the first result comes soon after load() in Node", (t) => {
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const times = Array.from({ length: 7 }, () => {
    const args = ["--input-type=module", "-e", script];
    return Number(spawnSync(process.execPath, args, { cwd, encoding: "utf8" }).stdout);
  }).sort((a, b) => a - b);
  const list = times.map((time) => time.toFixed(1)).join(", ");
  t.diagnostic(`from load() to the first result: ${list} ms (to reach: 15)`);
  assert.ok(times.every((time) => time > 0));
});
