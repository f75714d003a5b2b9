// Every measure's value against mpmath (tests/reference/bindings.py), however its arguments are passed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "surprisal";

const s = await load();
const file = new URL("../reference/bindings.jsonl", import.meta.url);
const lines = readFileSync(file, "utf8").trim().split("\n").map(JSON.parse);
const cases = lines.filter(({ name }) => name !== "logRatios");

const plain = (value) => (typeof value === "string" ? Number(value) : value);
const eps = 2 ** -52;

function assertClose(found, expected, bound, what) {
  if (expected === found) return;
  const error = Math.abs(found - expected) / Math.abs(expected);
  assert.ok(error <= bound, `${what}: ${found}, not ${expected} (${error / eps} eps)`);
}

test("the reference speaks of every measure", () => {
  const named = new Set(cases.map(({ name }) => name));
  const others = ["fDivergence", "softmax", "logSoftmax", "huffmanCode", "fromText"];
  const values = Object.keys(s).filter((name) => typeof s[name] === "function");
  const apart = new Set([...others, "countsFromCsv", "vector"]);
  assert.deepEqual(
    values.filter((name) => !named.has(name) && !apart.has(name)),
    [],
  );
});

test("each value is within 16 eps of mpmath's", () => {
  for (const { name, given, value } of cases) {
    const found = s[name](...given.map(plain));
    assertClose(found, plain(value), 16 * eps, `${name}(${JSON.stringify(given)})`);
  }
});

test("explain.kl answers log(p/q) within 3 eps of mpmath's, and in the unit asked for", () => {
  const pairs = lines.filter(({ name }) => name === "logRatios");
  assert.ok(pairs.length > 5, `${pairs.length} pairs`);
  for (const { given, value } of pairs) {
    const { logRatios } = s.explain.kl(...given);
    assert.equal(logRatios.length, value.length);
    for (const [i, expected] of value.map(plain).entries())
      assertClose(logRatios[i], expected, 3 * eps, `log(p[${i}]/q[${i}])`);
  }
  const { logRatios } = s.explain.kl([2, 1, 1, 0, 0], [1, 2, 0, 1, 0], {
    normalize: true,
    base: 2,
  });
  assert.deepEqual([...logRatios], [1, -1, Infinity, -Infinity, 0]);
});

test("sum keeps what plain addition drops, and what is infinite stays so", () => {
  assert.deepEqual([s.sum([]), s.sum([-0.5]), s.sum([1, 1e100, 1, -1e100])], [0, -0.5, 2]);
  assert.equal(s.sum(Float32Array.of(0.5, 0.25)), 0.75);
  assert.equal(s.sum(s.vector([0.1, 0.2, 0.3])), 0.6);
  assert.equal(s.sum([1, Infinity, -5]), Infinity);
  assert.equal(s.sum([1e308, 1e308, -1e308]), Infinity);
  assert.deepEqual([s.sum([Infinity, -Infinity]), s.sum([1, NaN])], [NaN, NaN]);
});

const typed = [Float64Array, Float32Array];

