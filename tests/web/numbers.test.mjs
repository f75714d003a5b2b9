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

const { initial: atFirst, presets: hills } = await moduleOf("web/figures/two-densities/presets.ts");
const { distributionOf } = await moduleOf("web/kit/member.ts");

const hill = (mean, sd) => s.normal(mean, sd);
const between = (a, b) => kl(distributionOf(s, a), distributionOf(s, b));
const unit = hill(0, 1);
const doubleHill = s.mixture([
  [0.6, hill(-2, 0.7)],
  [0.4, hill(2.2, 0.6)],
]);
const found = (divergence, start) =>
  s.project(doubleHill, "normal", { divergence, start: hill(...start), ...bits });
const left = found("reverseKl", [-0.4, 1.2]);
const covering = found("kl", [-0.4, 1.2]);

/** The integral of the heavy tails, cut off at some place. */
function cutAt(place) {
  const [, , ...scale] = hills.heavy.p;
  const p = distributionOf(s, ["studentT", 2, ...scale]);
  const options = { from: -place, to: place, points: 40001, ...bits };
  const { x, forward } = s.curves(p, distributionOf(s, hills.heavy.q), options);
  return sum(forward.map((value, i) => (i > 0 && i < 40000 ? value : value / 2))) * (x[1] - x[0]);
}

const weather = [0.25, 0.6, 0.15];
const other = [0.62, 0.28, 0.1];

const chapter3 = {
  given: [
    ...["0.1", "0.15", "0.25", "0.28", "0.3", "0.6", "0.62", "0.7", "1.2", "1.4", "1.6", "2.2"],
  ],
  wrong: {},
  computed: {
    3.975: between(atFirst.p, atFirst.q),
    1.015: between(atFirst.q, atFirst.p),
    5.557: between(hills.narrow.p, hills.narrow.q),
    1.081: between(hills.wide.p, hills.wide.q),
    0.459: kl(unit, hill(0, 2)),
    1.164: kl(unit, hill(0, 0.5)),
    2.608: kl(unit, hill(0, 10)),
    68.1: kl(unit, hill(0, 0.1)),
    6.492: between(hills.apart.p, hills.apart.q),
    "0.100": between(hills.heavy.q, hills.heavy.p),
    0.931: between(hills.heavy.p, hills.heavy.q),
    1.005: cutAt(10),
    1.917: cutAt(20),
    "0.440": between(hills.sided.p, hills.sided.q),
    "2.00": -left.distribution.mean,
    0.71: left.distribution.sd,
    0.735: left.value,
    1.319: found("reverseKl", [2.2, 0.6]).value,
    0.32: -covering.distribution.mean,
    2.16: covering.distribution.sd,
    0.747: covering.value,
    0.737: surprise(0.6),
    4.473: kl(unit, hill(1.4, 0.6)),
    1.689: kl(hill(1.4, 0.6), unit),
    "0.420": kl(weather, other),
    0.446: kl(other, weather),
    0.234: surprise(1 - 0.15),
    0.00144: surprise(1 - 1 / 1000),
    0.125: s.kl(unit, hill(0.5, 1)),
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
  ["asymmetry", chapter3],
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
