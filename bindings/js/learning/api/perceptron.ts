import type { Numbers } from "../../api/numbers.js";
import type { Points } from "./network.js";

/** Rosenblatt's perceptron: it answers the sign of w·x + b. */
export interface PerceptronState {
  readonly weights: readonly number[];
  readonly bias: number;
}

/**
 * Which point is looked at next: "first", after an update always the first that is misclassified, as in the book;
 * "cyclic", the one after; "shuffled", each pass in another order; "random", any; "chosen", as the caller says.
 */
export type VisitingOrder = "first" | "cyclic" | "shuffled" | "random" | "chosen";

/** How a perceptron learns. */
export interface PerceptronRule {
  /** "cyclic" by default. */
  readonly order?: VisitingOrder | undefined;
  /** η > 0; 1 by default. */
  readonly rate?: number | undefined;
  /** 0 by default. */
  readonly start?: PerceptronState | undefined;
  /** Of shuffled and random orders: a whole number from 0; 1 by default. */
  readonly seed?: number | undefined;
  /** Of the order "chosen": the points to visit, in turn. */
  readonly chosen?: readonly number[] | undefined;
}

/** Points with labels 1 and −1, and how a perceptron learns them. */
export interface PerceptronOptions extends PerceptronRule {
  readonly points: Points;
  /** 1 or −1, one a point. */
  readonly labels: Numbers;
  /** The most entries of the trace; 1000 by default. */
  readonly limit?: number | undefined;
  /** Whether points that were right make an entry, too. */
  readonly everyVisit?: boolean | undefined;
}

/** −Σ y·(w·x + b) over the misclassified points, and how many they are. */
export interface PerceptronLoss {
  readonly value: number;
  readonly misclassified: number;
}

/** One visit, and what came of it. */
export interface PerceptronEntry {
  readonly point: number;
  /** y·(w·x + b) before. */
  readonly margin: number;
  /** Whether it was misclassified: margin ≤ 0. */
  readonly updated: boolean;
  /** How many points were looked at so far. */
  readonly visits: number;
  /** What was added. */
  readonly update: PerceptronState;
  /** Weights and bias after. */
  readonly state: PerceptronState;
  /** Of all points, after. */
  readonly loss: PerceptronLoss;
}

/** How a run ended. */
export interface PerceptronEnding {
  /** "cycles": it is back where it has been; "limited": the limit was reached; "overflow": numbers became too large. */
  readonly status: "separated" | "cycles" | "limited" | "overflow";
  /** How many updates there were. */
  readonly mistakes: number;
  /** What was after entry `from` (0: at the start) is again after entry `to`; null when it does not cycle. */
  readonly cycle: { readonly from: number; readonly to: number } | null;
}

/** A run with its trace. */
export interface PerceptronRun extends PerceptronEnding {
  readonly start: PerceptronState;
  readonly startLoss: PerceptronLoss;
  readonly entries: readonly PerceptronEntry[];
  readonly end: PerceptronState;
}

/** One visit in dual form. */
export interface DualPerceptronEntry
  extends Pick<PerceptronEntry, "point" | "margin" | "updated" | "visits" | "loss"> {
  /** After: η times how often each point was misclassified. */
  readonly alpha: readonly number[];
  readonly bias: number;
}

/** A run in dual form. */
export interface DualPerceptronRun extends PerceptronEnding {
  /** gram[i][j] = xᵢ·xⱼ. */
  readonly gram: readonly (readonly number[])[];
  readonly startLoss: PerceptronLoss;
  readonly entries: readonly DualPerceptronEntry[];
  readonly end: PerceptronState;
}

/** What the rule makes of many points, without a trace. */
export interface PerceptronFit {
  readonly state: PerceptronState;
  readonly mistakes: number;
  readonly passes: number;
  /** Whether the last pass had no mistake. */
  readonly separated: boolean;
}

/** The best weights that the rule came by. */
export interface PocketPerceptron {
  readonly state: PerceptronState;
  readonly misclassified: number;
  readonly mistakesBefore: number;
  readonly last: PerceptronState;
  readonly mistakes: number;
}

/** The mean of the weights after each visit. */
export interface AveragedPerceptron {
  readonly average: PerceptronState;
  readonly last: PerceptronState;
  readonly mistakes: number;
}

/** Whether a line separates the points, and the proof. */
export type LinearSeparability =
  | {
      readonly separable: true;
      readonly separator: PerceptronState;
      /** Whether these very doubles do separate; the exact weights may need more digits. */
      readonly exact: boolean;
    }
  | {
      readonly separable: false;
      /** Where the hulls of the classes meet, … */
      readonly meetingPoint: readonly number[];
      /** … and the points whose shares make it, those of each class summing to 1. */
      readonly support: readonly { readonly point: number; readonly share: number }[];
    };

