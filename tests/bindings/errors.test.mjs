// Every function refuses what it cannot take, says which argument, index and value, and works on afterwards.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "surprisal";
import { badCalls } from "./bad-arguments.mjs";
import { ofDistributions } from "./bad-distributions.mjs";
import { badVectors } from "./bad-numbers.mjs";
import { calls, distributionCalls, distributionFunctionsOf, functionsOf } from "./calls.mjs";

const s = await load();
const wasm = readFileSync(new URL("../../dist/surprisal.wasm", import.meta.url));
const other = await load({ wasmBinary: wasm });

const vectors = (good) => badVectors(s, other, good);
const entropies = ["entropy", "renyiEntropy", "crossEntropy"];
const hasBase = (name) =>
  entropies.includes(name) || s.divergences.some((row) => row.name === name && row.information);

function assertStillRight() {
  assert.equal(s.kl([0.5, 0.5], [0.25, 0.75]), 0.14384103622589045);
}

/** One test: each wrong call is refused in the function's own name. */
function testRefusals(called, call, { name, given: good }, bad) {
  test(`${called} refuses wrong arguments by name, and works on`, () => {
    assert.ok(bad.length >= 12, `${bad.length} wrong calls are too few`);
    call(...good);
    for (const [what, given, kind, says] of bad) {
      const own = new RegExp(`^(${name} |surprisal has no memory left)`);
      const check = (error) =>
        error.constructor === kind && own.test(error.message) && says.test(error.message);
      const told = (error) => `${called}, when ${what}: ${error?.name}: ${error?.message}`;
      let thrown;
      try {
        call(...given);
      } catch (error) {
        thrown = error;
      }
      assert.ok(thrown !== undefined && check(thrown), told(thrown));
      assertStillRight();
    }
  });
}

for (const row of calls) {
  for (const [called, call] of functionsOf(s, row))
    testRefusals(called, call, row, badCalls(row, vectors, hasBase(row.name)));
}

for (const row of distributionCalls) {
  for (const [called, call] of distributionFunctionsOf(s, row))
    testRefusals(
      `${called} of distributions`,
      call,
      row,
      ofDistributions[row.kind](row, hasBase(row.name)),
    );
}

test("every function of the API is tried", () => {
  const tried = new Set([...calls, ...distributionCalls].map(({ name }) => name));
  const all = Object.keys(s).filter((name) => typeof s[name] === "function");
  assert.deepEqual(
    all.filter((name) => !tried.has(name)),
    [],
  );
});

test("a distribution whose parts double with each level is refused before memory is full", () => {
  let doubled = s.normal(0, 1);
  const twice = () => ({ family: "mixture", weights: [0.5, 0.5], components: [doubled, doubled] });
  for (let level = 0; level < 25; level++) doubled = twice();
  assert.throws(() => s.entropy(doubled), {
    name: "RangeError",
    message: /^entropy requires p\..* to be at most 10000 distributions .* in all/,
  });
});

