// How soon the first result is there: from the call of load(), the package being imported, to the first value, in a fresh
// process each time. What else the machine does only adds to it, so the best time is held to the promise.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const cwd = fileURLToPath(new URL(".", import.meta.url));

const script = (entry) => `
  import { load } from "${entry}";
  const called = performance.now();
  const s = await load();
  const loaded = performance.now();
  s.kl([0.5, 0.5], [0.25, 0.75]);
  const answered = performance.now();
  console.log(JSON.stringify({ load: loaded - called, result: answered - called }));
`;

function measured(entry) {
  const args = ["--input-type=module", "-e", script(entry)];
  return JSON.parse(spawnSync(process.execPath, args, { cwd, encoding: "utf8" }).stdout);
}

/** The best of 21 fresh processes; what was measured is printed. */
function best(entry, t) {
  const runs = Array.from({ length: 21 }, () => measured(entry));
  const [results, loads] = ["result", "load"].map((part) =>
    runs.map((run) => run[part]).sort((a, b) => a - b),
  );
  const [least, median, load] = [results[0], results[10], loads[10]].map((ms) => ms.toFixed(1));
  t.diagnostic(`${entry}: best ${least} ms, median ${median} ms, of which load() ${load} ms`);
  return results[0];
}

test("the first result comes within 15 ms of load() in Node", (t) => {
  const found = best("surprisal", t);
  assert.ok(found > 0 && found <= 15, `${found} ms`);
});

test("surprisal/inline, which has to decode its text first, takes less than twice as long", (t) => {
  const [found, other] = [best("surprisal/inline", t), best("surprisal", t)];
  assert.ok(found < 2 * other, `${found} ms, not ${other} ms`);
});
