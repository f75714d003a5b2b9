// What others call the same thing: the numbers of one worked pair, which every library was asked for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "surprisal";

const s = await load();
const p = [0.1, 0.2, 0.3, 0.4];
const q = [0.2, 0.2, 0.3, 0.3];

/** To half a unit of the last digit that is known. */
function assertNear(found, known, digits, what) {
  assert.ok(Math.abs(found - known) <= 0.5001 * 10 ** -digits, `${what}: ${found}, not ${known}`);
}

test("the measures of the worked pair", () => {
  const known = [
    [s.kl(p, q), 0.045758110925, 12],
    [s.kl(q, p), 0.052324814376, 12],
    [s.jeffreys(p, q), 0.098083, 6],
    [s.jensenShannon(p, q), 0.012079, 6],
    [s.hellinger(p, q), 0.110311, 6],
    [s.squaredHellinger(p, q), 0.012168, 6],
    [s.pearsonChiSquare(p, q), 0.083333, 6],
    [s.neymanChiSquare(p, q), 0.125, 6],
    [s.totalVariation(p, q), 0.1, 6],
    [s.bhattacharyya(p, q), 0.012243, 6],
    [s.renyiDivergence(p, q, 0.5), 0.024486, 6],
    [s.renyiDivergence(p, q, 2), 0.080043, 6],
    [s.renyiDivergence(p, q, Infinity), 0.287682, 6],
    [s.tsallisDivergence(p, q, 2), 0.083333, 6],
    [s.wasserstein1(p, q), 0.3, 6],
    [s.energyDistance(p, q), 0.244949, 6],
  ];
  for (const [found, value, digits] of known) assertNear(found, value, digits, value);
});

const elsewhere = [
  ["SciPy", "scipy.stats.entropy(p, q)", 0.045758110925, 12],
  ["SciPy", "scipy.spatial.distance.jensenshannon", 0.109903, 6],
  ["SciPy", "scipy.spatial.distance.cityblock", 0.2, 6],
  ["SciPy", "scipy.stats.wasserstein_distance", 0.3, 6],
  ["SciPy", "scipy.stats.energy_distance", 0.244949, 6],
  ["SciPy", "scipy.stats.chisquare", 0.083333, 6],
  ["PyTorch", 'KLDivLoss(reduction="mean")', 0.01144, 5],
  ["PyTorch", 'KLDivLoss(reduction="batchmean")', 0.045758, 6],
  ["TensorFlow Probability", "tfp.vi.jeffreys", 0.049041, 6],
  ["TensorFlow Probability", "tfp.vi.jensen_shannon(self_normalized=True)", 0.024157, 6],
  ["TensorFlow Probability", "tfp.vi.jensen_shannon", -1.362137, 6],
  ["TensorFlow Probability", "tfp.vi.squared_hellinger", 0.024337, 6],
  ["Topsøe", "capacitory discrimination", 0.024157, 6],
  ["ml-distance", "distance.jeffreys", 0.098083, 6],
  ["ml-distance", "distance.jensenShannon", 0.0120786283906, 13],
  ["ml-distance", "distance.hellinger", 0.220622, 6],
  ["ml-distance", "distance.bhattacharyya", 0.012243, 6],
  ["ml-distance", "distance.pearson", 0.083333, 6],
  ["ml-distance", "distance.neyman", 0.125, 6],
  ["ml-distance", "distance.probabilisticSymmetric", 0.0952380952381, 13],
  ["ml-distance", "distance.kullbackLeibler", 0.045758110925, 12],
];

const valueHere = ({ measure }) =>
  measure === "alphaDivergence"
    ? s.alphaDivergence(p, q, 2)
    : s[measure](p, ...(measure === "entropy" ? [] : [q]));

for (const [library, name, known, digits] of elsewhere) {
  test(`${library}'s ${name} of the worked pair is ${known}`, () => {
    const row = s.conventions.find((one) => one.library === library && one.name === name);
    assert.ok(row, "no such row");
    const here = valueHere(row);
    assertNear(row.fromSurprisal(here, p.length), known, digits, name);
  });
}

test("every conversion comes back, and names a measure that is there", () => {
  for (const row of s.conventions) {
    assert.equal(typeof s[row.measure], "function", row.name);
    for (const here of [0, 0.25, 0.5]) {
      const back = row.toSurprisal(row.fromSurprisal(here, 7), 7);
      assert.ok(Math.abs(back - here) < 1e-15, `${row.name}: ${back}, not ${here}`);
    }
  }
});
