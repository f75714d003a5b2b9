// What the figures of chapter 11 decide without a page: presets that work, links, points from text, and the prose's numbers.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "../../dist/learning/node.js";
import { load as loadDistributions } from "../../dist/node.js";
import { inProject } from "../../scripts/lib/project.mjs";
import { moduleOf } from "./bundle.mjs";

const s = await load();
const { crossEntropy } = await loadDistributions();
const figure = (name, file) => moduleOf(`web/figures/${name}/${file}.ts`);
const { edited, schema, settingOf } = await figure("tiny-network", "state");
const { presetNames, presetOf, presets } = await figure("tiny-network", "presets");
const net = await figure("tiny-network", "network");
const { problem } = await figure("tiny-network", "problem");
const { texts } = await figure("tiny-network", "texts");
const { reason } = await figure("tiny-network", "words");
const race = await figure("two-losses", "course");
const { asked } = await figure("two-losses", "words");
const { texts: raceTexts } = await figure("two-losses", "texts");
const { Pupil, ring, wayOf } = await figure("followed-point", "course");
const articles = await figure("articles-network", "course");
const { peers } = await figure("articles-network", "peers");
const { csvOf, samplesOf } = await moduleOf("web/kit/learning-samples.ts");
const { placesOf, offsets } = await moduleOf("web/kit/learning-diagram.ts");
const { chosen, wrongOnes } = await moduleOf("web/kit/learning-classes.ts");
const { initialState, readState, writeState } = await moduleOf("web/kit/hash.ts");
const { rowName } = await moduleOf("web/kit/learning-menus.ts");
const { sized } = await moduleOf("web/kit/learning-sizes.ts");
const { Numbers } = await moduleOf("web/kit/number.ts");

const initial = initialState(schema);

/** The network of a preset, untrained. */
function networkOf(name, change = {}) {
  const state = { ...initial, ...presets[name], ...change };
  const samples = samplesOf(s, state);
  return s.network(net.optionsOf(s, state, samples.classes), net.dataOf(samples));
}

function after(epochs, name, change) {
  const network = networkOf(name, change);
  network.epoch(epochs);
  return network;
}

test("XOR and the spirals reach 95 % from every start", () => {
  for (const [name, epochs] of [
    ["xor", 100],
    ["spiral", 300],
  ]) {
    for (let seed = 0; seed < 12; seed++) {
      const { accuracy } = after(epochs, name, { seed }).evaluate();
      assert.ok(accuracy >= 0.95, `${name}, seed ${seed}: ${accuracy}`);
    }
  }
});

test("every preset shows what it says", () => {
  assert.ok(after(200, "line").evaluate().accuracy < 0.7);
  assert.ok(after(300, "circles").evaluate().accuracy >= 0.95);
  assert.ok(after(100, "clouds").evaluate().accuracy >= 0.95);
  const vanishing = after(100, "vanishing").layers();
  assert.ok(vanishing.at(-1).gradientNorm > 100 * vanishing[0].gradientNorm);
  assert.equal(after(20, "dead").layers()[1].deadShare, 1);
  assert.equal(after(50, "zeros").layers()[0].gradientNorm, 0);
  assert.equal(after(20, "fast").progress.status, "diverged");
  assert.ok(after(20, "fast").parameters.every(Number.isFinite));
});

test("every preset is known by its settings, and has its reason in both languages", () => {
  for (const name of presetNames) {
    const state = { ...initial, ...presets[name] };
    assert.equal(presetOf(state), name);
    for (const language of ["en", "zh"]) assert.ok(reason(texts[language], name).length > 30);
  }
  assert.equal(presetOf(initial), "xor");
  assert.equal(presetOf({ ...initial, rate: 0.5 }), undefined);
});

test("a link holds everything, and is clamped and mended where it was tampered with", () => {
  const state = {
    ...initial,
    ...presets.spiral,
    steps: 2400,
    edits: [
      [0, 3, 0.25],
      [16, 7, -1],
    ],
    own: "1,2,0\n3,4,1",
    px: -0.5,
  };
  assert.deepEqual(readState(schema, writeState(schema, state)), state);
  const hostile =
    "v=1&hidden=99tanh,0relu&samples=1e9&steps=-4&edits=1:2:x&rate=-3&draw=1.7&seed=NaN&data=<b>";
  const mended = readState(schema, hostile);
  assert.deepEqual(mended.hidden, [
    ["tanh", 16],
    ["relu", 1],
  ]);
  assert.deepEqual(
    [
      mended.samples,
      mended.steps,
      mended.edits,
      mended.rate,
      mended.draw,
      mended.seed,
      mended.data,
    ],
    [500, 0, [], 0.0001, 2, 1, "xor"],
  );
  assert.deepEqual(readState(schema, "v=1&hidden=none").hidden, []);
  assert.deepEqual(readState(schema, "v=1&hidden=8tanh,,").hidden, initial.hidden);
  const many = `v=1&hidden=${Array(9).fill("8tanh").join(",")}`;
  assert.deepEqual(readState(schema, many).hidden, initial.hidden);
});

