// Networks as source: NumPy runs what toNumPy() writes, a compiler what toCpp() writes; both must predict what we do.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { load } from "surprisal/learning";
import { pythonWithNumPy } from "../../scripts/lib/numpy.mjs";
import { inProject } from "../../scripts/lib/project.mjs";

const s = await load();
const folder = mkdtempSync(join(tmpdir(), "surprisal-exports-"));
after(() => rmSync(folder, { recursive: true }));

const { features, labels } = s.datasets.makeBlobs({ samples: 60, features: 3, centers: 3 });
const two = labels.map((label) => label % 2);
const points = [...features.slice(0, 20), [0, 0, 0], [90, -90, 40], [1e-9, -1e-9, 0]];

const hidden = s.activations.map(({ name }) => name).filter((name) => name !== "softmax");

/** A network for each activation, and for each way in which outputs become predictions. */
const cases = [
  ...hidden.map((activation) => ({ activation, loss: "binaryCrossEntropy", outputs: 1 })),
  ...hidden.map((last) => ({ activation: "tanh", last, loss: "squaredError", outputs: 2 })),
  { activation: "tanh", last: "softmax", loss: "squaredError", outputs: 3 },
  { activation: "relu", loss: "crossEntropy", outputs: 3 },
];

const exported = cases.map(({ activation, last, loss, outputs }) => {
  const layers = [
    { units: 5, activation },
    { units: outputs, activation: last ?? "identity" },
  ];
  const options = { layers, loss, rate: 0.05, precision: "double", seed: 7 };
  const network = s.network(options, { features, labels: outputs === 3 ? labels : two });
  network.epoch(3);
  const expected = network.predict(points);
  const sources = { numpy: network.toNumPy(), cpp: network.toCpp() };
  network.dispose();
  return { name: `${activation}, ${last ?? loss}`, outputs, expected, ...sources };
});

function checkOutput({ status, stdout, stderr, error }) {
  assert.equal(status, 0, `${error ?? stderr}`);
  return stdout;
}

function assertPredictions({ name, expected }, predictions) {
  assert.equal(predictions.length, expected.length, name);
  for (const [i, x] of expected.entries()) {
    const error = Math.abs(predictions[i] - x);
    assert.ok(error <= 1e-12 * Math.max(1, Math.abs(x)), `${name}: ${predictions[i]} for ${x}`);
  }
}

test("the cases use every activation", () => {
  assert.ok(hidden.length >= 6);
  assert.ok(exported.every(({ expected }) => expected.every(Number.isFinite)));
});

test("NumPy predicts what the network does, from what toNumPy() writes", async () => {
  const exports = exported.map(({ numpy }) => ({
    source: numpy,
    points: points.map((x) => [...x]),
  }));
  const result = spawnSync(
    await pythonWithNumPy(),
    ["-W", "ignore::RuntimeWarning", inProject("tests", "bindings", "run_exports.py")],
    { input: JSON.stringify(exports), encoding: "utf8" },
  );
  for (const [i, predictions] of JSON.parse(checkOutput(result)).entries())
    assertPredictions(exported[i], predictions.flat());
});

/** A program that prints the predictions of each network, a line each. */
function program() {
  const rows = points.map((x) => `{${[...x].join(", ")}}`).join(",\n");
  const networks = exported.map(({ cpp }, i) => `namespace network_${i} {\n${cpp}}\n`);
  const prints = exported.map((_, i) => `  print(network_${i}::predict);\n`);
  return `#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
${networks.join("")}
const std::array<double, 3> points[] = {${rows}};
template <class Predict>
void print(Predict predict) {
  for (const auto& point : points)
    for (double x : predict(point)) std::printf("%.17g ", x);
  std::printf("\\n");
}
int main() {
${prints.join("")}}
`;
}

test("a C++17 compiler takes what toCpp() writes, and it predicts what the network does", () => {
  const source = join(folder, "networks.cpp");
  const built = join(folder, "networks");
  writeFileSync(source, program());
  const flags = ["-std=c++17", "-Wall", "-Wextra", "-Werror", "-O1", source, "-o", built];
  checkOutput(spawnSync(process.env.CXX ?? "c++", flags, { encoding: "utf8" }));
  const lines = checkOutput(spawnSync(built, { encoding: "utf8" }))
    .trim()
    .split("\n");
  for (const [i, line] of lines.entries())
    assertPredictions(exported[i], line.trim().split(" ").map(Number));
});
