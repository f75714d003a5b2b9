// Chapter 9: what its figures decide without a page, and every number that its prose gives.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "../../dist/learning/node.js";
import { inProject } from "../../scripts/lib/project.mjs";
import { moduleOf } from "./bundle.mjs";

const s = await load();
const { indices, inCore, labelledPoints, mostPoints, threePoints } = await moduleOf(
  "web/kit/learning-points.ts",
);
const { cut, Outlook, viewOf } = await moduleOf("web/kit/learning-view.ts");
const { kinds, pointsOf, spreads } = await moduleOf("web/kit/learning-sources.ts");
const { lossOf, momentOf, sharesOfLoss } = await moduleOf("web/kit/learning-run.ts");
const { wrapped } = await moduleOf("web/kit/learning-wrap.ts");
const { readPoints, written } = await moduleOf("web/figures/perceptron/reading.ts");
const { busiest, countOf, standing } = await moduleOf("web/figures/perceptron/words.ts");
const { code } = await moduleOf("web/figures/perceptron/code.ts");
const { trace } = await moduleOf("web/figures/perceptron/trace.ts");
const { schema } = await moduleOf("web/figures/perceptron/state.ts");
const { texts } = await moduleOf("web/figures/perceptron/texts.ts");
const { endsOf, tried } = await moduleOf("web/figures/perceptron-order/ends.ts");
const { presets } = await moduleOf("web/figures/perceptron-cycle/state.ts");
const { Numbers } = await moduleOf("web/kit/number.ts");

const three = inCore(threePoints);
const run = s.perceptron({ ...three, order: "first" });
const bound = s.novikoffBound(three.points, three.labels);
const chapter = (language) =>
  readFileSync(inProject("web", "site", language, "perceptron.md"), "utf8");
const stateOf = ({ weights, bias }) => [...weights, bias];

test("the article's example: seven corrections, state by state", () => {
  assert.deepEqual(
    run.entries.map(({ point, state }) => [point, ...stateOf(state)]),
    [
      [0, 3, 3, 1],
      [2, 2, 2, 0],
      [2, 1, 1, -1],
      [2, 0, 0, -2],
      [0, 3, 3, -1],
      [2, 2, 2, -2],
      [2, 1, 1, -3],
    ],
  );
  assert.deepEqual(busiest(run), { point: 2, times: 5 });
  assert.equal(bound.bound, 117);
});

test("every decimal of the prose comes out of the core, and both languages print the same", () => {
  const half = s.perceptron({ ...three, order: "first", rate: 0.5 }).end;
  const far = { weights: [1, 1], bias: -8 };
  const distance = lossOf(s, [threePoints[0]], far).value / Math.hypot(...far.weights);
  const computed = {
    0.5: half.weights[0],
    1.5: -half.bias,
    1.414214: distance,
    0.4714: bound.margin,
    "3.300": run.mistakes * bound.margin,
    3.317: Math.hypot(...stateOf(run.end)),
    13.491: Math.sqrt(run.mistakes * bound.radiusSquared),
    3.5: s.linearSeparability(...Object.values(inCore(presets.fourth))).meetingPoint[0],
  };
  for (const [shown, value] of Object.entries(computed)) {
    assert.equal(value.toFixed(shown.split(".")[1].length), shown);
  }
  for (const language of ["en", "zh"]) {
    const printed = new Set(chapter(language).match(/(?<![\d.])\d+\.\d+/g));
    const given = ["2.5"];
    assert.deepEqual([...printed].sort(), [...given, ...Object.keys(computed)].sort(), language);
  }
});

test("losses, margins and orders are those of the prose", () => {
  const losses = [run.startLoss, ...run.entries.map(({ loss }) => loss)].map(({ value }) => value);
  const all = s.perceptron({ ...three, order: "first", everyVisit: true }).entries;
  assert.deepEqual(
    all.slice(1, 2).map(({ margin }) => margin),
    [19],
  );
  assert.deepEqual(
    run.entries.slice(1, 4).map(({ margin }) => margin),
    [-7, -4, -1],
  );
  const random = s.perceptron({ ...three, order: "random", seed: 1 });
  assert.deepEqual(
    [...random.entries.map(({ point }) => point), ...stateOf(random.end)],
    [...[2, 1, 2, 2], ...[1, 0, -2]],
  );
  const ends = endsOf(s, threePoints);
  assert.deepEqual(
    ends.map(({ state, mistakes, count }) => [...stateOf(state), mistakes, count]),
    [
      [1, 0, -2, 4, 29],
      [1, 1, -3, 7, 17],
      [3, 1, -5, 11, 8],
      [2, 1, -5, 11, 6],
    ],
  );
  assert.equal(tried, 60);
  for (const language of ["en", "zh"]) {
    const text = chapter(language);
    assert.ok(text.includes(losses.join(language === "en" ? ", " : "、")), `${losses}`);
    for (const number of ["117", "60", "29", "17", "11", "19"]) assert.ok(text.includes(number));
  }
});

