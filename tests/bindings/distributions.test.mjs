// Distributions as plain JSON: values against mpmath and SciPy (tests/reference/bindings_distributions.py), and what
// crosses the border in which form.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "surprisal";
import { assertClose, eps } from "./reference.mjs";

const s = await load();
const file = new URL("../reference/bindings_distributions.jsonl", import.meta.url);
const cases = readFileSync(file, "utf8").trim().split("\n").map(JSON.parse);
const normal = s.normal(0, 1);
const peaks = s.mixture([
  [0.5, s.normal(-2, 1)],
  [0.5, s.normal(2, 1)],
]);

const isNumber = ({ value }) => typeof value === "number";

test("every family is asked, and each value is within its bound of mpmath's", () => {
  const asked = new Set(cases.map(({ given: [first] }) => first.family));
  const all = [...s.families.map(({ name }) => name), "mixture", "histogram"];
  assert.deepEqual([...asked].sort(), all.sort());
  for (const { name, given, value, bound } of cases.filter(isNumber))
    assertClose(s[name](...given), value, bound, `${name}(${JSON.stringify(given)})`);
});

/** All numbers of an answer, with the names and indices that lead to each. */
const leaves = (value, path = "") =>
  typeof value === "object" && value !== null
    ? Object.keys(value).flatMap((key) => leaves(value[key], `${path}.${key}`))
    : [[path, value]];

/** JSON has no NaN: what is there but has no value is null in a reference. */
function assertAllClose(found, expected, bound, what) {
  const [ours, theirs] = [leaves(found), leaves(expected)];
  assert.deepEqual(
    ours.map(([path]) => path),
    theirs.map(([path]) => path),
    what,
  );
  const size = Math.max(...theirs.map(([, value]) => Math.abs(value)));
  for (const [i, [path, value]] of theirs.entries()) {
    const [, ourValue] = ours[i];
    const near = Math.abs(ourValue - value) <= bound * size;
    const right = value === null ? ourValue === null || Number.isNaN(ourValue) : near;
    assert.ok(right, `${what}${path}: ${ourValue}, not ${value}`);
  }
}

test("slopes of KL, Fisher information and exponential forms are mpmath's", () => {
  const functions = { ...s, "gradient.kl": s.gradient.kl };
  const answers = cases.filter((one) => !isNumber(one));
  const count = (name) => answers.filter((one) => one.name === name).length;
  assert.ok(count("gradient.kl") > 8);
  for (const name of ["fisherInformation", "exponentialForm"])
    assert.equal(count(name), s.families.length, name);
  for (const { name, given, value, bound } of answers)
    assertAllClose(functions[name](...given), value, bound, `${name}(${JSON.stringify(given)})`);
});

test("slopes of KL take a base, vanish at p = q, and are NaN where KL is infinite", () => {
  const q = s.normal(1, 2);
  const bits = s.gradient.kl(normal, q, { base: 2 });
  assertClose(bits.q.mean, 0.25 / Math.LN2, 4 * eps, "bits");
  assert.deepEqual(s.gradient.kl(q, q), { p: { mean: 0, sd: 0 }, q: { mean: 0, sd: 0 } });
  assert.deepEqual(s.gradient.kl(normal, s.uniform(0, 1)), { p: { mean: NaN, sd: NaN }, q: null });
  assert.deepEqual(s.gradient.kl(peaks, normal).p, null);
  assert.ok(Math.abs(s.gradient.kl(peaks, normal).q.sd + 4) < 1e-9);
});

