// What the figures of chapter 3 decide without a page: hills that their handles shape, words for each infinity, links.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../../dist/node.js";
import { moduleOf } from "./bundle.mjs";

const s = await load();
const { adopt, isShaped, put, shapeOf } = await moduleOf("web/kit/shape.ts");
const { distributionOf, familyOf, member, readMember } = await moduleOf("web/kit/member.ts");
const { guess } = await moduleOf("web/kit/guess.ts");
const { familyName, parameterName } = await moduleOf("web/kit/family-words.ts");
const { Numbers } = await moduleOf("web/kit/number.ts");
const { areaPath, curvePath, signedAreaPath } = await moduleOf("web/kit/path.ts");
const { initial, presets } = await moduleOf("web/figures/two-densities/presets.ts");
const { Outlook } = await moduleOf("web/figures/two-densities/window.ts");
const { at, pairOf, pricesOf } = await moduleOf("web/figures/two-densities/pair.ts");
const { because, correct, reason, told } = await moduleOf("web/figures/two-densities/words.ts");
const { code } = await moduleOf("web/figures/two-densities/code.ts");
const { texts } = await moduleOf("web/figures/two-densities/texts.ts");

const shaped = s.families.filter(({ name }) => isShaped(name));
const first = ({ name, parameters }) => [name, ...parameters.map((p) => p.initial)];

/** What the words are made from. */
function tell({ p, q }, language = "en", base = 2) {
  const window = new Outlook().over(s, [p, q], false);
  return {
    t: texts[language],
    numbers: new Numbers(language, base === 2 ? "bits" : "nats"),
    pair: pairOf(s, p, q, window, base),
    prices: pricesOf(s, p, q, base),
    window,
    spread: { p: !familyOf(s, p).discrete, q: !familyOf(s, q).discrete },
  };
}

test("the handles know every family of the core, and both languages name it", () => {
  assert.ok(shaped.length > 0);
  assert.deepEqual(
    s.families.filter(({ name }) => !isShaped(name)),
    [],
  );
  for (const row of s.families) {
    assert.notEqual(familyName("zh", row), row.title, row.name);
    for (const { name } of row.parameters.filter(({ name }) => name.length > 1)) {
      assert.notEqual(parameterName("zh", name), name);
    }
  }
});

test("a hill that is put where it stands stays the same hill", () => {
  for (const row of shaped) {
    const one = first(row);
    const { place, width = 1 } = shapeOf(one);
    put(one, place, width)
      .slice(1)
      .forEach((value, i) => {
        assert.ok(Math.abs(value - one[i + 1]) < 2e-3 * Math.abs(value) + 1e-9, `${one}`);
      });
  }
});

test("wherever a handle is dragged, the core accepts the hill", () => {
  for (const row of shaped) {
    for (const place of [-9, -0.3, 0, 0.5, 2, 30]) {
      for (const width of [0.1, 0.7, 3, 12]) {
        const moved = put(first(row), place, width);
        assert.deepEqual(readMember(s, moved), moved, `${moved}`);
      }
    }
  }
});

test("a change of family keeps place and width where the family can", () => {
  for (const from of shaped) {
    for (const to of shaped) {
      const found = adopt(to.name, first(from));
      assert.deepEqual(readMember(s, found), found, `${from.name} → ${found}`);
    }
  }
  const { place, width } = shapeOf(adopt("gamma", ["normal", 3, 1]));
  assert.ok(Math.abs(place - 3) < 1e-3 && Math.abs(width - 1) < 1e-3);
  const uniform = adopt("uniform", ["normal", 1, 2]);
  assert.ok(Math.abs(s.variance(distributionOf(s, uniform)) - 4) < 0.01, `${uniform}`);
});

test("a link's member is read, and a wrong one is its family's first", () => {
  const field = member(["normal", 0, 1]);
  assert.deepEqual(field.parse("gamma,2,0.5"), ["gamma", 2, 0.5]);
  assert.equal(field.format(["gamma", 2, 0.5]), "gamma,2,0.5");
  for (const text of ["normal,x,1", "normal,,1", "<b>,1", "normal,1,2,3,4,5"]) {
    assert.equal(field.parse(text), undefined, text);
  }
  assert.deepEqual(readMember(s, ["normal", 0, -1]), ["normal", 0, 1]);
  assert.deepEqual(readMember(s, ["normal", 0]), ["normal", 0, 1]);
  assert.equal(readMember(s, ["nobody", 1])[0], s.families[0].name);
});

test("a link tells that the answer was shown, not what was guessed", () => {
  const field = guess(["pq", "qp"]);
  assert.equal(field.initial, "none");
  assert.equal(field.format("qp"), "shown");
  assert.equal(field.format("none"), "none");
  assert.equal(field.parse("shown"), "shown");
  assert.equal(field.parse("nonsense"), undefined);
});

test("the first hills and the buttons give the numbers that the chapter names", () => {
  const near = ({ p, q }, pq, qp) => {
    const { prices } = tell({ p, q });
    for (const [price, expected] of [
      [prices.pq, pq],
      [prices.qp, qp],
    ]) {
      const close = price.value === expected || Math.abs(price.value - expected) <= 5.1e-4;
      assert.ok(close, `${p} ${q}: ${price.value} ${expected}`);
    }
  };
  near(initial, 3.975, 1.015);
  near(presets.apart, 6.492, 6.492);
  near(presets.narrow, 5.557, 1.081);
  near(presets.wide, 1.081, 5.557);
  near(presets.heavy, 0.931, 0.1);
  near(presets.sided, 0.44, Infinity);
  const world = ["normal", 0, 1];
  near({ p: world, q: ["normal", 0, 2] }, 0.459, 1.164);
  near({ p: world, q: ["normal", 0, 10] }, 2.608, 68.091);
});

