import type { NetworkOptions } from "surprisal/learning";
import { guess } from "../../kit/guess";
import type { Learning } from "../../kit/learning";
import { choice, number, type StateOf } from "../../kit/schema";

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