test("KL within a family is the Bregman divergence of its exponential form, and half the metric's square", () => {
  const pairs = [
    [s.normal(0.5, 2), s.normal(0, 1.5)],
    [s.gamma(2, 3), s.gamma(2.5, 1)],
    [s.beta(2, 3), s.beta(1.5, 0.5)],
    [s.binomial(7, 0.25), s.binomial(7, 0.5)],
    [s.poisson(3), s.poisson(5)],
  ];
  for (const [p, q] of pairs) {
    const [at, to] = [s.exponentialForm(p), s.exponentialForm(q)];
    const inner = at.natural.reduce(
      (sum, eta, i) => sum + at.expected[i] * (to.natural[i] - eta),
      0,
    );
    assertClose(s.kl(p, q), to.logPartition - at.logPartition - inner, 1e-12, p.family);
  }
  const [[byMean]] = s.fisherInformation(s.logistic(0, 2));
  assertClose(s.kl(s.logistic(0, 2), s.logistic(1e-4, 2)), 0.5 * byMean * 1e-8, 1e-6, "metric");
  assert.equal(s.fisherInformation(peaks), null);
  assert.equal(s.fisherInformation(s.bernoulli(1)), null);
  assert.equal(s.exponentialForm(s.poisson(0)), null);
});

test("a distribution is plain JSON, frozen, and the same after a journey as text", () => {
  const all = [
    ...s.families.map(({ name, parameters }) => s[name](...parameters.map((one) => one.initial))),
    s.exponential(2),
    peaks,
    s.histogram({ edges: [0, 1, 3], counts: [1, 3] }),
  ];
  for (const one of all) {
    assert.ok(Object.isFrozen(one), one.family);
    const again = JSON.parse(JSON.stringify(one));
    assert.deepEqual(again, one);
    assert.equal(s.kl(one, again), 0, one.family);
    assert.equal(s.mean(again), s.mean(one), one.family);
  }
  assert.ok(Object.isFrozen(peaks.components) && Object.isFrozen(peaks.weights));
  assert.deepEqual(s.studentT(3), { family: "studentT", degrees: 3, mean: 0, scale: 1 });
  assert.equal(s.kl({ family: "studentT", degrees: 3 }, s.studentT(3)), 0);
});

test("an object that changes is read anew; what was made here stays what it was", () => {
  const mine = { family: "normal", mean: 0, sd: 1 };
  assert.equal(s.kl(mine, normal), 0);
  mine.mean = 1;
  assert.equal(s.kl(mine, normal), 0.5);
  const parts = [[1, mine]];
  const mixed = s.mixture(parts);
  mine.mean = 5;
  assert.equal(mixed.components[0].mean, 1);
});

test("functions of x answer a number for a number, and a fresh array for arrays of any kind", () => {
  for (const name of ["density", "logDensity", "cdf", "survival", "quantile"]) {
    const one = s[name](normal, 0.25);
    assert.equal(typeof one, "number");
    for (const x of [[0.25, 0.5], Float32Array.of(0.25, 0.5), s.vector([0.25, 0.5])]) {
      const found = s[name](normal, x);
      assert.ok(found instanceof Float64Array);
      assert.deepEqual([...found], [one, s[name](normal, 0.5)], name);
    }
  }
  const kept = s.vector([0.25, 0.5]);
  s.cdf(normal, kept);
  assert.deepEqual([...kept.toArray()], [0.25, 0.5], "a vector is not changed by it");
  assert.equal(s.density(normal, []).length, 0);
  assert.deepEqual(s.support(s.gamma(2, 1)), { low: 0, high: Infinity, discrete: false });
  assert.deepEqual(s.support(s.binomial(7, 0.5)), { low: 0, high: 7, discrete: true });
});

test("all measures take every pair of families, and explain tells the same value", () => {
  const members = s.families.map(({ name, parameters }) =>
    s[name](...parameters.map((one) => one.initial)),
  );
  for (const p of members)
    for (const q of members) {
      const { value, error, method, reason, infinite } = s.explain.kl(p, q);
      const what = `${p.family}, ${q.family}`;
      assert.equal(value, s.kl(p, q), what);
      assert.ok(value >= 0 && error >= 0, `${what}: ${value}, ${error}`);
      assert.equal(value === Infinity, method === "infinite", what);
      assert.equal(reason !== null, method === "infinite", what);
      assert.equal(infinite !== null, method === "infinite", what);
    }
});

