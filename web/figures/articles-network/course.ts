import type { NetworkOptions } from "surprisal/learning";
import { guess } from "../../kit/guess";
import type { Learning } from "../../kit/learning";
import { networkWorker } from "../../kit/learning-worker";
import { choice, number, type StateOf } from "../../kit/schema";
import type { Result } from "./peers";

export const answers = ["sklearn", "torch", "ours", "nobody"] as const;
export const measures = ["accuracy", "loss", "trainingLoss"] as const;
export type Measure = (typeof measures)[number];

export const seeds = 20;
/** The articles stop here; the curve goes on. */
export const [stop, far] = [10, 60];

export const schema = {
  measure: choice<Measure>("accuracy", measures),
  seed: number(1, { min: 1, max: seeds }),
  guess: guess(answers),
};
export type State = StateOf<typeof schema>;

interface Part {
  readonly features: readonly Float64Array[];
  readonly labels: readonly number[];
}

/** The articles' data: scikit-learn's generator and its split, number for number. */
export function articlesData({ datasets }: Learning): {
  readonly train: Part;
  readonly test: Part;
} {
  const { features, labels } = datasets.makeClassification({
    samples: 1000,
    features: 20,
    informative: 2,
    redundant: 10,
    seed: 42,
  });
  const split = datasets.trainTestSplit(labels, { test: 0.2, seed: 42 });
  const part = (chosen: Int32Array): Part => ({
    features: Array.from(chosen, (i) => features[i] as Float64Array),
    labels: Array.from(chosen, (i) => labels[i] ?? 0),
  });
  return { train: part(split.train), test: part(split.test) };
}

export const optionsOf = (seed: number): NetworkOptions => ({
  layers: [{ units: 64, activation: "relu" }, { units: 1 }],
  loss: "binaryCrossEntropy",
  optimizer: "adam",
  rate: 0.01,
  batch: 32,
  seed,
});

/** One network: where it stood after ten epochs, and how its losses went on. */
export interface Trial extends Result {
  readonly confusion: readonly (readonly number[])[];
  readonly losses: readonly { readonly training: number; readonly test: number }[];
}

/** Trains one network in the worker; a second one, which has the test samples, weighs it after every epoch. */
export async function trial(core: Learning, seed: number, epochs: number): Promise<Trial> {
  const { train, test } = articlesData(core);
  const worker = await networkWorker();
  const network = await worker.network(optionsOf(seed), train);
  const judge = await worker.network(optionsOf(seed), test);
  const losses: { training: number; test: number }[] = [];
  let tenth = {
    accuracy: 0,
    loss: 0,
    trainingLoss: 0,
    confusion: [] as readonly (readonly number[])[],
  };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const [, parameters, training] = await Promise.all([
      network.epoch(),
      network.parameters(),
      network.evaluate(),
    ]);
    const [, tested] = await Promise.all([judge.setParameters(parameters), judge.evaluate()]);
    losses.push({ training: training.loss, test: tested.loss });
    if (epoch === stop) {
      const { loss, accuracy, confusion } = tested;
      tenth = { accuracy: accuracy ?? 0, loss, trainingLoss: training.loss, confusion };
    }
  }
  network.dispose();
  judge.dispose();
  return { ...tenth, losses };
}
