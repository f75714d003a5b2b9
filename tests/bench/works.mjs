// The networks that are raced: the same shape, start, data, loss, optimizer and batch for everybody.
import { load } from "../../dist/learning/node.js";
import { generator } from "./data.mjs";

const s = await load();

const dense = (activation, hidden, last) => [
  ...hidden.map((units) => ({ units, activation })),
  { units: last.units, activation: last.activation ?? "identity" },
];

/** So many epochs are asked for at once, as a page does it with networks as small as these. */
const atOnce = 10;

const onCircles = {
  atOnce,
  inputs: 2,
  loss: "squaredError",
  optimizer: "sgd",
  rate: 0.03,
  data: () => s.datasets.makeCircles({ samples: 256, noise: 0.1, seed: 1 }),
};

export const works = {
  tiny: {
    ...onCircles,
    title: "2-4-2-1 tanh, SGD, batch 10",
    layers: dense("tanh", [4, 2], { units: 1, activation: "tanh" }),
    batch: 10,
  },
  small: {
    ...onCircles,
    title: "2-8-8-1 tanh, SGD, batch 32",
    layers: dense("tanh", [8, 8], { units: 1, activation: "tanh" }),
    batch: 32,
  },
  articles: {
    title: "20-64-1 ReLU, Adam, batch 32",
    inputs: 20,
    atOnce: 1,
    layers: dense("relu", [64], { units: 1 }),
    ...{ loss: "binaryCrossEntropy", optimizer: "adam", rate: 0.01, batch: 32 },
    data: () => s.datasets.makeClassification({ samples: 800, redundant: 10, seed: 42 }),
  },
  digits: {
    title: "784-128-10 ReLU, softmax, Adam, batch 64",
    inputs: 784,
    atOnce: 1,
    layers: dense("relu", [128], { units: 10 }),
    ...{ loss: "crossEntropy", optimizer: "adam", rate: 0.001, batch: 64 },
    data: () => images(640),
  },
};

/** As large as pictures of digits, and as dark: what they show does not matter here. */
function images(samples) {
  const next = generator(7);
  const labels = Int32Array.from({ length: samples }, (_, i) => i % 10);
  const lit = (label, pixel) => (next() < (pixel % 10 === label ? 0.5 : 0.15) ? next() : 0);
  const features = Array.from(labels, (label) =>
    Float64Array.from({ length: 784 }, (_, pixel) => lit(label, pixel)),
  );
  return { features, labels };
}

/** Weights and biases to begin with, layer by layer, W (units × inputs) then b: within Glorot's bound. */
function start({ inputs, layers }) {
  const next = generator(11);
  const parameters = [];
  for (const { units } of layers) {
    const bound = Math.sqrt(6 / (inputs + units));
    for (let i = 0; i < units * inputs; i++) parameters.push(bound * (2 * next() - 1));
    for (let i = 0; i < units; i++) parameters.push(0);
    inputs = units;
  }
  return Float64Array.from(parameters);
}

/** A work with its data, as one array and as many, and where to start. */
export function prepared(name) {
  const work = works[name];
  const { features, labels } = work.data();
  const flat = new Float64Array(labels.length * work.inputs);
  for (const [i, row] of features.entries()) flat.set(row, i * work.inputs);
  const steps = Math.ceil(labels.length / work.batch);
  return { ...work, samples: labels.length, steps, features, flat, labels, start: start(work) };
}