test("what is no argument of a measure is checked just so: positions, weights, symbols, orders, depths", () => {
  const p = [0.5, 0.5];
  const endless = [];
  endless.push(endless);
  const bad = [
    [() => s.wasserstein1(p, p, { positions: "ab" }), TypeError, /positions .*"ab"/],
    [() => s.wasserstein1(p, p, { positions: [1] }), RangeError, /positions .*length 1/],
    [() => s.wasserstein1(p, p, { positions: [1, NaN] }), RangeError, /positions\[1\] is NaN/],
    [() => s.energyDistance(p, p, { positions: [1, "2"] }), TypeError, /positions\[1\] is "2"/],
    [() => s.kl(p, p, { positions: [1, 2] }), TypeError, /no option "positions"/],
    [() => s.jensenShannon([p, p], { weights: [1] }), RangeError, /weights .*length 1/],
    [() => s.jensenShannon([p, p], { weights: [2, 2] }), RangeError, /weights .*sum is 4/],
    [() => s.jensenShannon([p, p], { weights: "ab" }), TypeError, /weights .*"ab"/],
    [() => s.jensenShannon([p, p], { weights: null }), TypeError, /weights .*null/],
    [() => s.jensenShannon([p, p], { weights: [] }), RangeError, /weights .*length 0/],
    [() => s.jensenShannon([p, [1]]), RangeError, /distributions\[1\] .*length 1/],
    [() => s.jensenShannon([p, [1, 1]]), RangeError, /distributions\[1\] .*sum is 2/],
    [() => s.jensenShannon([p, 3]), TypeError, /distributions\[1\] .*3/],
    [() => s.huffmanCode(p, { symbols: ["a"] }), RangeError, /symbols .*2.*1/],
    [() => s.huffmanCode(p, { symbols: ["a", 2] }), TypeError, /symbols\[1\] .*2/],
    [() => s.huffmanCode(p, { symbols: "ab" }), TypeError, /symbols .*"ab"/],
    [
      () => s.huffmanCode(p, { expectedUnder: [1] }),
      RangeError,
      /^huffmanCode requires expectedUnder to be as long as p \(\d+\), but expectedUnder has length 1/,
    ],
    [
      () => s.huffmanCode(p, { expectedUnder: [1, 1] }),
      RangeError,
      /^huffmanCode requires expectedUnder .* sum is 2/,
    ],
    [
      () => s.fDivergence(p, p, { f: (t) => t, atZero: 0, slopeAtInfinity: 1 }),
      RangeError,
      /^fDivergence requires f\(1\) to be 0, but f\(1\) is 1/,
    ],
    [() => s.fDivergence(p, p, "alpha"), TypeError, /alpha to be a number.*missing/],
    [() => s.fDivergence(p, p, "kl", { alpha: 1 }), TypeError, /no option "alpha"/],
    [() => s.generators[0].f("2"), TypeError, /^f requires t to be a number.*"2"/],
    [() => s.generators[0].conjugate(), TypeError, /^conjugate requires s to .*missing/],
    [() => s.generators.at(-1).f(2), TypeError, /^f requires alpha to be a number.*missing/],
    [() => s.generators.at(-1).atZero("1"), TypeError, /^atZero requires alpha .*"1"/],
    [() => s.totalCorrelation([[{}]]), TypeError, /p\[0\]\[0\] to be an array .* is an object/],
    [() => s.totalCorrelation(endless), RangeError, /p to be at most 32 arrays deep/],
    [() => s.conventions[0].fromSurprisal("2"), TypeError, /value to be a number.*"2"/],
    [() => s.conventions.find((row) => row.perOutcome).toSurprisal(2), TypeError, /n to be/],
  ];
  for (const [call, kind, says] of bad) {
    assert.throws(
      call,
      (error) => error.constructor === kind && says.test(error.message),
      `${call}`,
    );
    assertStillRight();
  }
});

test("what a function of one's own throws comes through, and the module works on", () => {
  const mine = new Error("mine");
  const f = () => {
    throw mine;
  };
  const own = { f, atZero: 0, slopeAtInfinity: 1 };
  assert.throws(() => s.fDivergence([0.5, 0.5], [0.5, 0.5], own), mine);
  assert.throws(
    () => s.fDivergence([0.5, 0.5], [0.5, 0.5], { ...own, f: () => "1" }),
    /f\(1\) to be a number.*"1"/,
  );
  assertStillRight();
});

test("an array that changes while it is read is refused, not written past its room", () => {
  const growing = {
    reads: 0,
    get length() {
      this.reads++;
      return this.reads <= 3 ? 2 : 1e6;
    },
  };
  assert.throws(() => s.entropy(growing), RangeError);
  assertStillRight();
});

test("an array that calls the module while it is read is refused, not overwritten", () => {
  const calling = (call) =>
    Object.defineProperty([0.5, 0.5], 1, {
      get() {
        call();
        return 0.5;
      },
    });
  const says = /RangeError: surprisal was given an array that changed, or called it/;
  assert.throws(() => s.entropy(calling(() => s.entropy([1, 0, 0]))), says);
  const room = [];
  const grow = () => room.push(s.vector(3e7));
  assert.throws(() => s.kl([0.5, 0.5], calling(grow)), says);
  for (const vector of room) vector.dispose();
  assertStillRight();
});

test("arrays too large for memory are a clear error, after which the module works on", () => {
  for (const length of [1e9, 2 ** 30, 2 ** 29, 2 ** 28, 2 ** 53 - 1]) {
    assert.throws(() => s.entropy({ length }), /RangeError: surprisal has no memory left/);
    const heap = { family: "histogram", edges: { length }, masses: [1] };
    assert.throws(() => s.mean(heap), /RangeError: surprisal has no memory left/);
    assertStillRight();
  }
});
