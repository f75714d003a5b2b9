// The peers that `npm run bench` brings along compute what Surprisal does: else a race says nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "surprisal/learning";
import { agreeOnLosses } from "../bench/agreement.mjs";
import { manyPoints } from "../bench/learning-perceptron.mjs";
import * as own from "../bench/peers/networks/own.mjs";
import * as plain from "../bench/peers/networks/plain.mjs";
import * as playground from "../bench/peers/networks/playground.mjs";
import { plainPerceptron } from "../bench/peers/plain-perceptron.mjs";
import { plainSoftmax } from "../bench/peers/plain-softmax.mjs";
import { prepared, works } from "../bench/works.mjs";

const s = await load();

for (const [name, { loss }] of Object.entries(works)) {
  test(`the first losses of ${name} agree`, async () => {
    const peers = loss === "squaredError" ? [own, plain, playground] : [own, plain];
    await agreeOnLosses(peers, prepared(name));
  });
}

test("a network that computes something else is caught", async () => {
  const other = { ...plain, create: (work) => plain.create({ ...work, rate: 1.1 * work.rate }) };
  await assert.rejects(agreeOnLosses([own, other], prepared("tiny")), /typed arrays answers/);
});

test("the plain perceptron makes the same mistakes, and ends with the same weights", () => {
  const { flat, signs, dimensions, passes } = manyPoints(3000);
  const points = Array.from(signs, (_, i) => flat.subarray(i * dimensions, (i + 1) * dimensions));
  const { state, mistakes } = s.fitPerceptron({ points, labels: signs, limit: passes });
  const plainly = plainPerceptron({ flat, signs, dimensions, passes });
  assert.equal(plainly.mistakes, mistakes);
  assert.deepEqual({ weights: [...plainly.weights], bias: plainly.bias }, state);
});

test("the plain softmax with cross-entropy has the same loss and slope", () => {
  const scores = Float32Array.from({ length: 12 }, (_, i) => ((5 * i) % 7) - 3);
  const classes = Int32Array.of(2, 0, 3);
  const rows = [0, 4, 8].map((from) => scores.subarray(from, from + 4));
  const { value, gradient } = s.losses
    .find(({ name }) => name === "crossEntropy")
    .evaluate(rows, classes);
  const plainly = plainSoftmax({ scores, classes, samples: 3, width: 4 })();
  assert.ok(Math.abs(plainly - (value + gradient[2])) < 1e-6);
});
