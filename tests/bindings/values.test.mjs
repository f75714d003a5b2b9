// Every measure's value against mpmath (tests/reference/bindings.py), however its arguments are passed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "surprisal";
import { calls, distributionCalls } from "./calls.mjs";
import { assertClose, cases, eps } from "./reference.mjs";

const s = await load();
const p = [0.125, 0.25, 0.625];
const q = [0.5, 0.25, 0.25];

test("the reference speaks of every measure", () => {
  const named = new Set(cases.map(({ name }) => name));
  const others = ["fDivergence", "softmax", "logSoftmax", "huffmanCode", "fromText"];
  const values = Object.keys(s).filter((name) => typeof s[name] === "function");
  // distributions.test.mjs asks for those of distributions.
  const asked = new Set(calls.map(({ name }) => name));
  const distributions = distributionCalls
    .map(({ name }) => name)
    .filter((name) => !asked.has(name));
  const apart = new Set([...others, ...distributions, "countsFromCsv", "vector"]);
  assert.deepEqual(
    values.filter((name) => !named.has(name) && !apart.has(name)),
    [],
  );
});

test("each value is within 16 eps of mpmath's", () => {
  for (const { name, given, value } of cases) {
    assertClose(s[name](...given), value, 16 * eps, `${name}(${JSON.stringify(given)})`);
  }
});

test("sum keeps what plain addition drops, and what is infinite stays so", () => {
  assert.deepEqual([s.sum([]), s.sum([-0.5]), s.sum([1, 1e100, 1, -1e100])], [0, -0.5, 2]);
  assert.equal(s.sum(Float32Array.of(0.5, 0.25)), 0.75);
  assert.equal(s.sum(s.vector([0.1, 0.2, 0.3])), 0.6);
  assert.equal(s.sum([1, Infinity, -5]), Infinity);
  assert.equal(s.sum([1e308, 1e308, -1e308]), Infinity);
  assert.deepEqual([s.sum([Infinity, -Infinity]), s.sum([1, NaN])], [NaN, NaN]);
});

test("arrays, typed arrays and vectors mix, and give the same bits", () => {
  const forms = (values) => [
    values,
    Float64Array.from(values),
    Float32Array.from(values),
    s.vector(values),
    { length: 3, ...values },
  ];
  for (const { name, symmetric } of s.divergences) {
    const rest = s.divergences.find((row) => row.name === name).parameter ? [2] : [];
    const expected = s[name](p, q, ...rest);
    for (const first of forms(p))
      for (const second of forms(q)) assert.equal(s[name](first, second, ...rest), expected, name);
    if (symmetric) assert.equal(s[name](q, p, ...rest), expected, name);
  }
});

test("counts of any integer type are taken with normalize", () => {
  const expected = s.entropy([0.25, 0.75]);
  for (const type of [
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
  ]) {
    assert.equal(s.entropy(type.of(1, 3), { normalize: true }), expected, type.name);
  }
});

test("a base divides values, terms and slopes by its logarithm", () => {
  for (const base of [2, 10, 3, 0.5]) {
    const unit = base === 2 ? Math.LN2 : base === 10 ? Math.LN10 : Math.log(base);
    assert.equal(s.kl(p, q, { base }), s.kl(p, q) / unit);
    assert.deepEqual(
      s.terms.kl(p, q, { base }),
      s.terms.kl(p, q).map((x) => x / unit),
    );
    assert.deepEqual(
      s.gradient.kl(p, q, { base }).q,
      s.gradient.kl(p, q).q.map((x) => x / unit),
    );
    assert.equal(s.selfInformation(0.2, { base }), s.selfInformation(0.2) / unit);
  }
});

test("normalize divides by the sum, smoothing adds to each count first", () => {
  assert.equal(s.kl([1, 3], [2, 2], { normalize: true }), s.kl([0.25, 0.75], [0.5, 0.5]));
  assert.equal(s.kl([0, 3], [1, 2], { smoothing: 0.5 }), s.kl([0.125, 0.875], [0.375, 0.625]));
  const counts = s.vector([1, 3]);
  s.entropy(counts, { normalize: true });
  assert.deepEqual([...counts.toArray()], [1, 3], "a vector is not changed by it");
});

test("softmax and logSoftmax undo each other's logarithm", () => {
  const x = [0.5, -2, 3];
  const logs = s.logSoftmax(x);
  for (const [i, share] of s.softmax(x).entries()) {
    assertClose(share, Math.exp(logs[i]), 8 * eps, `softmax[${i}]`);
  }
  assertClose(s.softmax([0, Math.log(3)])[1], 0.75, 4 * eps, "softmax");
});

test("fDivergence by name is the measure of that name", () => {
  for (const { name, parameter } of s.generators) {
    if (parameter !== null || name === "reverseKl") continue;
    assertClose(s.fDivergence(p, q, name), s[name](p, q), 16 * eps, name);
  }
  assertClose(s.fDivergence(p, q, "reverseKl"), s.kl(q, p), 16 * eps, "reverseKl");
  const ownKl = { f: (t) => t * Math.log(t), atZero: 0, slopeAtInfinity: Infinity };
  assertClose(s.fDivergence(p, q, ownKl), s.kl(p, q), 64 * eps, "an f of one's own");
  assert.equal(s.fDivergence([0.5, 0.5], [1, 0], ownKl), Infinity);
});

test("an f of one's own may itself ask for measures", () => {
  const f = (t) => s.kl([0.5, 0.5], [0.5, 0.5]) + t * Math.log(t);
  const found = s.fDivergence(p, q, { f, atZero: 0, slopeAtInfinity: Infinity });
  assertClose(found, s.kl(p, q), 64 * eps, "fDivergence");
});

test("positions come in any order", () => {
  const near = s.wasserstein1([1, 0, 0], [0, 0, 1], { positions: [4, 9, 5] });
  assert.equal(near, 1);
  assert.equal(s.energyDistance([1, 0], [0, 1], { positions: [3, 1] }), 2);
  assert.deepEqual([...s.gradient.wasserstein1([1, 0], [0, 1], { positions: [10, 15] }).p], [5, 0]);
});

test("terms of disjoint distributions are numbers", () => {
  assert.deepEqual([...s.terms.jensenShannon([1, 0], [0, 1])], [Math.LN2 / 2, Math.LN2 / 2]);
  assert.deepEqual([...s.terms.totalVariation([1, 0], [0, 1])], [0.5, 0.5]);
});