/** The most and the fewest corrections of all orders, by going through them. */
function extremes(state, known = new Map()) {
  const key = stateOf(state).join();
  if (known.has(key)) return known.get(key);
  const wrong = sharesOfLoss(s, threePoints, state).flatMap((share, i) =>
    share === undefined ? [] : [i],
  );
  const next = wrong.map((i) => {
    const options = { ...three, start: state, order: "chosen", chosen: [i], limit: 1 };
    return extremes(s.perceptron(options).end, known);
  });
  const found = {
    most: wrong.length > 0 ? 1 + Math.max(...next.map(({ most }) => most)) : 0,
    fewest: wrong.length > 0 ? 1 + Math.min(...next.map(({ fewest }) => fewest)) : 0,
  };
  known.set(key, found);
  return found;
}

test("of all orders of the three points none needs more than 11 corrections, or fewer than 4", () => {
  assert.deepEqual(extremes({ weights: [0, 0], bias: 0 }), { most: 11, fewest: 4 });
});

test("the nearer the classes, the more corrections, and the larger the bound", () => {
  for (const [at, mistakes, most] of [
    [2, 27, 702],
    [2.5, 94, 3354],
  ]) {
    const data = inCore([...threePoints.slice(0, 2), { x: at, y: at, label: -1 }]);
    assert.equal(s.perceptron({ ...data, order: "first" }).mistakes, mistakes);
    assert.ok(Math.abs(s.novikoffBound(data.points, data.labels).bound - most) < 1e-6);
    for (const language of ["en", "zh"]) {
      for (const n of [mistakes, most]) assert.ok(chapter(language).includes(`${n}`));
    }
  }
});

test("without x₂ the first order makes the same run", () => {
  const two = inCore([threePoints[0], threePoints[2]]);
  const states = ({ entries }) => entries.map(({ state }) => stateOf(state));
  assert.deepEqual(states(s.perceptron({ ...two, order: "first" })), states(run));
});

test("the fourth point: a round of four, whose updates sum to nothing, and where the hulls meet", () => {
  const data = inCore(presets.fourth);
  const round = s.perceptron({ ...data, order: "cyclic" });
  assert.deepEqual(round.cycle, { from: 2, to: 6 });
  assert.deepEqual(
    round.entries.slice(1).map(({ state }) => stateOf(state)),
    [
      [2, 2, 0],
      [-4, -3, -1],
      [-1, 0, 0],
      [3, 3, 1],
      [2, 2, 0],
    ],
  );
  const { meetingPoint, support } = s.linearSeparability(data.points, data.labels);
  assert.deepEqual(meetingPoint, [3.5, 3]);
  assert.deepEqual(support.map(({ point, share }) => [point, share]).sort(), [
    [0, 0.5],
    [1, 0.5],
    [2, 0.5],
    [3, 0.5],
  ]);
  const pocket = (limit) => s.pocketPerceptron({ ...data, order: "random", seed: 1, limit });
  assert.deepEqual(stateOf(pocket(100).state), [2, 1, -5]);
  assert.deepEqual([pocket(100).misclassified, pocket(10).misclassified], [1, 2]);
  const { average } = s.averagedPerceptron({ ...data, order: "cyclic", limit: 100 });
  assert.equal(lossOf(s, presets.fourth, average).misclassified, 2);
});

test("one wrong label: the rule staggers between 1 and 5 of 7, pocket and average have 1", () => {
  const data = inCore(presets.wrong);
  const { entries, cycle } = s.perceptron({ ...data, order: "cyclic" });
  const wrong = entries.slice(cycle.from).map(({ loss }) => loss.misclassified);
  assert.deepEqual([Math.min(...wrong), Math.max(...wrong), data.labels.length], [1, 5, 7]);
  assert.equal(
    s.pocketPerceptron({ ...data, order: "random", seed: 1, limit: 100 }).misclassified,
    1,
  );
  const { average } = s.averagedPerceptron({ ...data, order: "cyclic", limit: 100 });
  assert.equal(lossOf(s, presets.wrong, average).misclassified, 1);
});

