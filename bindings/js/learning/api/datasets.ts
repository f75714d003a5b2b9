import type { Numbers } from "../../api/numbers.js";

/** Samples for a classifier. */
export interface Dataset {
  /** One array a sample. */
  readonly features: readonly Float64Array[];
  /** The class of each sample, as an index into classNames. */
  readonly labels: Int32Array;
  readonly featureNames: readonly string[];
  readonly classNames: readonly string[];
}

/** One number that a generator takes, for a menu. */
export interface DatasetOption {
  readonly name: string;
  /** What a control says, in English. */
  readonly title: string;
  readonly initial: number;
  /** What a control offers. */
  readonly low: number;
  readonly high: number;
  /** "count" and "seed" are whole numbers. */
  readonly kind: "number" | "count" | "seed";
}

/** A row of `s.datasets.generators`. */
export interface DatasetGenerator {
  /** As in `s.datasets[name]`. */
  readonly name: string;
  readonly title: string;
  readonly options: readonly DatasetOption[];
}

type Given<Option extends string> = { readonly [Name in Option]?: number | undefined };

/** How a table becomes samples. */
export interface CsvDatasetOptions {
  /** Whether the first line has names: found out by default. */
  readonly header?: boolean | undefined;
  /** The column of the labels, from 0; the last one by default. */
  readonly label?: number | undefined;
  /** The columns of the features; all others by default. */
  readonly features?: readonly number[] | undefined;
  /** What becomes of rows in which a cell is missing; "refuse" by default. */
  readonly missing?: "refuse" | "leaveOut" | "takeMeans" | undefined;
}

/** Data to learn from. The same seed gives the same bits everywhere. */
export interface Datasets {
  /** The generators, for menus. */
  readonly generators: readonly DatasetGenerator[];

  /**
   * Clusters on the corners of a hypercube among features that repeat, mix and drown them: scikit-learn's
   * make_classification, number for number.
   * @throws RangeError when a number is out of its range
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * const data = s.datasets.makeClassification({ samples: 1000, redundant: 10, seed: 42 });
   * data.features[0][0]; // -0.496932025117978
   */
  makeClassification(
    options?: Given<
      | "samples"
      | "features"
      | "informative"
      | "redundant"
      | "repeated"
      | "classes"
      | "clustersPerClass"
      | "flip"
      | "separation"
      | "seed"
    >,
  ): Dataset;
  /**
   * Two interleaved half circles, as scikit-learn's.
   * @throws RangeError when a number is out of its range
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * s.datasets.makeMoons({ samples: 4 }).labels; // [1, 1, 0, 0]
   */
  makeMoons(options?: Given<"samples" | "noise" | "seed">): Dataset;
  /**
   * A circle in a circle, as scikit-learn's.
   * @throws RangeError when a number is out of its range
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * s.datasets.makeCircles({ samples: 4 }).features[0]; // [0.8, 0]
   */
  makeCircles(options?: Given<"samples" | "factor" | "noise" | "seed">): Dataset;
  /**
   * Round clouds, as scikit-learn's.
   * @throws RangeError when a number is out of its range
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * s.datasets.makeBlobs({ samples: 4 }).labels; // [1, 2, 0, 0]
   */
  makeBlobs(
    options?: Given<"samples" | "features" | "centers" | "deviation" | "box" | "seed">,
  ): Dataset;

  /**
   * Points in a square; the label tells whether their coordinates have the same sign.
   * @throws RangeError when a number is out of its range
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * s.datasets.makeXor({ samples: 4, seed: 7 }).features.length; // 4
   */
  makeXor(options?: Given<"samples" | "gap" | "noise" | "seed">): Dataset;
  /**
   * Spirals around one another, one a class.
   * @throws RangeError when a number is out of its range
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * s.datasets.makeSpiral({ arms: 3 }).classNames; // ["0", "1", "2"]
   */
  makeSpiral(options?: Given<"samples" | "arms" | "turns" | "noise" | "seed">): Dataset;
  /**
   * Points on both sides of a line (plane, …), none nearer to it than the margin.
   * @throws RangeError when a number is out of its range
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * const { features, labels } = s.datasets.makeLinear({ samples: 50, margin: 0.2 });
   * s.linearSeparability(features, Array.from(labels, (label) => 2 * label - 1)).separable; // true
   */
  makeLinear(options?: Given<"samples" | "features" | "margin" | "seed">): Dataset;

  /**
   * Fisher's irises: 50 flowers of each of three species, in centimetres (Fisher 1936).
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * s.datasets.iris().features[0]; // [5.1, 3.5, 1.4, 0.2]
   */
  iris(): Dataset;

  /**
   * Samples from a CSV text: labels in one column, features in others.
   * @throws RangeError with line and column for what cannot be read
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * s.datasets.fromCsv("x,y,kind\n1,2,a\n3,4,b\n").classNames; // ["a", "b"]
   */
  fromCsv(text: string, options?: CsvDatasetOptions): Dataset;

  /**
   * Which samples to learn from and which to test with: scikit-learn's train_test_split, index for index.
   * `test` is a share below 1, rounded up, or a number of samples; 0.25 by default.
   * @throws RangeError when a part would be empty
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * s.datasets.trainTestSplit([0, 0, 0, 1, 1, 1, 0, 1], { seed: 42 }).test; // [1, 5]
   */
  trainTestSplit(
    labels: Numbers,
    options?: { readonly test?: number; readonly seed?: number; readonly stratify?: boolean },
  ): { readonly train: Int32Array; readonly test: Int32Array };
}
