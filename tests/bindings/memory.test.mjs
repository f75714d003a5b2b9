// Nothing grows: not wasm memory, not the heap of JavaScript, neither by good calls nor by failing ones.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { calls, distributionCalls, distributionFunctionsOf, functionsOf } from "./calls.mjs";
import { memories, settled } from "./memories.mjs";

const { load } = await import("surprisal");
const s = await load();
const wasmBytes = () => memories[0].buffer.byteLength;

/** How wasm memory and heap grow while every function is called, `times` calls in all. */
async function growth(times, call) {
  const all = [
    ...calls.flatMap((row) => functionsOf(s, row).map(([, named]) => [named, row.given])),
    ...distributionCalls.flatMap((row) =>
      distributionFunctionsOf(s, row).map(([, named]) => [
        named,
        row.options ? [...row.given, row.options] : row.given,
      ]),
    ),
  ];
  const round = (count) => {
    for (let i = 0; i < count; i++) call(...all[i % all.length]);
  };
  round(20000); // what the compiler keeps of hot functions is no leak
  await settled();
  const before = [wasmBytes(), process.memoryUsage().heapUsed];
  round(times);
  await settled();
  return { wasm: wasmBytes() - before[0], heap: process.memoryUsage().heapUsed - before[1] };
}

test("one module was started and is watched", () => assert.equal(memories.length, 1));

test("20,000 good calls leave memory as it was", async (t) => {
  const grown = await growth(20000, (call, given) => call(...given)?.dispose?.());
  t.diagnostic(`wasm +${grown.wasm} bytes, heap +${grown.heap} bytes`);
  assert.equal(grown.wasm, 0);
  assert.ok(grown.heap < 500_000, `${grown.heap} bytes`);
});

test("20,000 failing calls leave memory as it was", async (t) => {
  let failed = 0;
  const wrong = (given) => (Array.isArray(given[0]) ? [spoilt(given[0]), ...given.slice(1)] : [-1]);
  const spoilt = (first) => [Array.isArray(first[0]) ? spoilt(first[0]) : -7, ...first.slice(1)];
  const grown = await growth(20000, (call, given) => {
    try {
      call(...wrong(given))?.dispose?.();
    } catch (error) {
      if (error instanceof RangeError || error instanceof TypeError) failed++;
    }
  });
  t.diagnostic(`${failed} failed; wasm +${grown.wasm} bytes, heap +${grown.heap} bytes`);
  assert.ok(failed > 34_000, `${failed} failed`);
  assert.equal(grown.wasm, 0);
  assert.ok(grown.heap < 500_000, `${grown.heap} bytes`);
});

test("vectors are measured where they lie: no memory is taken beside them", async () => {
  const wasmBinary = readFileSync(new URL("../../dist/surprisal.wasm", import.meta.url));
  const alone = await load({ wasmBinary });
  const n = 2 ** 22;
  const p = alone.vector(new Float64Array(n).fill(1 / n));
  const q = alone.vector(p);
  const bytes = () => memories.at(-1).buffer.byteLength;
  const before = bytes();
  for (const measured of [alone.kl(p, q), alone.entropy(p), alone.sum(p), alone.logSumExp(p)])
    assert.ok(Number.isFinite(measured));
  assert.equal(bytes(), before);
});

test("what a caller's own function throws leaves no memory behind", async () => {
  const own = {
    f: () => {
      throw new Error("mine");
    },
    atZero: 0,
    slopeAtInfinity: 1,
  };
  const large = new Float64Array(2000).fill(1 / 2000);
  const call = () => assert.throws(() => s.fDivergence(large, large, own), /mine/);
  for (let i = 0; i < 10; i++) call();
  const before = wasmBytes();
  for (let i = 0; i < 2000; i++) call();
  assert.equal(wasmBytes(), before);
});

test("vectors that are forgotten are freed when they are collected", async () => {
  const before = wasmBytes();
  for (let round = 0; round < 40; round++) {
    for (let i = 0; i < 10; i++) s.vector(100_000);
    await settled();
  }
  const grown = wasmBytes() - before;
  assert.ok(grown < 40e6, `400 vectors of 800 kB took ${grown} bytes`);
});

test("a failed allocation does not abort the module", () => {
  const hoard = [];
  assert.throws(() => {
    for (;;) hoard.push(s.vector(2 ** 27));
  }, /RangeError: surprisal has no memory left/);
  for (const vector of hoard) vector.dispose();
  assert.equal(s.entropy([0.5, 0.5], { base: 2 }), 1);
});