test("names that no table has become the table's first, so that every link is a network", () => {
  const words = { loss: "x", optimizer: "x", schedule: "x", penalty: "x", initializer: "x" };
  const strange = networkOf("xor", { ...words, hidden: [["nothing", 3]] });
  assert.equal(strange.parameters.length, 13);
  for (const classes of [2, 3, 4]) {
    for (const { name } of net.lossesFor(s, classes)) {
      const network = networkOf("clouds", { classes, loss: name, hidden: [["tanh", 4]] });
      assert.equal(network.epoch(2).status, "running", `${name} ${classes}`);
    }
  }
  for (const { name: optimizer } of s.optimizers) {
    for (const { name: schedule } of s.schedules) {
      for (const { name: penalty } of s.penalties) {
        const network = networkOf("xor", { optimizer, schedule, penalty, validation: 0.25 });
        assert.equal(network.epoch(2).status, "running");
      }
    }
  }
});

test("only what a run depends on begins it anew", () => {
  const same = { ...initial, steps: 9, edits: [[1, 2, 3]], px: 1, unit: "2.0", speed: "full" };
  assert.equal(settingOf(same), settingOf(initial));
  assert.notEqual(settingOf({ ...initial, seed: 2 }), settingOf(initial));
});

test("a number set twice at the same step is set once", () => {
  const once = edited([[0, 1, 5]], [0, 1, 6]);
  assert.deepEqual(once, [[0, 1, 6]]);
  assert.deepEqual(edited(once, [8, 1, 7]), [
    [0, 1, 6],
    [8, 1, 7],
  ]);
});

test("weights and biases lie where the core has them", () => {
  const sizes = [2, 3, 1];
  assert.deepEqual(offsets(sizes), [0, 9, 13]);
  const network = s.network(
    { layers: [{ units: 3 }, { units: 1 }], loss: "squaredError", precision: "double" },
    { features: [[0, 0]], targets: [[0]] },
  );
  const parameters = network.parameters.fill(0);
  const { weights, bias } = placesOf(sizes, 1, 2);
  parameters[weights[1]] = 5;
  parameters[bias] = 0.5;
  network.setParameters(parameters);
  const [first] = network.forward([[10, 2]]);
  assert.deepEqual([...first.preactivations], [0, 0, 10.5]);
});

test("one point's numbers can be recomputed by hand", () => {
  const way = wayOf(s, new Pupil().at(s, ring(s), { epochs: 150, seed: 1 }), [0.3, -0.6]);
  const sum = (layer, unit, inputs) => {
    const { weights, bias } = placesOf([2, 3, 1], layer, unit);
    return weights.reduce((z, at, i) => z + way.parameters[at] * inputs[i], way.parameters[bias]);
  };
  const [first, last] = way.layers;
  [0, 1, 2].forEach((unit) => {
    const z = sum(1, unit, way.point);
    assert.ok(Math.abs(z - first.preactivations[unit]) < 1e-12);
    assert.ok(Math.abs(Math.tanh(z) - first.activations[unit]) < 1e-12);
  });
  const z = sum(2, 0, first.activations);
  assert.ok(Math.abs(z - last.preactivations[0]) < 1e-12);
  assert.ok(Math.abs(1 / (1 + Math.exp(-z)) - way.probability) < 1e-12);
  assert.ok(Math.abs(-Math.log(way.probability) - way.losses[0]) < 1e-12);
});

