// Rosenblatt's rule on 100,000 points of 20 coordinates, five passes, in milliseconds.
import { load } from "../../dist/learning/node.js";
import { generator } from "./data.mjs";
import { core } from "./peers/core.mjs";
import { plainPerceptron } from "./peers/plain-perceptron.mjs";
import { table } from "./report.mjs";
import { agree, race } from "./rounds.mjs";

const s = await load();
const [count, dimensions, passes] = [100_000, 20, 5];
const own = "surprisal, doubles in wasm";

/** Almost separable: 2 % of the labels are wrong. */
export function manyPoints(n = count) {
  const next = generator(3);
  const flat = Float64Array.from({ length: n * dimensions }, () => 2 * next() - 1);
  const signs = Float64Array.from({ length: n }, (_, i) => {
    const side = flat[i * dimensions] + flat[i * dimensions + 1] > 0.1 ? 1 : -1;
    return next() < 0.02 ? -side : side;
  });
  return { flat, signs, dimensions, passes };
}

const rows = ({ flat, signs }) =>
  Array.from(signs, (_, i) => flat.subarray(i * dimensions, (i + 1) * dimensions));

export async function racePerceptrons(rounds) {
  const data = manyPoints();
  const points = rows(data);
  const processes = [
    { name: own, peer: core("wasm") },
    { name: "the same in C++, SSE2", peer: core("native") },
  ].filter(({ peer }) => peer);
  const others = [];
  for (const { name, peer } of processes) {
    await peer.load({ flat: data.flat, signs: data.signs }, { passes });
    others.push(peer.contestant(name, "perceptron"));
  }
  const [first, ...rest] = others;
  const options = { points, labels: data.signs, limit: passes };
  const runners = [
    first,
    { name: "surprisal, JavaScript's rows", call: () => s.fitPerceptron(options).mistakes },
    { name: "typed arrays", call: () => plainPerceptron(data).mistakes },
    ...rest,
  ];
  await agree(runners, 0);
  const found = await race(runners, first.name, rounds);
  for (const { peer } of processes) peer.stop();
  return table("perceptron, five passes, in ms", [{ n: 1e6, label: "100,000 × 20", rows: found }]);
}
