// A step of training, in microseconds: networks of four sizes.
import { agreeOnLosses } from "./agreement.mjs";
import { core } from "./peers/core.mjs";
import * as brain from "./peers/networks/brain.mjs";
import * as own from "./peers/networks/own.mjs";
import * as plain from "./peers/networks/plain.mjs";
import * as playground from "./peers/networks/playground.mjs";
import { tfjs } from "./peers/networks/tfjs.mjs";
import { PythonPeer } from "./peers/python.mjs";
import { table } from "./report.mjs";
import { race } from "./rounds.mjs";
import { prepared } from "./works.mjs";

const both = [tfjs("cpu"), tfjs("wasm")];

/** Who takes part in which work; each begins with us. */
export const inJavaScript = {
  tiny: [own, playground, plain, ...both],
  small: [own, playground, plain, ...both],
  articles: [own, plain, ...both, brain],
  digits: [own, plain, tfjs("wasm")],
};

const inPython = {
  articles: [
    ["scikit-learn", "sklearn"],
    ["PyTorch", "torch"],
  ],
  digits: [["PyTorch", "torch"]],
};

const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** As the core takes it. */
function specification({ inputs, layers, loss, optimizer, rate, batch }) {
  return JSON.stringify({ inputs, layers, loss: snake(loss), optimizer, rate, batch });
}

async function otherProcesses(name, work, python) {
  const { features, data, flat, labels, start, ...spec } = work;
  const arrays = { flat, start, labels: Float64Array.from(labels) };
  const peers = [];
  for (const [title, which] of inPython[name] ?? []) {
    if (!python[which]) continue;
    const peer = new PythonPeer(`network_${which}.py`, python[which].env);
    await peer.load(arrays, spec);
    peers.push({ title, peer });
  }
  const native = core("native");
  await native?.load(arrays, { spec: specification(work), epochs: work.atOnce });
  if (native) peers.push({ title: "the same in C++, SSE2", peer: native, isCore: true });
  return peers;
}

async function raceWork(name, rounds, python) {
  const work = prepared(name);
  const others = await otherProcesses(name, work, python);
  const first = others.filter(({ isCore }) => !isCore);
  await agreeOnLosses(
    inJavaScript[name],
    work,
    first.map(({ title, peer }) => peer.contestant(title, "first")),
  );
  const runners = [];
  for (const peer of inJavaScript[name]) {
    const network = await peer.create(work);
    runners.push({ name: peer.name, call: () => network.epochs(work.atOnce) });
  }
  for (const { title, peer } of others) runners.push(peer.contestant(title, "epoch"));
  const rows = await race(runners, own.name, rounds);
  for (const { peer } of others) peer.stop();
  return { n: 1e3 * work.steps * work.atOnce, label: work.title, rows };
}

export async function raceNetworks(rounds, python) {
  const results = [];
  for (const name of Object.keys(inJavaScript)) results.push(await raceWork(name, rounds, python));
  return table("a step, in µs", results);
}