test("what is wrong with a table of points is said with line and column, in both languages", () => {
  const says = (text, language) => {
    try {
      samplesOf(s, { ...initial, data: "own", own: text });
      return "";
    } catch (error) {
      return problem(error.message, text, texts[language]);
    }
  };
  for (const [text, line, pattern] of [
    ["x,y,c\n1,2,a\n3,b,a", 3, /3\D+2.*“b”/],
    ["x,y,c\n1,2,a\n3,,b", 3, /3\D+2/],
    ["x,y,c\n1,2,a\n3,4", 3, /3\D+2\D+3/],
    ['x,y,c\n1,2,a\n"3,4,b', 3, /3\D+1/],
    ["1,2,3,0\n2,3,4,1", undefined, /4/],
    ["1,2,a\n1,2,b\n1,2,c\n1,2,d\n1,2,e", undefined, /5/],
    ["", undefined, /points|数据点/],
  ]) {
    for (const language of ["en", "zh"]) {
      const found = says(text, language);
      assert.match(found.says, pattern, text);
      assert.equal(found.line, line, text);
      if (line) assert.equal(found.source, text.split("\n")[line - 1]);
    }
  }
});

test("painted points keep their classes as a text, also where one class is missing", () => {
  const painted = { features: [[1, 2]], labels: [2], classes: 3 };
  const again = samplesOf(s, { ...initial, data: "own", own: csvOf(painted) });
  assert.deepEqual(again.labels, [2]);
  assert.equal(again.classes, 3);
});

test("the side that outputs speak for", () => {
  const one = { outputs: 1, border: 0.5, reach: 0.5 };
  assert.deepEqual(wrongOnes([0.2, 0.5, 0.9], [0, 0, 1], one), [1]);
  assert.equal(chosen([0.1, 0.2, 0.7, 0.5, 0.3, 0.2], 1, { ...one, outputs: 3 }), 0);
});

test("sizes of every order are readable", () => {
  const numbers = new Numbers("en", "bits");
  assert.equal(sized(numbers, 0.0312345), "0.0312");
  assert.equal(sized(numbers, 1.2157e27), "1.22·10²⁷");
  assert.equal(sized(numbers, -3.1e-9, 2), "−3.1·10⁻⁹");
  assert.equal(sized(numbers, 0), "0");
});

test("menus name every row of every table in Chinese", () => {
  const tables = [s.activations, s.losses, s.optimizers, s.schedules, s.penalties, s.initializers];
  for (const row of tables.flat()) {
    const same = ["GELU", "RMSProp", "Adam", "AdamW", "L1", "L2", "Glorot", "He"];
    const name = rowName("zh", row);
    assert.ok(name !== row.title || same.includes(name), row.name);
  }
});

test("the race is judged by its epochs, and ties are ties", () => {
  const told = { t: raceTexts.en, numbers: new Numbers("en", "bits"), squared: [], cross: [] };
  const first = (squared, cross) => asked(told, { squared, cross }, "").correct;
  assert.equal(first(86, 44), "binaryCrossEntropy");
  assert.equal(first(Infinity, 12), "binaryCrossEntropy");
  assert.equal(first(10, 30), "squaredError");
  assert.equal(first(13, 13), "together");
  assert.equal(first(Infinity, Infinity), "together");
  assert.equal(asked(told, undefined, "").ready, false);
});

test("what others made of the articles' network is what the reference says", () => {
  const file = inProject("tests", "reference", "articles_network.json");
  if (!existsSync(file)) return;
  const reference = JSON.parse(readFileSync(file, "utf8"));
  const named = (start) =>
    Object.entries(reference).find(([name]) => name.startsWith(start))?.[1] ?? [];
  assert.deepEqual(peers.sklearn, named("scikit-learn"));
  assert.deepEqual(peers.torch, named("PyTorch"));
});

/** In which epoch 95 % are right for the first time. */
function arrival(loss, change = {}) {
  const state = { ...initialState(race.schema), ...change };
  const samples = samplesOf(s, { ...initial, data: "circles", noise: 0.1 });
  const network = s.network(race.optionsOf(s, state, loss), net.dataOf(samples));
  network.setParameters(race.withBias(network.parameters, state.bias));
  for (let epoch = 1; epoch <= race.lastEpoch; epoch++) {
    network.epoch();
    if (network.evaluate().accuracy >= race.mark) return epoch;
  }
  return Infinity;
}

test("the race ends as the chapter tells it", () => {
  const both = (change) => race.racers.map((loss) => arrival(loss, change));
  assert.deepEqual(both({}), [86, 44]);
  assert.deepEqual(both({ bias: -8 }), [459, 12]);
  assert.deepEqual(both({ optimizer: "adam", rate: 0.03 }), [13, 13]);
});

const { train, test: rest } = articles.articlesData(s);

