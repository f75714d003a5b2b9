// Vectors: numbers that stay in wasm memory.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "surprisal";

const s = await load();

test("a vector of n numbers starts with zeros, and holds what is set", () => {
  const v = s.vector(3);
  assert.deepEqual([...v.toArray()], [0, 0, 0]);
  assert.equal(v.set([0.5, 0.25, 0.25]), v);
  assert.deepEqual([v.length, v.get(1), v.get(3)], [3, 0.25, undefined]);
  assert.equal(s.entropy(v, { base: 2 }), 1.5);
  v.set(Float32Array.of(1, 0, 0)).dispose();
});

test("what comes out is a copy, never a view into wasm memory", () => {
  const v = s.vector([1, 2, 3]);
  const copy = v.toArray();
  v.set([4, 5, 6]);
  assert.deepEqual([...copy], [1, 2, 3]);
  for (const found of [s.terms.kl([0.5, 0.5], [0.5, 0.5]), s.softmax([1, 2]), copy]) {
    assert.equal(found.buffer.byteLength, found.byteLength);
  }
  v.dispose();
});

test("vectors outlive the growth of memory", () => {
  const v = s.vector([0.25, 0.75]);
  const large = s.vector(4e6);
  assert.equal(s.entropy(v), s.entropy([0.25, 0.75]));
  assert.deepEqual([...v.toArray()], [0.25, 0.75]);
  large.dispose();
  v.dispose();
});

test("a vector may be made from a vector, and set from one", () => {
  const v = s.vector([1, 2]);
  const w = s.vector(v);
  v.set([3, 4]);
  assert.deepEqual([...w.toArray()], [1, 2]);
  assert.deepEqual([...w.set(v).toArray()], [3, 4]);
});

test("set refuses other lengths and what is no number, and changes nothing then", () => {
  const v = s.vector([1, 2]);
  assert.throws(() => v.set([1]), /RangeError: set requires values to have length 2.*1/);
  assert.throws(() => v.set([5, "6"]), /TypeError: set requires values .*values\[1\] is "6"/);
  for (const wrong of ["ab", null, undefined, 3, {}, () => 1])
    assert.throws(() => v.set(wrong), /TypeError: set requires values to be an array of numbers/);
  assert.throws(() => v.set(BigInt64Array.of(1n, 2n)), /TypeError: .*values\[0\] is 1n/);
  assert.deepEqual([...v.toArray()], [1, 2]);
});

test("a disposed vector says so, and may be disposed of again", () => {
  const v = s.vector([1, 0]);
  v.dispose();
  v.dispose();
  for (const use of [() => v.get(0), () => v.set([1, 0]), () => v.toArray()])
    assert.throws(use, /TypeError: .*disposed/);
  assert.throws(() => s.entropy(v), /TypeError: entropy requires p .*disposed/);
  assert.throws(() => s.vector(v), /TypeError: .*disposed/);
  assert.equal(s.entropy([1, 0]), 0);
});

test("using and Symbol.dispose free a vector", () => {
  if (!Symbol.dispose) return;
  const v = s.vector([1, 0]);
  v[Symbol.dispose]();
  assert.throws(() => v.get(0), /disposed/);
});
