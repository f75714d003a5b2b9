// How fast surprisal is beside its peers: `npm run bench [-- --quick]`. Prints a Markdown table.
import { data } from "./data.mjs";
import { raceDistributions, torchVersion } from "./distributions.mjs";
import * as mathjs from "./peers/mathjs.mjs";
import * as mlDistance from "./peers/ml-distance.mjs";
import * as plain from "./peers/plain.mjs";
import * as scipy from "./peers/scipy.mjs";
import { plainArrays, typedArrays, vectors } from "./peers/surprisal.mjs";
import * as tfjs from "./peers/tfjs.mjs";
import { table } from "./report.mjs";
import { agree, race } from "./rounds.mjs";
import { versions } from "./versions.mjs";

const quick = process.argv.includes("--quick");
const sizes = [10, 1e3, 1e5, 1e6];
const rounds = quick ? 7 : 31;
const tolerance = 1e-4; // tfjs computes in single precision

const peers = [vectors, typedArrays, plainArrays, plain, mathjs, mlDistance, tfjs.cpu, tfjs.wasm];
const scipyVersion = scipy.version();
if (scipyVersion) peers.push(scipy);
else console.error("SciPy is left out: python3-scipy is not installed");
const torch = torchVersion();
if (!torch) console.error("PyTorch is left out: python3-torch is not installed");

async function contestants(measure, arrays) {
  const found = [];
  for (const peer of peers) {
    const call = (await peer.measures(arrays))[measure];
    if (call) found.push({ name: peer.name, call, time: call.time });
  }
  return found;
}

console.log(`${versions({ scipy: scipyVersion, torch })}; the median of ${rounds} rounds.\n`);
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
await raceDistributions(rounds, { torch, scipy: scipyVersion });
