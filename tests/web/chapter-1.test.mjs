// What the figures of chapter 1 lay out without a page: dice in piles, letters in lines, odds that sum to 1.
import assert from "node:assert/strict";
import { test } from "node:test";
import { moduleOf } from "./bundle.mjs";

const { pile } = await moduleOf("web/figures/loaded-die/layout.ts");
const { places } = await moduleOf("web/figures/code-tree/places.ts");
const alphabet = await moduleOf("web/figures/code-tree/alphabet.ts");
const cup = await moduleOf("web/figures/world-cup/odds.ts");
const { layout } = await moduleOf("web/figures/surprise-curve/layout.ts");
const { entropyCode } = await moduleOf("web/kit/entropy-code.ts");

test("equal dice stand on top of each other in the order of their faces", () => {
  assert.deepEqual(pile([100, 100, 100], [20, 20, 20]), [0, 20, 40]);
});

test("the heavier die stands below, and apart from it each stands on the beam", () => {
  assert.deepEqual(pile([100, 110, 200], [20, 40, 20]), [40, 0, 0]);
});

test("dice that only touch do not climb", () => {
  assert.deepEqual(pile([100, 120], [20, 20]), [0, 0]);
});

test("a message wraps before the letter that would not fit, and keeps letters without a codeword", () => {
  const codewords = { A: "0", B: "1000000" };
  const all = places("ABBA?", (letter) => codewords[letter], 160);
  assert.deepEqual(
    all.map(({ row }) => row),
    [0, 0, 0, 1, 1],
  );
  assert.ok(all.every(({ x, width }) => x + width <= 160));
  assert.equal(all[4].codeword, undefined);
});

test("as many coins as the scale allows stay above the curve on a phone", () => {
  for (const width of [320, 360, 559]) {
    for (const bits of [7.5, 28, 60]) {
      const { reading, across, ceiling } = layout(width, bits, 1);
      const last = reading[1] + 50 + 20 * (Math.ceil(Math.ceil(bits) / across) - 1);
      assert.ok(last + 8 < ceiling - 24, `${bits} at ${width}: ${last}, ${ceiling}`);
      assert.ok(across * 20 <= width, `${across} at ${width}`);
    }
  }
});

for (const [name, kinds, make, recognise, counts] of [
  ["letters", alphabet.kinds, alphabet.probabilities, alphabet.kindOf, [4, 5, 6, 7]],
  ["teams", cup.kinds, cup.field, cup.kindOf, [2, 4, 8]],
]) {
  test(`every preset of the ${name} is a distribution and is recognised as itself`, () => {
    for (const kind of kinds) {
      for (const count of counts) {
        const p = make(kind, count);
        assert.equal(p.length, count, kind);
        assert.ok(Math.abs(p.reduce((sum, x) => sum + x, 0) - 1) < 1e-12, `${kind} ${count}`);
        assert.equal(recognise(p), kind);
      }
    }
  });
}

test("printed code normalises what six digits do not bring back to 1", () => {
  const thirds = entropyCode([1 / 3, 1 / 3, 1 / 3], { entropy: 1.5849625 }, "bits");
  assert.match(thirds.javascript, /p = \[0.333333, 0.333333, 0.333333\];/);
  assert.match(
    thirds.javascript,
    /s.entropy\(p, \{ base: 2, normalize: true \}\); {2}\/\/ 1.58496/,
  );
  assert.match(thirds.cpp, /p \/= p.sum\(\);/);
  const whole = entropyCode([0.75, 0.25], { entropy: 0.562335, perplexity: 1.75477 }, "nats");
  assert.match(
    whole.javascript,
    /s.entropy\(p\); {2}\/\/ 0.562335\ns.perplexity\(p\); {2}\/\/ 1.75477$/,
  );
  assert.doesNotMatch(whole.cpp, /p.sum/);
});
