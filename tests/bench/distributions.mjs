// Distributions beside their peers: KL of many pairs of normals, and single KLs to 1e-12.
import { load } from "../../dist/node.js";
import { generator } from "./data.mjs";
import { PythonPeer, printed } from "./peers/python.mjs";
import { table } from "./report.mjs";
import { agree, race } from "./rounds.mjs";

const s = await load();
const own = "surprisal";

/** PyTorch's version, or nothing where it is not installed. */
export const torchVersion = () => printed("import torch; print(torch.__version__)");

/** [mean, sd, mean, sd, …] */
const normals = (n, next) =>
  Float64Array.from({ length: 2 * n }, (_, i) => (i % 2 ? 0.5 + next() : 4 * next() - 2));

/** The closed form as everybody writes it. */
function plainLoop(p, q) {
  let sum = 0;
  for (let i = 0; i < p.length; i += 2) {
    const ratio = p[i + 1] / q[i + 1];
    const d = (p[i] - q[i]) / q[i + 1];
    sum += (ratio * ratio + d * d - 1) / 2 - Math.log(ratio);
  }
  return sum;
}

/** An element is a pair; each contestant also sums what it found. */
async function racePairs(rounds, peer) {
  const results = [];
  for (const n of [10, 1e3, 1e5]) {
    const next = generator(2026);
    const [p, q] = [normals(n, next), normals(n, next)];
    await peer?.load({ p, q });
    const runners = [
      { name: own, call: () => s.sum(s.klEach("normal", p, q)) },
      { name: "plain loop", call: () => plainLoop(p, q) },
      ...(peer ? [peer.contestant("PyTorch", "klEach")] : []),
    ];
    await agree(runners, 1e-11);
    results.push({ n, rows: await race(runners, own, rounds) });
  }
  return table("klEach of normals", results);
}

/** KL from Normal(0, 1): to a Laplace by known expectations, to a logistic by quadrature. */
async function raceIntegrals(rounds, peer) {
  const results = [];
  for (const family of ["laplace", "logistic"]) {
    const p = s.normal(0, 1);
    const q = s[family](0.5, 1);
    const runners = [
      { name: own, call: () => s.kl(p, q) },
      ...(peer ? [peer.contestant("SciPy, quad", family)] : []),
    ];
    await agree(runners, 1e-11);
    results.push({ n: 1, label: `normal ‖ ${family}`, rows: await race(runners, own, rounds) });
  }
  return table("kl to 1e-12", results);
}

export async function raceDistributions(rounds, { torch, scipy }) {
  const pairs = torch && new PythonPeer("torch_peer.py");
  const integrals = scipy && new PythonPeer("quad_peer.py");
  console.log(await racePairs(rounds, pairs));
  console.log(await raceIntegrals(rounds, integrals));
  pairs?.stop();
  integrals?.stop();
}
