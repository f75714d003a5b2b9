// TensorFlow.js as lean as it can be: operations and an optimizer of its core, no layers, batches cut before the clock
// starts, the loss read once an epoch. In single precision, the only one it has.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import "@tensorflow/tfjs-backend-cpu";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-layers"; // only because it registers the gradients
import { repeated } from "./epochs.mjs";

const wasmEntry = createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm");
setWasmPaths(`${join(dirname(wasmEntry), "..", "wasm-out")}/`);
tf.enableProdMode(); // without checks, and without its advertisement in the middle of the table

const activations = { identity: (z) => z, tanh: tf.tanh, relu: tf.relu };

const targetsOf = {
  squaredError: (labels) => tf.tensor2d(Array.from(labels, (label) => [label ? 1 : -1])),
  binaryCrossEntropy: (labels) => tf.tensor2d(Array.from(labels, (label) => [label])),
  crossEntropy: (labels) => tf.cast(tf.oneHot(tf.tensor1d(labels, "int32"), 10), "float32"),
};

const losses = {
  squaredError: (outputs, targets) => tf.mean(tf.squaredDifference(outputs, targets)),
  binaryCrossEntropy: (outputs, targets) => tf.losses.sigmoidCrossEntropy(targets, outputs),
  crossEntropy: (outputs, targets) => tf.losses.softmaxCrossEntropy(targets, outputs),
};

const optimizers = {
  sgd: (rate) => tf.train.sgd(rate),
  adam: (rate) => tf.train.adam(rate, 0.9, 0.999, 1e-8),
};

function variables({ inputs, layers, start }) {
  let at = 0;
  const take = (count) => {
    at += count;
    return Float32Array.from(start.subarray(at - count, at));
  };
  return layers.map(({ units, activation }) => {
    const weights = tf.transpose(tf.tensor2d(take(units * inputs), [units, inputs]));
    const biases = tf.tensor1d(take(units));
    inputs = units;
    return {
      weights: tf.variable(weights),
      biases: tf.variable(biases),
      apply: activations[activation],
    };
  });
}

function batchesOf({ inputs, samples, batch, flat, labels, loss }) {
  const batches = [];
  for (let at = 0; at < samples; at += batch) {
    const to = Math.min(at + batch, samples);
    const x = tf.tensor2d(Float32Array.from(flat.subarray(at * inputs, to * inputs)), [
      to - at,
      inputs,
    ]);
    batches.push({ x, targets: targetsOf[loss](labels.subarray(at, to)), count: to - at });
  }
  return batches;
}

/** One of its backends; only one computes at a time. */
export const tfjs = (backend) => ({
  name: `tfjs, ${backend}`,
  async create(work) {
    await tf.setBackend(backend);
    const layers = variables(work);
    const batches = batchesOf(work);
    const optimizer = optimizers[work.optimizer](work.rate);
    const loss = losses[work.loss];
    const forward = (x) =>
      layers.reduce(
        (a, { weights, biases, apply }) => apply(tf.add(tf.matMul(a, weights), biases)),
        x,
      );
    const step = ({ x, targets, count }) =>
      tf.mul(
        optimizer.minimize(() => loss(forward(x), targets), true),
        count,
      );
    return repeated(() => {
      if (tf.getBackend() !== backend) tf.setBackend(backend);
      return tf.tidy(() => tf.addN(batches.map(step)).dataSync()[0]) / work.samples;
    });
  },
});
