import type { Numbers } from "../../api/numbers.js";

/**
 * Samples: an array of points, each an array of numbers of the same length; or all their numbers in one flat array, one
 * point after another, which costs the least.
 */
export type Points = readonly Numbers[] | Float64Array | Float32Array;

/** A row of a table: its name, or an object with its name and settings. */
export type Choice =
  | string
  | ({ readonly name: string } & Readonly<Record<string, string | number>>);

/** A network and how it learns. Only `layers` must be there. */
export interface NetworkOptions {
  /** The dense layers from the first hidden one to the outputs; an activation left out is the identity. */
  readonly layers: readonly { readonly units: number; readonly activation?: string | undefined }[];
  /**
   * A row of `s.losses`; by default "crossEntropy" of labels, with one output "binaryCrossEntropy", and "squaredError" of
   * targets that are numbers.
   */
  readonly loss?: Choice | undefined;
  /** A weight for each class. */
  readonly classWeights?: readonly number[] | undefined;
  /** A row of `s.optimizers`, "adam" by default: { name: "adam", meanDecay: 0.8 }. */
  readonly optimizer?: Choice | undefined;
  /** The learning rate; 0.01 by default. */
  readonly rate?: number | undefined;
  /** A row of `s.schedules`: what the rate is multiplied by, epoch by epoch. */
  readonly schedule?: Choice | undefined;
  /** A row of `s.penalties`, on weights. */
  readonly penalty?: Choice | undefined;
  /** A row of `s.initializers`, "glorot" by default. */
  readonly initializer?: string | undefined;
  /** Samples a step; 32 by default, 0 is all of them, 1 one by one. */
  readonly batch?: number | undefined;
  /** The share of the samples that is held back, below 1. */
  readonly validation?: number | undefined;
  /** The largest norm of a gradient; a longer one is shortened. */
  readonly clip?: number | undefined;
  /** Stop after so many epochs without a better validation loss; 0, the default, is never. */
  readonly patience?: number | undefined;
  /** Of the first weights, the split and the shuffles: a whole number from 0; 1 by default. */
  readonly seed?: number | undefined;
  /** "single" trains in four lanes, "double" checks; "single" by default. */
  readonly precision?: "single" | "double" | undefined;
}

/** What a network learns from: a Dataset, for one. */
export interface NetworkData {
  readonly features: Points;
  /** The class of each sample: 0, 1, …; with one output 0 or 1. */
  readonly labels?: Numbers | undefined;
  /** Instead of labels: numbers to be met, one an output. */
  readonly targets?: Points | undefined;
}

/** How training stands. */
export interface TrainingProgress {
  /** "diverged" when a number was no longer finite, "stopped" when patience had an end. */
  readonly status: "running" | "diverged" | "stopped";
  readonly steps: number;
  readonly epochs: number;
  readonly seed: number;
  /** The mean loss of the last whole epoch, each batch as it was met; null before. */
  readonly loss: number | null;
  /** The learning rate of the next step. */
  readonly rate: number;
  /** Where it diverged: in which step, counted from 1, and in which layer, from 0. */
  readonly divergence: { readonly step: number; readonly layer: number } | null;
}

/** How good a network is on its samples. */
export interface NetworkEvaluation {
  /** The mean, without penalty. */
  readonly loss: number;
  /** The share of labels that are met; null where there are none. */
  readonly accuracy: number | null;
  /** confusion[label][predicted]: how many; empty where there are no labels. */
  readonly confusion: readonly (readonly number[])[];
}

/** How learning goes in one layer. */
export interface LayerReport {
  /** ‖gradient‖ of the last step. */
  readonly gradientNorm: number;
  readonly weightNorm: number;
  /** ‖change in the last step‖ / ‖weights before‖. */
  readonly updateRatio: number;
  /** The share of units whose slope is below 1e-3 for every training sample. */
  readonly deadShare: number;
}

/** What the units of a layer make of points. */
export interface LayerValues {
  readonly units: number;
  /** z = W·x + b: `units` numbers a point, one point after another. */
  readonly preactivations: Float64Array;
  /** a = f(z), in the same order. */
  readonly activations: Float64Array;
}

/** What is asked of a signal; AbortSignal is one. Named here for programs that know no DOM. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

/** How long to train. */
export interface TrainingOptions {
  /** So many epochs more. */
  readonly epochs: number;
  /** Ends training between two epochs; what was learned until then stays. */
  readonly signal?: AbortSignalLike | undefined;
}

/** The same, with a callback. */
export interface TrainOptions extends TrainingOptions {
  /** Called after each few milliseconds. */
  readonly onProgress?: ((progress: TrainingProgress) => void) | undefined;
}

