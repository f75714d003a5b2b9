// Every decimal number in the chapters is either given there or comes out of the core, rounded as it is printed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "../../dist/node.js";
import { inProject } from "../../scripts/lib/project.mjs";
import { moduleOf } from "./bundle.mjs";

const s = await load();
const { initial, presets } = await moduleOf("web/figures/two-distributions/presets.ts");
const { samples } = await moduleOf("web/figures/two-counts/samples.ts");

const bits = { base: 2 };
const surprise = (p) => s.selfInformation(p, bits);
const entropy = (p) => s.entropy(p, bits);
const kl = (p, q) => s.kl(p, q, bits);
const sum = (values) => values.reduce((a, b) => a + b, 0);

const sixLoaded = [0.1, 0.1, 0.1, 0.1, 0.1, 0.5];
const letters = [0.6, 0.15, 0.1, 0.1, 0.05];

const chapter1 = {
  given: ["0.01", "0.05", "0.1", "0.15", "0.5", "0.6", "0.99"],
  wrong: { 6.6493: surprise(0.01) },
  computed: {
    1.443: s.selfInformation(Math.exp(-1), bits),
    2.585: surprise(1 / 6),
    6.644: surprise(0.01),
    6.643856: surprise(0.01),
    13.288: surprise(0.0001),
    0.415: surprise(0.75),
    0.311: 0.75 * surprise(0.75),
    0.811: entropy([0.75, 0.25]),
    3.322: surprise(0.1),
    2.161: entropy(sixLoaded),
    4.47: s.perplexity(sixLoaded),
    0.0145: surprise(0.99),
    0.0144: 0.99 * surprise(0.99),
    0.0664: 0.01 * surprise(0.01),
    0.0808: entropy([0.99, 0.01]),
    1.733: entropy(letters),
    1.8: s.huffmanCode(letters).expectedLength,
  },
};

const { p: P, q: Q } = presets.slight;
const half = [0.5, 0.5];
const [worms, flat, bell] = s.countsFromCsv(samples.en.worms).columns.map(({ counts }) => counts);
const klOfCounts = (p, q) => s.kl(p, q, { ...bits, normalize: true });

const chapter2 = {
  given: ["0.1", "0.15", "0.2", "0.25", "0.3", "0.4", "0.5", "0.7", "0.9"],
  wrong: {},
  computed: {
    2.226: s.crossEntropy(initial.p, initial.q, bits),
    1.743: entropy(initial.p),
    0.483: kl(initial.p, initial.q),
    0.152: s.crossEntropy([1, 0], [0.9, 0.1], bits),
    4.347: sum(P.map((p, i) => p * Math.log(p) - Math.log(Q[i]))),
    4.752: sum(P.map((p) => p * Math.log(p) - Math.log(p))),
    0.405: -sum(P.map((p, i) => Math.log(p / Q[i]))),
    0.0458: s.kl(P, Q),
    0.066: kl(P, Q),
    0.075: kl(Q, P),
    0.132: 2 * kl(P, Q),
    0.489: kl(presets.mirror.p, presets.mirror.q),
    2.536: kl([0.9, 0.1], [0.1, 0.9]),
    1.268: kl([0.9, 0.1], half) + kl(half, [0.1, 0.9]),
    1.737: s.crossEntropy(half, [0.9, 0.1], bits),
    0.737: kl(half, [0.9, 0.1]),
    0.611: s.crossEntropy([0.7, 0.3], [0.7, 0.3]),
    1.846: entropy(P),
    0.154: kl(P, [0.25, 0.25, 0.25, 0.25]),
    0.284: klOfCounts(worms, flat),
    0.291: klOfCounts(worms, bell),
    0.351: klOfCounts(flat, worms),
    0.163: klOfCounts(bell, worms),
  },
};

const decimals = (text) => text.split(".")[1].length;

/** The decimal numbers of a chapter, without the addresses of its links. */
function printed(language, slug) {
  const text = readFileSync(inProject("web", "site", language, `${slug}.md`), "utf8");
  return new Set(text.replaceAll(/\]\([^)]*\)/g, "]").match(/(?<![\d.])\d+\.\d+/g));
}

for (const [slug, { given, wrong, computed }] of [
  ["surprise-and-entropy", chapter1],
  ["two-distributions", chapter2],
]) {
  test(`${slug}: every number is what the core computes, and both languages print the same`, () => {
    for (const [shown, value] of Object.entries(computed)) {
      assert.equal(value.toFixed(decimals(shown)), shown, slug);
    }
    for (const [shown, value] of Object.entries(wrong)) {
      assert.notEqual(value.toFixed(decimals(shown)), shown, `${shown} is not a mistake`);
    }
    const expected = [...given, ...Object.keys(wrong), ...Object.keys(computed)].sort();
    for (const language of ["en", "zh"]) {
      assert.deepEqual([...printed(language, slug)].sort(), expected, language);
    }
  });
}