/** A network of the articles, weighed on both parts of their data. */
function articlesNetwork(seed, epochs) {
  const network = s.network(articles.optionsOf(seed), train);
  network.epoch(epochs);
  const judge = s.network(articles.optionsOf(seed), rest);
  judge.setParameters(network.parameters);
  return { training: network.evaluate(), test: judge.evaluate() };
}

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[9] + sorted[10]) / 2;
};
const percentOf = (results) => 100 * median(results.map(({ accuracy }) => accuracy));
const lossOf = (results, key) => median(results.map((result) => result[key]));

function computed() {
  const way = wayOf(s, new Pupil().at(s, ring(s), { epochs: 150, seed: 1 }), [0.3, -0.6]);
  const ours = Array.from({ length: 20 }, (_, i) => articlesNetwork(i + 1, 10));
  const long = articlesNetwork(1, 60);
  const norms = (change) =>
    after(100, "vanishing", change)
      .layers()
      .map((l) => l.gradientNorm);
  const [first, , , , last] = norms({});
  const [firstSquared, , , , lastSquared] = norms({ loss: "squaredError" });
  const sigmoid = s.activations.find(({ name }) => name === "sigmoid");
  const squared = race.slopeAt(s, "squaredError", -8);
  return {
    0.718: networkOf("xor").evaluate().loss,
    0.037: after(60, "xor").evaluate().loss,
    62.1: 100 * after(200, "line").evaluate().accuracy,
    0.996: way.probability,
    0.004: way.losses[0],
    5.511: way.losses[1],
    0.000335: sigmoid.value(-8),
    0.99966: -race.slopeAt(s, "binaryCrossEntropy", -8),
    0.00067: -squared,
    0.204: last,
    "0.100": lastSquared,
    0.00033: firstSquared,
    0.105: crossEntropy([1, 0], [0.9, 0.1]),
    1.204: (crossEntropy([1, 0], [0.9, 0.1]) + crossEntropy([0, 1], [0.9, 0.1])) / 2,
    88.8: percentOf(peers.sklearn),
    89.3: percentOf(peers.torch),
    "88.0": percentOf(ours.map(({ test }) => test)),
    0.325: lossOf(peers.sklearn, "loss"),
    0.314: lossOf(peers.torch, "loss"),
    0.329: median(ours.map(({ test }) => test.loss)),
    0.217: lossOf(peers.sklearn, "trainingLoss"),
    0.227: lossOf(peers.torch, "trainingLoss"),
    "0.230": median(ours.map(({ training }) => training.loss)),
    0.053: long.training.loss,
    0.575: long.test.loss,
    also: { firstOfVanishing: [0.00067, first], halved: [0.000335, -squared / 2] },
  };
}

const decimals = (text) => text.split(".")[1].length;

test("every number of the prose is what the core computes, and both languages print the same", () => {
  const { also, ...numbers } = computed();
  for (const [shown, value] of Object.entries(numbers)) {
    // A median between two shares may be a tie of two roundings.
    const close = Math.abs(value - Number(shown)) <= 0.5001 * 10 ** -decimals(shown);
    assert.ok(close, `${shown}: ${value}`);
  }
  for (const [shown, value] of Object.values(also)) {
    assert.ok(Math.abs(value - shown) <= 0.5001 * 10 ** -decimals(String(shown)), `${value}`);
  }
  const given = ["0.01", "0.1", "0.3", "0.6", "0.9"];
  const expected = [...given, ...Object.keys(numbers)].sort();
  for (const language of ["en", "zh"]) {
    const text = readFileSync(inProject("web", "site", language, "tiny-network.md"), "utf8");
    const found = new Set(text.replaceAll(/\]\([^)]*\)/g, "]").match(/(?<![\d.])\d+\.\d+/g));
    assert.deepEqual([...found].sort(), expected, language);
  }
});

test("the sentences without decimals are true as well", () => {
  assert.equal(networkOf("xor").parameters.length, 33);
  const { step, layer } = after(20, "fast").progress.divergence;
  assert.deepEqual([step, layer + 1], [7, 3]);
  assert.equal(Math.floor(Math.log10(after(20, "fast").evaluate().loss)), 27);
  const relu = after(100, "vanishing", {
    hidden: Array(4).fill(["relu", 8]),
    initializer: "he",
  });
  assert.equal(relu.evaluate().accuracy, 1);
  const norms = relu.layers().map((l) => l.gradientNorm);
  assert.equal(Math.max(...norms), norms[0]);
  const accuracies = peers.sklearn.map(({ accuracy }) => accuracy);
  assert.ok(Math.max(...accuracies) - Math.min(...accuracies) > 0.05);
});
