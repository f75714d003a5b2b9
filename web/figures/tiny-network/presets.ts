import type { State } from "./state";

export type PresetName =
  | "line"
  | "xor"
  | "circles"
  | "spiral"
  | "clouds"
  | "vanishing"
  | "dead"
  | "zeros"
  | "fast";

type Preset = Partial<State>;

/** What no preset says stays as it is here. */
const usual: Preset = {
  samples: 256,
  noise: 0,
  classes: 2,
  draw: 1,
  loss: "binaryCrossEntropy",
  optimizer: "adam",
  rate: 0.03,
  schedule: "constant",
  penalty: "none",
  initializer: "glorot",
  batch: 32,
  validation: 0,
  seed: 1,
  unit: "1.0",
};

/** Settings that show one thing each; why they do stands in the texts under the same name. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  line: { ...usual, data: "xor", hidden: [] },
  xor: { ...usual, data: "xor", hidden: [["tanh", 8]] },
  circles: { ...usual, data: "circles", noise: 0.1, hidden: [["tanh", 3]] },
  spiral: {
    ...usual,
    data: "spiral",
    hidden: [
      ["relu", 16],
      ["relu", 8],
    ],
    initializer: "he",
    rate: 0.01,
  },
  clouds: {
    ...usual,
    data: "blobs",
    noise: 0.05,
    draw: 3,
    classes: 4,
    hidden: [],
    loss: "crossEntropy",
  },
  vanishing: {
    ...usual,
    data: "circles",
    noise: 0.1,
    hidden: [
      ["sigmoid", 8],
      ["sigmoid", 8],
      ["sigmoid", 8],
      ["sigmoid", 8],
    ],
    optimizer: "sgd",
    rate: 0.1,
  },
  dead: {
    ...usual,
    data: "xor",
    hidden: [
      ["relu", 8],
      ["relu", 8],
    ],
    optimizer: "sgd",
    rate: 10,
    initializer: "he",
  },
  zeros: { ...usual, data: "xor", hidden: [["tanh", 8]], initializer: "zeros" },
  fast: {
    ...usual,
    data: "xor",
    hidden: [
      ["leakyRelu", 8],
      ["leakyRelu", 8],
    ],
    optimizer: "sgd",
    rate: 30,
    initializer: "he",
  },
};

export const presetNames = Object.keys(presets) as readonly PresetName[];

/** The preset that the state is, if it is one. */
export const presetOf = (state: State): PresetName | undefined =>
  presetNames.find((name) =>
    Object.entries(presets[name]).every(
      ([key, value]) =>
        key === "unit" || JSON.stringify(state[key as keyof State]) === JSON.stringify(value),
    ),
  );