/** Novikoff's bound. */
export interface NovikoffBound {
  /** R²/γ²; Infinity when no line separates the points. */
  readonly bound: number;
  readonly radiusSquared: number;
  /** γ; 0 when no line separates. */
  readonly margin: number;
  readonly widest: PerceptronState;
  readonly support: readonly number[];
}

/** Rosenblatt's perceptron and what is known of it. */
export interface Perceptrons {
  /**
   * Rosenblatt's rule, step by step: adds η·y·x to w and η·y to b for each misclassified point, until none is.
   *
   * What is misclassified is decided exactly, and a cycle is reported as soon as it closes.
   *
   * Accuracy: what is misclassified is decided exactly; w and b are the sums of doubles that the rule says.
   * Source: F. Rosenblatt, The perceptron, Psychological Review 65 (1958); Li Hang, Statistical Learning Methods, 2.3.
   *
   * @throws RangeError for labels that are not 1 or −1, points of different lengths, numbers that are not finite, a rate
   * that is not positive; TypeError for options of another type
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * const run = s.perceptron({ points: [[3, 3], [4, 3], [1, 1]], labels: [1, 1, -1], order: "first" });
   * run.mistakes; // 7
   * run.end; // { weights: [1, 1], bias: -3 }
   */
  perceptron(options: PerceptronOptions): PerceptronRun;

  /**
   * The same in dual form: how often each point was misclassified, and the Gram matrix.
   * Accuracy: as perceptron, whose points are misclassified in the same turn.
   * Source: Li Hang, Statistical Learning Methods, 2.3.3.
   *
   * @throws as perceptron
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * const run = s.dualPerceptron({ points: [[3, 3], [4, 3], [1, 1]], labels: [1, 1, -1], order: "first" });
   * run.entries.at(-1)?.alpha; // [2, 0, 5]
   */
  dualPerceptron(options: PerceptronOptions): DualPerceptronRun;

  /**
   * The same for large data, without a trace; `limit` counts passes. Orders: cyclic and shuffled.
   * Accuracy: the updates are, bit for bit, those of perceptron.
   * Source: as perceptron.
   *
   * @throws as perceptron
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * s.fitPerceptron({ points: [[3, 3], [4, 3], [1, 1]], labels: [1, 1, -1] }).state; // { weights: [1, 1], bias: -3 }
   */
  fitPerceptron(options: PerceptronOptions): PerceptronFit;

  /**
   * For points that no line separates: keeps in its pocket the weights that misclassify the fewest (Gallant 1990).
   * `limit` counts passes; the order is "random" by default.
   * Accuracy: the counts of misclassified points are exact.
   * Source: S. Gallant, Perceptron-based learning algorithms, IEEE Transactions on Neural Networks 1 (1990).
   *
   * @throws as perceptron
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * const xor = [[1, 1], [-1, -1], [1, -1], [-1, 1]];
   * s.pocketPerceptron({ points: xor, labels: [1, 1, -1, -1] }).misclassified; // 1
   */
  pocketPerceptron(options: PerceptronOptions): PocketPerceptron;

  /**
   * For points that no line separates: the mean of the weights after each visit (Freund and Schapire 1999).
   * `limit` counts passes.
   * Accuracy: the mean is one of doubles, without drift over passes.
   * Source: Y. Freund and R. Schapire, Large margin classification using the perceptron algorithm, Machine Learning 37
   * (1999).
   *
   * @throws as perceptron
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * const points = [[3, 3], [4, 3], [1, 1]];
   * s.averagedPerceptron({ points, labels: [1, 1, -1] }).average.bias; // -1.9666666666666666
   */
  averagedPerceptron(options: PerceptronOptions): AveragedPerceptron;

  /**
   * Whether there are weights with y·(w·x + b) > 0 for all points: decided exactly, not by waiting.
   * Accuracy: exact, in whole numbers of any length, for every set of doubles.
   * Source: the hulls of the classes meet or not, by P. Wolfe, Finding the nearest point in a polytope, Mathematical
   * Programming 11 (1976).
   *
   * @throws as perceptron
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * const xor = [[1, 1], [-1, -1], [1, -1], [-1, 1]];
   * s.linearSeparability(xor, [1, 1, -1, -1]); // { separable: false, meetingPoint: [0, 0] }
   */
  linearSeparability(points: Points, labels: Numbers): LinearSeparability;

  /**
   * How many mistakes a perceptron that starts at 0 can make: at most R²/γ², in whatever order.
   * Accuracy: 2 units in the last place beside exact fractions (tests/reference/perceptron.py).
   * Source: A. Novikoff, On convergence proofs for perceptrons (1962).
   *
   * @throws as perceptron
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * s.novikoffBound([[3, 3], [4, 3], [1, 1]], [1, 1, -1]).bound; // 117
   */
  novikoffBound(points: Points, labels: Numbers): NovikoffBound;
}