test("the right answer is the dearer direction, and for mirror images that there is none", () => {
  assert.deepEqual(correct(tell(initial)), ["pq"]);
  assert.deepEqual(correct(tell(presets.wide)), ["qp"]);
  assert.deepEqual(correct(tell(presets.sided)), ["qp"]);
  assert.deepEqual(correct(tell(presets.apart)), ["same"]);
  assert.deepEqual(correct(tell({ p: initial.p, q: initial.p })), ["same"]);
  for (const language of ["en", "zh"]) {
    assert.equal(because(tell(presets.apart, language)), texts[language].alike);
    assert.match(because(tell(initial, language)), /^p .* q /);
    assert.match(because(tell(presets.wide, language)), /^q .* p /);
  }
});

test("what is infinite is explained in words, in both languages", () => {
  const why = (pair, way, language) => reason(tell(pair, language), way)?.join(" ");
  assert.match(why(presets.sided, "qp", "en"), /p rules out all x below 0,.* q .*0\.106/);
  assert.match(why(presets.sided, "qp", "zh"), /p 断定 x 不会在 0 以下.*q .*0\.106/);
  assert.equal(why(presets.sided, "pq", "en"), undefined);
  const cauchy = { p: ["studentT", 1, 0, 1], q: ["normal", 0, 1] };
  assert.match(why(cauchy, "pq", "en"), /p’s tail is too heavy|dies away/);
  assert.match(why(cauchy, "pq", "zh"), /尾部|尽头/);
  const counts = { p: ["poisson", 3], q: ["binomial", 10, 0.3] };
  assert.match(why(counts, "pq", "en"), /q rules out all x above 10,.* p .*0\.00029/);
  const mixed = { p: ["binomial", 10, 0.3], q: ["normal", 3, 1.5] };
  assert.match(why(mixed, "pq", "en"), /q is spread out/);
  assert.match(why(mixed, "qp", "en"), /p expects whole numbers only/);
  assert.match(why(mixed, "qp", "zh"), /p 只认整数/);
});

test("the sentence says where the price is paid", () => {
  assert.match(told(tell(presets.narrow)), /KL\(p‖q\) is paid on both sides, below −.* and above /);
  assert.match(
    told(tell(initial)),
    /KL\(p‖q\) is paid between −3\.\d and −0\.\d, .* hardly any more/,
  );
  assert.match(told(tell(initial, "zh")), /KL\(p‖q\) 大半付在 −3\.\d 到 −0\.\d 之间/);
  assert.match(told(tell({ p: initial.p, q: initial.p })), /the same/);
  assert.match(told(tell(presets.sided)), /^KL\(q‖p\) is infinite: .* Most of KL\(p‖q\)/);
});

test("every pair of families has curves, prices and words", () => {
  for (const p of shaped.map(first)) {
    for (const q of shaped.map(first)) {
      for (const language of ["en", "zh"]) {
        const all = tell({ p, q }, language);
        const says = `${told(all)} ${because(all)}`;
        assert.doesNotMatch(says, /NaN|undefined|\?|\n/, `${p} ${q}: ${says}`);
        const [low, high] = all.window;
        assert.ok(high - low > 0 && high - low < 1e3, `${p} ${q}: ${all.window}`);
      }
    }
  }
});

test("the stretch that is looked at stays while a handle is held, and while the hills fit", () => {
  const outlook = new Outlook();
  const window = outlook.over(s, [initial.p, initial.q], false);
  assert.deepEqual(outlook.over(s, [["normal", 50, 9]], true), window);
  assert.deepEqual(outlook.over(s, [initial.p, ["normal", 1, 0.7]], false), window);
  const [low, high] = outlook.over(s, [["normal", 50, 1]], false);
  assert.ok(low > 40 && low < 48 && high > 52 && high < 60);
});

test("a curve's ground is closed at zero, and what is infinite adds no area", () => {
  const same = (x) => x;
  assert.equal(areaPath(same, same, [1, 2], [3, 4]), "M1.0 3.0L2.0 4.0L2.0 0.0L1.0 0.0Z");
  const path = signedAreaPath(same, same, [1, 2, 3], [Infinity, -4, 5], 1);
  assert.equal(path, "M1.0 0.0L2.0 0.0L3.0 5.0L3.0 0.0L1.0 0.0Z");
});

test("a curve with a pole leaves the picture at the top", () => {
  const scale = (value) => 100 - 100 * value;
  const path = curvePath((x) => x, scale, [0, 1], [Infinity, 0.5]);
  assert.equal(path, "M0.0 -4000.0L1.0 50.0");
});

test("a place is read at the nearest point of a curve", () => {
  const series = { x: [0, 1, 2], y: [5, 6, 7], discrete: false };
  assert.deepEqual(
    [-3, 0.4, 0.6, 9].map((x) => at(series, x)),
    [5, 5, 6, 7],
  );
});

test("the printed code runs and gives the printed number", () => {
  for (const { p, q } of [initial, presets.heavy, presets.sided]) {
    for (const [units, base] of [
      ["bits", 2],
      ["nats", Math.E],
    ]) {
      const { value } = pricesOf(s, p, q, base).pq;
      const { javascript, cpp, numpy } = code(s, p, q, value, units);
      const [, body] = javascript.split("const s = await load();");
      const run = new Function("s", body.replace("\ns.kl(", "\nreturn s.kl("));
      assert.ok(Math.abs(run(s) - value) < 1e-12, body);
      assert.match(cpp, /surprisal::kl\(p, q\)/);
      assert.match(numpy, /stats\./);
      const withheld = code(s, p, q, undefined, units);
      assert.match(Object.values(withheld).join(), /\/\/ \?.*# \?/s);
    }
  }
});
