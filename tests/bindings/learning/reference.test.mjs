// What JavaScript sees of losses, networks, perceptrons and data is what PyTorch, scikit-learn and exact fractions say.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "surprisal/learning";
import { rowsOf } from "./inc.mjs";

const s = await load();
const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

function assertWithin(found, expected, bound, what) {
  assert.equal(found.length, expected.length, what);
  for (const [i, value] of expected.entries()) {
    const error = Math.abs(found[i] - value);
    assert.ok(
      error <= bound * Math.max(1, Math.abs(value)),
      `${what}[${i}]: ${found[i]}, not ${value}`,
    );
  }
}

const chunks = (flat, width) =>
  Array.from({ length: flat.length / width }, (_, i) => flat.slice(i * width, (i + 1) * width));

test("losses and their gradients are PyTorch's, summed or not", () => {
  const rows = rowsOf("losses/torch.inc");
  assert.ok(rows.length > 100);
  for (const [
    name,
    width,
    classes,
    labelSmoothing,
    temperature,
    focus,
    weights,
    z,
    y,
    losses,
    slopes,
  ] of rows) {
    const row = s.losses.find((one) => one.name === camel(name));
    const all = { labelSmoothing, temperature, focus };
    const own = row.settings.map((setting) => [setting.name, all[setting.name]]);
    const options = { ...Object.fromEntries(own), ...(weights.length > 0 && { weights }) };
    const [outputs, targets] = [chunks(z, width), classes ? y : chunks(y, width)];
    const each = row.evaluate(outputs, targets, { ...options, reduction: "none" });
    assertWithin(each.value, losses, 1e-12, `${name} ${JSON.stringify(options)}`);
    assertWithin(each.gradient, slopes, 1e-12, `${name}, gradient`);
    const sum = row.evaluate(outputs, targets, { ...options, reduction: "sum" });
    assertWithin([sum.value], [losses.reduce((a, b) => a + b)], 1e-12, `${name}, sum`);
  }
});

test("20 steps of three networks are PyTorch's, in losses and parameters", () => {
  for (const [
    inputs,
    layers,
    loss,
    optimizer,
    rate,
    settings,
    flat,
    labels,
    start,
    losses,
    end,
  ] of rowsOf("networks/training.inc")) {
    const named = settings.map(([name, value]) => [camel(name), value]);
    const net = s.network(
      {
        layers: layers.map(([units, activation]) => ({ units, activation: camel(activation) })),
        loss: camel(loss),
        optimizer: { name: optimizer, ...Object.fromEntries(named) },
        rate,
        batch: 0,
        precision: "double",
      },
      { features: chunks(flat, inputs), labels },
    );
    net.setParameters(start);
    const found = losses.map(() => net.epoch().loss);
    assertWithin(found, losses, 1e-12, `${loss}, ${optimizer}: losses`);
    assertWithin(net.parameters, end, 1e-10, `${loss}, ${optimizer}: parameters`);
    net.dispose();
  }
});

test("activations and their slopes are PyTorch's", () => {
  for (const [name, z, values, slopes] of rowsOf("networks/activations.inc")) {
    const row = s.activations.find((one) => one.name === camel(name));
    assertWithin(z.map(row.value), values, 1e-13, name);
    assertWithin(z.map(row.slope), slopes, 1e-13, `${name}, slope`);
  }
});

test("perceptrons end as in exact fractions, and have their bounds", () => {
  const rows = rowsOf("perceptron.inc");
  assert.ok(rows.length > 20);
  for (const [
    points,
    labels,
    order,
    rate,
    start,
    status,
    mistakes,
    ,
    end,
    from,
    radius,
    margin,
    bound,
  ] of rows) {
    const bias = start.at(-1);
    const options = {
      points,
      labels,
      order,
      rate,
      limit: 3000,
      start: { weights: start.slice(0, -1), bias },
    };
    const run = s.perceptron(options);
    assert.equal(run.status, status);
    assert.equal(run.mistakes, mistakes);
    assertWithin([...run.end.weights, run.end.bias], end, 1e-12, "the end");
    if (status === "cycles") assert.equal(run.cycle.from, from);
    const novikoff = s.novikoffBound(points, labels);
    assert.equal(s.linearSeparability(points, labels).separable, margin > 0);
    assertWithin([novikoff.radiusSquared], [radius], 1e-15, "the radius");
    if (margin > 0) assertWithin([novikoff.bound], [bound], 1e-15, "the bound");
    else assert.equal(novikoff.bound, Infinity);
  }
});

test("the articles' data are scikit-learn's, and so is their split", () => {
  const data = s.datasets.makeClassification({ samples: 1000, redundant: 10, seed: 42 });
  const [[settings, [labels, , ...samples]]] = rowsOf("dataset/classification.inc");
  assert.deepEqual(settings, [1000, 20, 2, 10, 42]);
  assert.equal(data.labels.join(""), labels);
  assert.deepEqual(Array.from(data.features[0]), samples[0]);
  for (const [count, test, seed, stratify, size, testFirst, , trainFirst] of rowsOf(
    "dataset/split.inc",
  )) {
    if (stratify) continue;
    const parts = s.datasets.trainTestSplit(new Float64Array(count), { test, seed });
    assert.equal(parts.test.length, size);
    assert.deepEqual(Array.from(parts.test.slice(0, testFirst.length)), testFirst);
    assert.deepEqual(Array.from(parts.train.slice(0, trainFirst.length)), trainFirst);
  }
});