test("the dual form ends with α = (2, 0, 5), and the table is that of the prose", () => {
  const dual = s.dualPerceptron({ ...three, order: "first" });
  assert.deepEqual([...dual.entries.at(-1).alpha], [2, 0, 5]);
  assert.deepEqual(
    dual.gram.map((row) => [...row]),
    [
      [18, 21, 6],
      [21, 25, 7],
      [6, 7, 2],
    ],
  );
});

test("points in a link: clamped, limited, and refused when they are no points", () => {
  const field = labelledPoints(threePoints);
  assert.equal(field.format(threePoints), "3,3,1,4,3,1,1,1,-1");
  assert.deepEqual(field.parse(field.format(threePoints)), threePoints);
  assert.deepEqual(field.parse("9e9,-9e9,7"), [{ x: 1000, y: -1000, label: 1 }]);
  for (const text of [
    "",
    "1,2",
    "1,2,x",
    "1,,1",
    Array(3 * mostPoints + 3)
      .fill("1")
      .join(),
  ]) {
    assert.equal(field.parse(text), undefined, text.slice(0, 20));
  }
  const visits = indices({ longest: 3 });
  assert.deepEqual(visits.parse("0,2,1,1"), [0, 2, 1]);
  assert.deepEqual(visits.parse(""), []);
  for (const text of ["-1", "1.5", "x", "1,,2"]) assert.notDeepEqual(visits.parse(text), [1, 2]);
});

test("a CSV becomes points, whatever its classes are called", () => {
  const read = (csv) => readPoints(s, csv, texts.en).points;
  assert.deepEqual(read(written(threePoints)), threePoints);
  assert.deepEqual(read("1,2,yes\n3,4,no"), [
    { x: 1, y: 2, label: 1 },
    { x: 3, y: 4, label: -1 },
  ]);
  assert.deepEqual(
    read("1;2;0\n3;4;1").map(({ label }) => label),
    [-1, 1],
  );
  assert.deepEqual(
    read("x\ty\tclass\n1\t2\t+\n3\t4\t-").map(({ label }) => label),
    [1, -1],
  );
});

test("a CSV with faults says where, in both languages", () => {
  const faults = [
    ["1,2,1\n2,x,-1", /Line 2, column 2: “x” is not a number/, /第 2 行第 2 列：“x”不是数/, 2],
    ["1,2,1\n3,,-1", /Line 2, column 2: nothing/, /第 2 行第 2 列：这里空着/, 2],
    ["1,2,1\n3,4,-1\n3,1", /Line 3: 2 cells.* 3/, /第 3 行有 2 格，首行是 3 格/, 3],
    ["", /no points/, /还没有点/],
    ["1,1\n2,-1", /three columns, but there are 2/, /却有 2 列/],
    ["1,2,a\n1,3,b\n2,2,c", /two classes.*a, b, c/, /a, b, c/],
    ["1,2,1\n1,3,1", /two classes/, /两个类别/],
    [
      Array.from({ length: 130 }, (_, i) => `${i},1,${i % 2}`).join("\n"),
      /130 points.*120/,
      /130.*120/,
    ],
  ];
  for (const [csv, en, zh, line] of faults) {
    const found = readPoints(s, csv, texts.en);
    assert.match(found.says, en);
    assert.match(readPoints(s, csv, texts.zh).says, zh);
    assert.equal(found.line, line, csv.slice(0, 20));
    if (line) assert.equal(found.source, csv.split("\n")[line - 1]);
  }
});

test("every source gives points of both classes, on a grid on which sums are exact", () => {
  for (const kind of kinds) {
    const spread = spreads[kind]?.first ?? 0;
    const points = pointsOf(s, { kind, samples: 24, spread, seed: 1 });
    assert.ok(points.length >= 3 && points.length <= mostPoints, kind);
    assert.deepEqual([...new Set(points.map(({ label }) => label))].sort(), [-1, 1], kind);
    for (const { x, y } of points) assert.ok(Number.isInteger(x * 1024 + y * 1024), kind);
    assert.notDeepEqual(
      points.length === 24 && pointsOf(s, { kind, samples: 24, spread, seed: 2 }),
      points,
    );
  }
});

