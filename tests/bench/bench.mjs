// How fast surprisal is beside its peers: `npm run bench [-- --quick] [-- part …]`. Prints Markdown tables.
import { data } from "./data.mjs";
import { raceDistributions, torchVersion } from "./distributions.mjs";
import { raceLearning, sklearnVersion } from "./learning.mjs";
import * as mathjs from "./peers/mathjs.mjs";
import * as mlDistance from "./peers/ml-distance.mjs";
import * as plain from "./peers/plain.mjs";
import * as scipy from "./peers/scipy.mjs";
import { plainArrays, typedArrays, vectors } from "./peers/surprisal.mjs";
import * as tfjs from "./peers/tfjs.mjs";
import { table } from "./report.mjs";
import { agree, race } from "./rounds.mjs";
import { versions } from "./versions.mjs";

const words = process.argv.slice(2);
const rounds = words.includes("--quick") ? 7 : 31;
const tolerance = 1e-4; // tfjs computes in single precision
const sizes = [10, 1e3, 1e5, 1e6];

const peers = [vectors, typedArrays, plainArrays, plain, mathjs, mlDistance, tfjs.cpu, tfjs.wasm];
const found = { scipy: scipy.version(), sklearn: sklearnVersion(), torch: torchVersion() };
for (const [name, version] of Object.entries(found))
  if (!version) console.error(`python3-${name} is not installed, and is left out`);
if (found.scipy) peers.push(scipy);

async function contestants(measure, arrays) {
  const runners = [];
  for (const peer of peers) {
    const call = (await peer.measures(arrays))[measure];
    if (call) runners.push({ name: peer.name, call, time: call.time });
  }
  return runners;
}

async function raceMeasures() {
  for (const measure of ["kl", "entropy", "jensenShannon", "logSumExp"]) {
    const results = [];
    for (const n of sizes) {
      const runners = await contestants(measure, data(n));
      await agree(runners, tolerance);
      results.push({ n, rows: await race(runners, vectors.name, rounds) });
    }
    console.log(table(measure, results));
  }
  scipy.stop();
}

const parts = {
  measures: raceMeasures,
  distributions: () => raceDistributions(rounds, found),
  learning: () => raceLearning(rounds, found),
};

const wanted = words.filter((word) => word !== "--quick");
for (const word of wanted)
  if (!(word in parts))
    throw new Error(`bench: no part is named ${word}; there are measures, distributions, learning`);

console.log(`${versions(found)}; the median of ${rounds} rounds.\n`);
for (const [name, part] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) await part();