test("arrays, typed arrays and vectors mix, and give the same bits", () => {
  const p = [0.125, 0.25, 0.625];
  const q = [0.5, 0.25, 0.25];
  const forms = (values) => [
    values,
    ...typed.map((type) => type.from(values)),
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
  const p = [0.125, 0.25, 0.625];
  const q = [0.5, 0.25, 0.25];
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

test("terms sum to the value, slopes match small steps", () => {
  const p = [0.125, 0.25, 0.625];
  const q = [0.5, 0.25, 0.25];
  for (const name of Object.keys(s.terms)) {
    if (!s.divergences.some((row) => row.name === name && row.parameter === null)) continue;
    const shares = s.terms[name](p, q);
    const total = shares.reduce((sum, share) => sum + share, 0);
    assert.ok(Math.abs(total - s[name](p, q)) < 1e-15, name);
  }
  const step = 1e-6;
  const moved = (by) => s.kl(p, [0.5 + by, 0.25 - by, 0.25]);
  const slope = (moved(step) - moved(-step)) / (2 * step);
  const { q: slopes } = s.gradient.kl(p, q);
  assert.ok(Math.abs(slope - (slopes[0] - slopes[1])) < 1e-9);
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
  const p = [0.125, 0.25, 0.625];
  const q = [0.5, 0.25, 0.25];
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
  const p = [0.125, 0.25, 0.625];
  const q = [0.5, 0.25, 0.25];
  const f = (t) => s.kl([0.5, 0.5], [0.5, 0.5]) + t * Math.log(t);
  const found = s.fDivergence(p, q, { f, atZero: 0, slopeAtInfinity: Infinity });
  assertClose(found, s.kl(p, q), 64 * eps, "fDivergence");
});

test("explain says what made a value infinite, and what was normalised", () => {
  const { value, infiniteAt, reason } = s.explain.kl([0.5, 0.25, 0.25], [0.5, 0.5, 0]);
  assert.deepEqual([value, infiniteAt], [Infinity, [2]]);
  assert.equal(reason, "q[2] is 0 where p[2] is 0.25");
  const of = s.explain.kl([2, 6], [1, 1], { normalize: true, base: 2 });
  assert.deepEqual([of.pSum, of.qSum, of.normalized], [8, 2, true]);
  assert.deepEqual([...of.p, ...of.q], [0.25, 0.75, 0.5, 0.5]);
  assertClose(of.crossEntropy, of.entropy + of.value, 4 * eps, "H(p, q) = H(p) + KL");
  assert.equal(s.explain.entropy([1, 1], { normalize: true }).pSum, 2);
});

test("explain names outcomes also where the measure is no sum", () => {
  const renyi = s.explain.renyiDivergence([0.5, 0.5], [1, 0], 2);
  assert.deepEqual([renyi.value, renyi.terms, renyi.infiniteAt], [Infinity, null, [1]]);
  const disjoint = s.explain.bhattacharyya([1, 0], [0, 1]);
  assert.deepEqual([disjoint.value, disjoint.infiniteAt], [Infinity, [0]]);
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

test("Huffman's code is priced in its own world and in another", () => {
  const symbols = ["a", "b", "c"];
  const code = s.huffmanCode([1, 2, 1], { normalize: true, symbols });
  assert.deepEqual(code.lengths, [2, 1, 2]);
  assert.deepEqual([code.symbols, code.expectedLength, code.entropy], [symbols, 1.5, 1.5]);
  assert.equal(code.merges.length, 2);
  const other = s.huffmanCode([0.5, 0.25, 0.25], { expectedUnder: [0.25, 0.25, 0.5] });
  assert.deepEqual([other.expectedLength, other.entropy], [1.75, 1.5]);
  assert.deepEqual(s.huffmanCode([1, 0]).lengths, [0, Infinity]);
});

test("texts are counted in letters, words and bytes", () => {
  const letters = s.fromText("Banana, 香蕉!");
  assert.deepEqual(letters.symbols, ["a", "n", "b", "蕉", "香"]);
  assert.deepEqual([[...letters.counts], letters.total], [[3, 2, 1, 1, 1], 8]);
  assert.deepEqual(s.fromText("to be or not to be", { unit: "words" }).symbols.slice(0, 2), [
    "be",
    "to",
  ]);
  assert.deepEqual(s.fromText("é", { unit: "bytes" }).symbols, ["0xA9", "0xC3"]);
  const pair = s.fromText(["ab", "bc"], { smoothing: 1 });
  assert.deepEqual(pair.symbols, ["b", "a", "c"]);
  assert.deepEqual([...pair.p], [2 / 5, 2 / 5, 1 / 5]);
  assert.deepEqual(pair.total, [2, 2]);
});

test("half a character in a text is counted as nothing, not as an error", () => {
  assert.deepEqual(s.fromText("a\ud800b").symbols, ["a", "b"]);
});

test("counts are read from CSV", () => {
  const { labels, columns } = s.countsFromCsv("letter;Deutsch;English\ne;17,4;12,7\nn;9,8;6,7");
  assert.deepEqual(labels, ["e", "n"]);
  assert.deepEqual(
    columns.map(({ name, counts }) => [name, ...counts]),
    [
      ["Deutsch", 17.4, 9.8],
      ["English", 12.7, 6.7],
    ],
  );
});
