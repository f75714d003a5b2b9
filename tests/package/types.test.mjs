// The declarations under tsc --strict, as consumers of different kinds see them, and the package's own lint.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inProject, root } from "../../scripts/lib/project.mjs";
import { install, run, tarballIn, write } from "./installed.mjs";

const consumer = `
import { type Explanation, load, type Numbers, type Surprisal, type Vector } from "surprisal";
import { loadSync } from "surprisal/inline";
import {
  type Dataset,
  type Learning,
  load as loadLearning,
  loadWorker,
  type Network,
  type NetworkWorker,
  type PerceptronRun,
  type RemoteNetwork,
  type TrainingProgress,
} from "surprisal/learning";

const s: Surprisal = await load();
const p: Vector = s.vector([0.5, 0.5]);
const q: Numbers = Float32Array.of(0.25, 0.75);
export const value: number = s.kl(p, q, { base: 2, normalize: true });
export const terms: Float64Array = s.terms.kl(p, q);
export const { entropy, crossEntropy } = s.explain.kl(p, [0.5, 0.5]);
export const ratios: Float64Array = s.explain.kl(p, q).logRatios;
export const total: number = s.sum(terms);
export const why: Explanation = s.explain.entropy(p);
export const many: number = loadSync().jensenShannon([p, q, [1, 0]], { weights: [0.2, 0.3, 0.5] });
export const joint: number = s.mutualInformation([[0.5, 0], [0, 0.5]]);
export const text: Float64Array = s.fromText(["ab", "bc"], { unit: "letters" }).p;
export const shares: Float64Array = s.terms.jensenShannon(p, q, { base: 2 });
export const slopes: Float64Array = s.gradient.fDivergence(p, q, "kl").logits;
export const cells: Float64Array[] = s.terms.mutualInformation([p, q], { normalize: true });
export const moved: Float64Array = s.gradient.wasserstein1(p, q, { positions: [1, 2] }).p;
export const names: string[] = s.divergences.map((row) => row.name);

const l: Learning = await loadLearning();
const moons: Dataset = l.datasets.makeMoons({ samples: 10 });
const layers = [{ units: 2, activation: "tanh" }, { units: 1 }];
const net: Network = l.network({ layers, optimizer: { name: "adam", meanDecay: 0.8 } }, moons);
export const stands: TrainingProgress = net.step(3);
export const painted: Float64Array = net.predict(Float64Array.of(0, 1));
export const run: PerceptronRun = l.perceptron({ points: [[1], [2]], labels: [1, -1] });
const worker: NetworkWorker = await loadWorker();
const remote: RemoteNetwork = await worker.network({ layers }, moons);
export const parameters: Float64Array = await remote.parameters();
for await (const { epochs } of remote.training({ epochs: 3 })) seen(epochs);
declare function seen(epochs: number): void;

// @ts-expect-error layers are missing
l.network({ rate: 1 }, moons);
// @ts-expect-error a remote answer is a promise
export const now: TrainingProgress = remote.epoch();
// @ts-expect-error no such generator
l.datasets.makeStars();
// @ts-expect-error an unknown option
s.kl(p, q, { bases: 2 });
// @ts-expect-error a string is no array of numbers
s.kl("ab", q);
// @ts-expect-error the order is missing
s.renyiDivergence(p, q);
// @ts-expect-error a pure number has no base
s.totalVariation(p, q, { base: 2 });
// @ts-expect-error no sum, so no terms
s.terms.chernoff(p, q);
`;

const folder = install();
write(folder, { "consumer.ts": consumer });

const common = ["--strict", "--noEmit", "--target", "es2022", "--exactOptionalPropertyTypes"];
const kinds = {
  "a bundler": ["--module", "esnext", "--moduleResolution", "bundler", "--lib", "es2022,dom"],
  "Node's own resolution": [
    "--module",
    "nodenext",
    "--moduleResolution",
    "nodenext",
    "--lib",
    "es2022",
  ],
  "neither DOM nor Node types": ["--module", "nodenext", "--lib", "es2022"],
};

for (const [what, options] of Object.entries(kinds)) {
  test(`the declarations are sound for ${what}`, () => {
    const args = [...common, ...options, "consumer.ts"];
    run(inProject("node_modules/.bin/tsc"), args, { cwd: folder });
  });
}

test("publint finds nothing", () => {
  const said = run(inProject("node_modules/.bin/publint"), ["--strict", root]);
  assert.match(said, /All good!/);
});

// The profile is that of a package of modules only: require() of a module works from Node 20.19 on (node.test.mjs), but
// attw still calls it an error.
test("attw finds no wrong types", () => {
  const how =
    "--profile esm-only --exclude-entrypoints surprisal.wasm learning.wasm learning/worker.js --no-emoji --format ascii";
  const args = [tarballIn(folder), ...how.split(" ")];
  const said = run(inProject("node_modules/.bin/attw"), args);
  const sound = said.match(/node16 \(from ESM\): OK \(ESM\)\s*bundler: OK/g) ?? [];
  assert.equal(sound.length, 3, `"surprisal", its inline and learning: ${said}`);
});
