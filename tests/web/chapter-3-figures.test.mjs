// What the last three figures of chapter 3 decide without a page: code that runs, shares that add up, labels with room.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../../dist/node.js";
import { moduleOf } from "./bundle.mjs";

const s = await load();
const cover = await moduleOf("web/figures/cover-or-seek/code.ts");
const { standOf } = await moduleOf("web/figures/cover-or-seek/target.ts");
const map = await moduleOf("web/figures/map-of-kl/code.ts");
const { contoursOf, places, widths } = await moduleOf("web/figures/map-of-kl/contours.ts");
const { layout: mapLayout } = await moduleOf("web/figures/map-of-kl/layout.ts");
const balls = await moduleOf("web/figures/simplex-balls/code.ts");
const { settled, shifted, withShare } = await moduleOf("web/figures/simplex-balls/simplex.ts");
const { layout: triangle, nameAt } = await moduleOf("web/figures/simplex-balls/layout.ts");
const { reason, told } = await moduleOf("web/figures/two-densities/words.ts");
const { Numbers } = await moduleOf("web/kit/number.ts");
const { texts } = await moduleOf("web/figures/two-densities/texts.ts");

/** Runs the JavaScript of a sample; answers the value of the expression in its last line but `from` others. */
function run({ javascript }, expression) {
  const [, body] = javascript.split("const s = await load();");
  return new Function("s", `${body}\nreturn ${expression};`)(s);
}

const close = (a, b) => assert.ok(Math.abs(a - b) < 1e-9, `${a} ${b}`);
const world = { left: -2, leftWidth: 0.7, right: 2.2, rightWidth: 0.6, weight: 0.6 };
const dropped = { ...world, start: -0.4, startWidth: 1.2, by: "alpha", alpha: 0 };

test("the search printed as code finds what is printed, in either unit", () => {
  const p = s.mixture([
    [0.6, s.normal(-2, 0.7)],
    [0.4, s.normal(2.2, 0.6)],
  ]);
  for (const [units, base] of [
    ["bits", 2],
    ["nats", Math.E],
  ]) {
    const start = s.normal(-0.4, 1.2);
    const found = s.project(p, "normal", { divergence: "reverseKl", start, base });
    const step = { ...found.distribution, value: found.value };
    const printed = cover.code(dropped, step, units);
    close(run(printed, "found.value"), found.value);
    assert.match(printed.cpp, /divergence = "reverse_kl"/);
    assert.match(printed.numpy, /np\.sum\(q \* np\.log2?\(q \/ p\)\)/);
  }
  const secret = cover.code(dropped, undefined, "bits");
  assert.match(secret.javascript, /\/\/ mean \?, sd \?/);
  assert.match(secret.numpy, /q = normal\(-0\.4, 1\.2\)/);
});

test("between the directions the code names its order", () => {
  const step = { mean: 0, sd: 2, value: 0.6 };
  const printed = cover.code({ ...dropped, alpha: 0.5 }, step, "bits");
  assert.match(printed.javascript, /alpha: 0\.5/);
  assert.match(printed.cpp, /\.alpha = 0\.5/);
});

test("q stands on a hill, over both, or between them", () => {
  assert.equal(standOf({ mean: -2, sd: 0.71 }, dropped), "left");
  assert.equal(standOf({ mean: 2.2, sd: 0.61 }, dropped), "right");
  assert.equal(standOf({ mean: -0.32, sd: 2.16 }, dropped), "both");
  assert.equal(standOf({ mean: 0.1, sd: 0.6 }, dropped), "valley");
});

test("the maps' code gives both prices, and none before the prediction", () => {
  const given = { p: [0, 1], q: [1.4, 0.6], units: "bits" };
  const [forward, reverse] = [
    s.kl(s.normal(0, 1), s.normal(1.4, 0.6), { base: 2 }),
    s.kl(s.normal(1.4, 0.6), s.normal(0, 1), { base: 2 }),
  ];
  const printed = map.code({ ...given, forward, reverse });
  close(run(printed, "s.kl(p, q, { base: 2 })"), forward);
  assert.ok(printed.javascript.includes(`// ${forward}`.slice(0, 9)));
  assert.match(map.code({ ...given, units: "nats" }).javascript, /\/\/ \?\n.*\/\/ \?/);
});

test("each contour lies where the core's divergence is its level", () => {
  const { maps } = mapLayout(960);
  const grid = { x: places, y: widths, divergence: "kl", base: 2 };
  const [panel] = maps;
  const heart = [panel.x(0), panel.y(1)];
  const lines = contoursOf(s.landscape(s.normal(0, 1), "normal", grid), panel, heart);
  for (const { level, path } of lines) {
    for (const [, x, y] of path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
      const q = s.normal(panel.x.invert(Number(x)), panel.y.invert(Number(y)));
      const value = s.kl(s.normal(0, 1), q, { base: 2 });
      assert.ok(Math.abs(Math.log(value / level)) < 0.06, `${level}: ${value} at ${x} ${y}`);
    }
  }
});