/** A network in training. It holds memory until it is disposed of, or forgotten. */
export interface Network {
  /** How it stands now. */
  readonly progress: TrainingProgress;
  /** Weights and biases, layer by layer, W (units × inputs) then b: a copy. */
  readonly parameters: Float64Array;
  /** The gradient of the last step, in the same order: a copy. */
  readonly gradient: Float64Array;

  /**
   * Takes so many steps, one by default; fewer when it diverges or stops.
   * @throws RangeError unless count is a whole number from 0
   */
  step(count?: number): TrainingProgress;
  /**
   * Goes on to the end of the epoch, so many times, once by default.
   * @throws RangeError unless count is a whole number from 0
   */
  epoch(count?: number): TrainingProgress;
  /**
   * Trains without blocking: some milliseconds at a time, between which a page draws and answers. It ends early when
   * training diverges or stops. The bits are those of `epoch`.
   * @throws RangeError unless epochs is a whole number from 0; the signal's reason when it is aborted
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * const data = s.datasets.makeMoons({ samples: 200, noise: 0.1 });
   * const net = s.network({ layers: [{ units: 8, activation: "tanh" }, { units: 1 }] }, data);
   * const { epochs } = await net.train({ epochs: 50, onProgress: ({ loss }) => loss });
   * epochs; // 50
   */
  train(options: TrainOptions): Promise<TrainingProgress>;
  /**
   * The same for `for await`: how it stands after each few milliseconds. Leaving the loop ends training.
   * @throws as train
   */
  training(options: TrainingOptions): AsyncGenerator<TrainingProgress, void, undefined>;

  /** Back to the start: the same weights, the same order. */
  reset(): void;
  /**
   * Another start: weights, split and order of another seed.
   * @throws RangeError unless seed is a whole number from 0
   */
  reseed(seed: number): void;
  /**
   * Weights and biases of one's own; training goes on with them.
   * @throws RangeError when they are not as many, or not finite
   */
  setParameters(parameters: Numbers): void;

  /** Loss, accuracy and confusion of the training samples, or of those that are held back. */
  evaluate(which?: "training" | "validation"): NetworkEvaluation;
  /** A report of each layer. */
  layers(): readonly LayerReport[];
  /**
   * What it makes of points: probabilities where its loss has a link, else its outputs. One call paints a decision map.
   * @returns points × outputs, one point after another
   * @throws RangeError when points have another length than those it learns from
   */
  predict(points: Points): Float64Array;
  /**
   * What every unit of every layer makes of points, to follow one point through the network or to paint what a unit sees.
   * @throws as predict
   */
  forward(points: Points): readonly LayerValues[];

  /** Where training stands, as JSON for `restore`; JSON.stringify(network) calls it. */
  toJSON(): object;
  /**
   * Goes on from such a state, to the same bits.
   * @throws RangeError when it is of another shape or kind; nothing has changed then
   */
  restore(state: object): void;
  /** A function `predict` in Python with NumPy, with all numbers in it. */
  toNumPy(): string;
  /** A function `predict` in C++17. */
  toCpp(): string;

  /** Frees its memory; using it afterwards is an error. */
  dispose(): void;
  [Symbol.dispose](): void;
}

/** Networks. */
export interface Networks {
  /**
   * A small network of dense layers, ready to learn.
   *
   * The same options, data and seed give the same bits in every browser and in Node. Steps are taken when they are asked
   * for, without waiting; `train` works in slices, and `loadWorker` gives networks that work elsewhere.
   *
   * Accuracy: single precision; in double, losses, layers and optimizers are within 1e-12 of PyTorch's, and 20 steps of
   * training within 1e-10 (tests/reference/networks.py).
   * Source: I. Goodfellow, Y. Bengio and A. Courville, Deep Learning (2016), chapters 6 to 8; each row of the tables names
   * its own in the core's header.
   *
   * @throws RangeError for a name that no table has, a setting out of its range, a feature that is not finite, a label
   * that is no class; TypeError for options of another type, naming the option
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * const features = [[0, 0], [0, 1], [1, 0], [1, 1]];
   * const net = s.network(
   *   { layers: [{ units: 4, activation: "tanh" }, { units: 1 }], rate: 0.1, batch: 0 },
   *   { features, labels: [0, 1, 1, 0] },
   * );
   * net.epoch(200).epochs; // 200
   * Array.from(net.predict(features), Math.round); // [0, 1, 1, 0]
   */
  network(options: NetworkOptions, data: NetworkData): Network;
}