test("explain says how a value was got, and why it is infinite", () => {
  const closed = s.explain.kl(normal, s.normal(1, 2), { base: 2 });
  assert.equal(closed.method, "closed form");
  assertClose(closed.value, 0.4431471805599453 / Math.LN2, 4 * eps, "bits");
  assert.ok(closed.error < 1e-13);
  assert.equal(s.explain.totalVariation(normal, s.laplace(0, 1)).method, "quadrature");
  assert.equal(s.explain.totalVariation(s.poisson(2), s.poisson(3)).method, "series");
  const { value, reason, infinite } = s.explain.kl(normal, s.uniform(0, 1));
  assert.deepEqual([value, infinite.kind, infinite.swapped], [Infinity, "noMass", false]);
  assert.match(reason, /^q has no mass on \(/);
  assert.equal(s.explain.kl(normal, s.poisson(2)).infinite.kind, "kinds");
  const back = s.explain.jeffreys(s.uniform(0, 1), normal).infinite;
  assert.deepEqual([back.kind, back.swapped, back.mass], ["noMass", true, 0.5]);
  assert.equal(s.explain.kl(s.studentT(1), normal).infinite.kind, "lowerTail");
  const beyond = s.explain.kl(s.normal(0, 1e150), s.normal(0, 1e-10));
  assert.deepEqual([beyond.value, beyond.infinite.kind], [Infinity, "overflow"]);
  assert.match(beyond.reason, /doubles/);
  assert.equal(s.explain.wasserstein2(s.studentT(2), normal).infinite.kind, "lowerMoment");
});

test("an array beside a distribution is refused, and arrays are measured as before", () => {
  assert.throws(() => s.kl(normal, [0.5, 0.5]), {
    name: "TypeError",
    message: "kl requires q to be a distribution, such as s.normal(0, 1), but q is an array",
  });
  assert.equal(s.kl([0.5, 0.5], [0.25, 0.75]), 0.14384103622589045);
  assert.equal(s.entropy([0.5, 0.5], { base: 2 }), 1);
  assert.throws(() => s.gradient.jeffreys(normal, normal), /requires p to be an array of numbers/);
});

test("the same seed gives the same draws, and another seed others", () => {
  const draws = s.sample(peaks, 1000, { seed: 7 });
  assert.ok(draws instanceof Float64Array && draws.length === 1000);
  assert.deepEqual(s.sample(peaks, 1000, { seed: 7 }), draws);
  assert.notDeepEqual(s.sample(peaks, 1000, { seed: 8 }), draws);
  assert.deepEqual(s.sample(peaks, 5), s.sample(peaks, 5, { seed: 0 }));
  assert.equal(s.sample(normal, 0).length, 0);
});

test("a family is fitted to samples, with what is known kept", () => {
  assert.deepEqual(s.fit("normal", [1, 3]), s.normal(2, 1));
  assert.deepEqual(s.fit("binomial", [1, 3], { trials: 4 }), s.binomial(4, 0.5));
  const found = s.fit("gamma", s.sample(s.gamma(3, 2), 20000, { seed: 3 }));
  assert.ok(Math.abs(found.shape - 3) < 0.15 && Math.abs(found.rate - 2) < 0.1, found);
});

test("curves hold x, both densities and both integrands, in the unit asked for", () => {
  const q = s.normal(1, 2);
  const { x, p, q: other, forward, reverse } = s.curves(normal, q);
  assert.equal(x.length, 401);
  assert.equal(x[0], s.quantile(q, 0.0005));
  for (const [member, values] of [
    [normal, p],
    [q, other],
  ])
    for (const [i, value] of s.density(member, x).entries())
      assertClose(values[i], value, 4 * eps, `density at ${x[i]}`);
  const step = x[1] - x[0];
  const area = (values) => s.sum(values) * step;
  assert.ok(Math.abs(area(forward) - s.kl(normal, q)) < 1e-2);
  assert.ok(Math.abs(area(reverse) - s.kl(q, normal)) < 0.1);
  const bits = s.curves(normal, q, { base: 2 }).forward;
  assert.equal(bits[200], forward[200] / Math.LN2);
  assert.deepEqual([...s.curves(s.poisson(1), s.poisson(2), { from: 0, to: 3 }).x], [0, 1, 2, 3]);
});

test("a landscape is the divergence of every cell, row by row of y", () => {
  const x = [-1, 0, 2];
  const y = [0.5, 2];
  for (const divergence of ["kl", "reverseKl", "wasserstein2", "jensenShannon"]) {
    const map = s.landscape(normal, "normal", { x, y, divergence });
    assert.equal(map.length, 6);
    for (const [i, found] of map.entries()) {
      const member = s.normal(x[i % 3], y[Math.floor(i / 3)]);
      const expected =
        divergence === "reverseKl" ? s.kl(member, normal) : s[divergence](normal, member);
      assertClose(found, expected, 1e-9, `${divergence} ${i}`);
    }
  }
});

test("klEach is kl of each pair", () => {
  const p = [0, 1, 2, 3];
  const q = [1, 1, 2, 0.5];
  const each = [s.kl(normal, s.normal(1, 1)), s.kl(s.normal(2, 3), s.normal(2, 0.5))];
  assert.deepEqual([...s.klEach("normal", p, q)], each);
  assert.deepEqual(
    [...s.klEach("normal", p, q, { base: 2 })],
    each.map((nats) => nats / Math.LN2),
  );
  assert.equal(s.klEach("laplace", p, q)[0], s.kl(s.laplace(0, 1), s.laplace(1, 1)));
  assert.equal(s.klEach("poisson", [], []).length, 0);
});

test("a ball's outline lies at its radius, in either direction and unit", () => {
  const center = [0.5, 0.25, 0.25];
  for (const direction of ["forward", "reverse"]) {
    const outline = s.klBall(center, 0.05, { direction, points: 24, base: 2 });
    assert.equal(outline.length, 72);
    for (let i = 0; i < 72; i += 3) {
      const point = outline.slice(i, i + 3);
      const [p, q] = direction === "forward" ? [center, point] : [point, center];
      assertClose(s.kl(p, q, { base: 2 }), 0.05, 1e-9, direction);
    }
  }
});

test("forward KL covers two peaks, reverse KL seeks one, and the ways there are told", () => {
  const covering = s.project(peaks, "normal");
  assertClose(covering.distribution.sd, Math.sqrt(5), 1e-6, "the mixture's own width");
  assertClose(covering.value, s.kl(peaks, covering.distribution), 1e-9, "value");
  const apart = s.mixture([
    [0.5, s.normal(-5, 1)],
    [0.5, s.normal(5, 1)],
  ]);
  const seeking = s.project(apart, "normal", { divergence: "reverseKl", base: 2 });
  const { mean, sd } = seeking.distribution;
  assert.ok(Math.abs(Math.abs(mean) - 5) < 1e-3 && Math.abs(sd - 1) < 1e-3, `${mean}, ${sd}`);
  assertClose(seeking.value, 1, 1e-4, "one peak of two costs a bit");
  assert.equal(seeking.runs.length > 1, true);
  const { status, path } = seeking.runs[seeking.best];
  assert.equal(status, "converged");
  assert.deepEqual(path.at(-1).distribution, seeking.distribution);
  assertClose(path.at(-1).value, seeking.value, 1e-9, "the path ends at the value");
});

test("the articles' search: Adam with rate 0.01 from a start of one's own", () => {
  const options = { start: s.normal(1, 2), rate: 0.01, steps: 50 };
  const { runs } = s.project(normal, "normal", options);
  assert.equal(runs.length, 1);
  assert.equal(runs[0].path.length, 51);
  assert.deepEqual(runs[0].path[0].distribution, s.normal(1, 2));
  assert.ok(runs[0].path[50].value < runs[0].path[0].value);
});
