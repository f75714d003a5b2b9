// How a value came about: log-ratios, what makes it infinite, what was normalised.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "surprisal";
import { assertClose, eps, logRatioCases } from "./reference.mjs";

const s = await load();

test("explain.kl answers log(p/q) within 3 eps of mpmath's, and in the unit asked for", () => {
  assert.ok(logRatioCases.length > 5, `${logRatioCases.length} pairs`);
  for (const { given, value } of logRatioCases) {
    const { logRatios } = s.explain.kl(...given);
    assert.equal(logRatios.length, value.length);
    for (const [i, expected] of value.entries())
      assertClose(logRatios[i], expected, 3 * eps, `log(p[${i}]/q[${i}])`);
  }
  const options = { normalize: true, base: 2 };
  const { logRatios } = s.explain.kl([2, 1, 1, 0, 0], [1, 2, 0, 1, 0], options);
  assert.deepEqual([...logRatios], [1, -1, Infinity, -Infinity, 0]);
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

test("explain blames the limit of one's own f that is infinite, on either side", () => {
  const [p, q] = [
    [0.5, 0.5, 0],
    [0.5, 0, 0.5],
  ];
  const explained = (own) => s.explain.fDivergence(p, q, { f: (t) => Math.abs(t - 1), ...own });
  const missing = explained({ atZero: 1, slopeAtInfinity: Infinity });
  assert.deepEqual([missing.value, missing.infiniteAt], [Infinity, [1]]);
  assert.equal(missing.reason, "q[1] is 0 where p[1] is 0.5");
  const unseen = explained({ atZero: Infinity, slopeAtInfinity: 1 });
  assert.deepEqual([unseen.value, unseen.infiniteAt], [Infinity, [2]]);
  assert.equal(unseen.reason, "p[2] is 0 where q[2] is 0.5");
  const finite = explained({ atZero: 1, slopeAtInfinity: 1 });
  assert.deepEqual([finite.value, finite.infiniteAt, finite.reason], [1, [], null]);
});
