// The benchmark's clock: medians of rounds in which everybody has a turn.
import assert from "node:assert/strict";
import { test } from "node:test";
import { median, race } from "../bench/rounds.mjs";

test("a median is the middle, or the mean of the two that are", () => {
  assert.deepEqual([median([9, 1, 5]), median([4, 1, 9, 2])], [5, 3]);
});

/** A contestant that takes `each(round)` nanoseconds a call, and 20 ms for what decides how many calls are a round. */
function contestant(name, each, turns) {
  let round = -1;
  const time = (times) => {
    if (round++ < 0) return 20e6;
    turns.push(name);
    return times * each(round - 1);
  };
  return { name, time };
}

test("rounds are interleaved, begun in turn, and compared within each", async () => {
  const turns = [];
  // The machine is ten times slower in the second round, which changes neither median nor ratio.
  const slow = (round) => (round === 1 ? 10 : 1);
  const a = contestant("a", (round) => 100 * slow(round), turns);
  const b = contestant("b", (round) => 300 * slow(round), turns);
  const rows = await race([a, b], "a", 3);
  assert.equal(turns.join(""), "abbaab");
  assert.deepEqual(rows, [
    { name: "a", nanoseconds: 100, ratio: 1 },
    { name: "b", nanoseconds: 300, ratio: 3 },
  ]);
});
