// Softmax with cross-entropy and its gradient: the mean over 1024 samples of 1000 classes, floats, in milliseconds.
import { load } from "../../dist/learning/node.js";
import { generator } from "./data.mjs";
import { core } from "./peers/core.mjs";
import { plainSoftmax } from "./peers/plain-softmax.mjs";
import { PythonPeer } from "./peers/python.mjs";
import { tfjsSoftmax } from "./peers/tfjs-softmax.mjs";
import { table } from "./report.mjs";
import { agree, race } from "./rounds.mjs";

const s = await load();
const [samples, width] = [1024, 1000];
const own = "surprisal, floats in wasm";

function batch() {
  const next = generator(5);
  const scores = Float32Array.from({ length: samples * width }, () => 12 * next() - 6);
  const classes = Int32Array.from({ length: samples }, () => Math.floor(width * next()));
  return { scores, classes, samples, width };
}

/** As a page calls it: rows of numbers in and out, in double. */
function fromJavaScript({ scores, classes }) {
  const crossEntropy = s.losses.find(({ name }) => name === "crossEntropy");
  const rows = Array.from(classes, (_, i) => scores.subarray(i * width, (i + 1) * width));
  return () => {
    const { value, gradient } = crossEntropy.evaluate(rows, classes);
    return value + gradient[classes[0]];
  };
}

/** Each answers the mean loss and one slope of it, added up. */
export async function raceSoftmax(rounds, { torch }) {
  const data = batch();
  const arrays = {
    scores: Float64Array.from(data.scores),
    classes: Float64Array.from(data.classes),
  };
  const processes = [
    { name: own, peer: core("wasm") },
    { name: "PyTorch", peer: torch && new PythonPeer("network_torch.py", torch.env) },
    { name: "the same in C++, SSE2", peer: core("native") },
  ].filter(({ peer }) => peer);
  const inProcess = [
    { name: "surprisal, JavaScript's rows", call: fromJavaScript(data) },
    { name: "typed arrays", call: plainSoftmax(data) },
    { name: "tfjs, wasm", call: await tfjsSoftmax("wasm", data) },
  ];
  const others = [];
  for (const { name, peer } of processes) {
    await peer.load(arrays, name === "PyTorch" ? null : {});
    others.push(peer.contestant(name, "softmax"));
  }
  const [first, ...rest] = others;
  const runners = [first, ...inProcess, ...rest];
  await agree(runners, 2e-5);
  const rows = await race(runners, first.name, rounds);
  for (const { peer } of processes) peer.stop();
  return table("softmax with cross-entropy, in ms", [{ n: 1e6, label: "1024 × 1000", rows }]);
}