test("the answer to the prediction follows the points", () => {
  const told = (points) => {
    const data = inCore(points);
    const separability = s.linearSeparability(data.points, data.labels);
    return { run: s.perceptron({ ...data, order: "first", limit: 1000 }), separability };
  };
  assert.equal(countOf(told(threePoints)), "some");
  assert.equal(countOf(told([threePoints[0], threePoints[2]])), "some");
  assert.equal(countOf(told([threePoints[0], { x: -3, y: -3, label: -1 }])), "few");
  assert.equal(countOf(told(presets.fourth)), "never");
  assert.equal(countOf(told([...threePoints, { x: 2.5, y: 2.5, label: -1 }])), "many");
});

test("the sentence knows rest, round and no end, in both languages", () => {
  const say = (language, points, order, step) => {
    const data = inCore(points);
    const rule = { ...data, order, limit: 1000 };
    const all = s.perceptron(rule);
    return standing({
      state: { points, order },
      run: all,
      moment: momentOf(all, step),
      separability: s.linearSeparability(data.points, data.labels),
      bound: s.novikoffBound(data.points, data.labels),
      t: texts[language],
      numbers: new Numbers(language, "bits"),
    });
  };
  assert.match(say("en", threePoints, "first", 1000), /^Quiet after 7 corrections.* 117\./);
  assert.match(say("zh", threePoints, "first", 1000), /^更新 7 次.*117 次/);
  assert.match(say("en", presets.fourth, "cyclic", 1000), /After 6 .* after 2: .*for ever/);
  assert.match(say("zh", presets.fourth, "cyclic", 1000), /第 2 次之后一模一样/);
  assert.match(say("en", presets.fourth, "random", 1000), /no line separates/);
  assert.match(
    say("en", threePoints, "first", 4),
    /Of 3 points, 2 on the wrong side; the loss is 4/,
  );
});

test("the trace has a row for the start and one for each visit", () => {
  const { columns, rows } = trace(threePoints, run, texts.en);
  assert.equal(rows.length, 8);
  for (const row of rows) assert.equal(row.length, columns.length);
  assert.deepEqual(rows[2], [2, "x₃", 1, 1, -1, -7, -1, -1, -1, 2, 2, 0, 4, 1]);
});

test("the printed JavaScript runs and ends where it says", () => {
  const initial = Object.fromEntries(
    Object.entries(schema).map(([k, field]) => [k, field.initial]),
  );
  const { javascript, cpp, numpy } = code(initial, run);
  const [, body] = javascript.split("const s = await load();");
  const end = new Function("s", body.replace("\nrun.end;", "\nreturn run.end;"))(s);
  assert.deepEqual(stateOf(end), [1, 1, -3]);
  assert.match(javascript, /run\.end; \/\/ \(1, 1\), -3/);
  assert.match(cpp, /VisitingOrder::first/);
  assert.match(numpy, /# \(1, 1\), -3/);
  assert.match(code(initial, undefined).javascript, /run\.end; \/\/ \?/);
});

test("the line is cut where the sheet ends, and the sheet stays while the points are on it", () => {
  const outlook = new Outlook();
  const box = outlook.over(threePoints, false);
  const view = viewOf(box, { left: 0, top: 0, width: 400, height: 300 });
  assert.ok(Math.abs(view.x(1) - view.x(0) - (view.y(0) - view.y(1))) < 1e-9);
  const { ends } = cut({ weights: [1, 1], bias: -3 }, view);
  for (const [x, y] of ends) {
    assert.ok(Math.abs(view.x.invert(x) + view.y.invert(y) - 3) < 1e-9);
  }
  assert.equal(cut({ weights: [0, 0], bias: -2 }, view).ends, undefined);
  const moved = [{ x: 3.5, y: 2.5, label: 1 }, ...threePoints.slice(1)];
  assert.equal(outlook.over(moved, false), box);
  assert.equal(outlook.over([{ x: 99, y: 0, label: 1 }, ...threePoints], true), box);
  assert.notEqual(outlook.over([{ x: 99, y: 0, label: 1 }, ...threePoints], false), box);
});

test("a formula that is too long is broken before its signs", () => {
  assert.deepEqual(wrapped("a + b + c", 1000), ["a + b + c"]);
  const lines = wrapped("2·(3, 3) + 5·(1, 1) − 3·(0, 1) = (1, 1)", 120);
  assert.ok(lines.length > 1);
  assert.equal(lines.join(" "), "2·(3, 3) + 5·(1, 1) − 3·(0, 1) = (1, 1)");
});