test("wherever p is, labels keep clear of each other, of p and of the edge", () => {
  for (const width of [320, 960]) {
    for (const panel of mapLayout(width).maps) {
      for (const [place, wide] of [
        [0, 1],
        [-4, 0.2],
        [4, 5],
        [1.3, 0.4],
      ]) {
        for (const divergence of ["kl", "reverseKl"]) {
          const grid = { x: places, y: widths, divergence, base: 2 };
          const heart = [panel.x(place), panel.y(wide)];
          const land = s.landscape(s.normal(place, wide), "normal", grid);
          const labels = contoursOf(land, panel, heart).flatMap(({ label }) =>
            label ? [label] : [],
          );
          for (const [i, [x, y]] of labels.entries()) {
            assert.ok(x > panel.left && x < panel.right && y > panel.top && y < panel.floor);
            for (const [u, v] of [heart, ...labels.slice(i + 1)]) {
              assert.ok(Math.abs(x - u) > 30 || Math.abs(y - v) > 15, `${[x, y]} ${[u, v]}`);
            }
          }
        }
      }
    }
  }
});

test("shares stay thousandths with the sum 1, and none falls below its least", () => {
  for (const shares of [
    [0.2, 0.3, 0.5],
    [5, 0, 0],
    [-1, 0.4, 0.2],
    [1 / 3, 1 / 3, 1 / 3],
  ]) {
    for (const least of [0, 0.05]) {
      for (const one of [
        settled(shares, least),
        withShare(settled(shares, least), 1, 0.9, least),
      ]) {
        assert.ok(Math.abs(one[0] + one[1] + one[2] - 1) < 1e-12, `${one}`);
        assert.ok(
          one.every((x) => x >= least - 1e-12 && Math.abs(x * 1000 - Math.round(x * 1000)) < 1e-9),
          `${one}`,
        );
      }
    }
  }
  assert.deepEqual(shifted([0.2, 0.3, 0.5], 3, 0.05), [0.2, 0.27, 0.53]);
  assert.deepEqual(shifted([0.2, 0.3, 0.5], -60, 0.05), [0.2, 0.75, 0.05]);
});

test("the names of p and q stay inside the triangle and apart", () => {
  const l = triangle(960);
  const middle = [0.4, 0.3, 0.3];
  const corner = (i, least) => [0, 1, 2].map((j) => (i === j ? 1 - 2 * least : least));
  for (const a of [0, 1, 2].map((i) => corner(i, 0.05)).concat([middle])) {
    for (const b of [0, 1, 2].map((i) => corner(i, 0)).concat([middle])) {
      const [p, q] = [nameAt(l, l.at(a), l.at(b), "left"), nameAt(l, l.at(b), l.at(a), "right")];
      for (const at of [p, q]) assert.ok(Math.min(...l.to(...at)) > 0, `${a} ${b}: ${at}`);
      assert.ok(Math.hypot(p[0] - q[0], p[1] - q[1]) > 14, `${a} ${b}: ${p} ${q}`);
    }
  }
});

test("the ball's code draws the outline and gives both prices", () => {
  const given = { center: [0.25, 0.6, 0.15], probe: [0.62, 0.28, 0.1], radius: 0.3, units: "bits" };
  const forward = s.kl(given.center, given.probe, { base: 2 });
  const reverse = s.kl(given.probe, given.center, { base: 2 });
  const printed = balls.code({ ...given, forward, reverse });
  close(run(printed, "s.kl(q, p, { base: 2 })"), reverse);
  assert.match(printed.cpp, /kl_ball\(p, 0\.3 \* std::numbers::ln2/);
});

test("what is larger than all doubles is called finite", () => {
  const infinite = { kind: "overflow", swapped: false, low: 0, high: 0, mass: 0 };
  const endless = { value: Number.POSITIVE_INFINITY, infinite };
  const all = (language) => ({
    t: texts[language],
    pair: {},
    prices: { pq: endless, qp: { value: 0.5, infinite: null } },
  });
  assert.deepEqual(reason(all("en"), "pq"), texts.en.overflow.split("\n"));
  assert.equal(
    told(all("en")),
    "KL(p‖q) is finite, but larger than any number that this page can write. ",
  );
  assert.match(told(all("zh")), /^KL\(p‖q\) 是有限的，却大得这一页写不下。/);
});

test("each kind of infinity has its words, in both languages", () => {
  const kinds = ["noMass", "kinds", "lowerTail", "upperTail", "lowerMoment", "upperMoment", "pole"];
  for (const language of ["en", "zh"]) {
    for (const kind of kinds) {
      const infinite = { kind, swapped: false, low: 0, high: 1, mass: 0.5 };
      const endless = { value: Number.POSITIVE_INFINITY, infinite };
      const says = reason(
        {
          t: texts[language],
          numbers: new Numbers(language, "bits"),
          prices: { pq: endless },
          spread: { p: true, q: true },
          window: [-5, 5],
        },
        "pq",
      );
      assert.equal(says.length, 2, `${kind}: ${says}`);
      assert.doesNotMatch(says.join(), /undefined|NaN/);
    }
  }
});
