import type { Numbers } from "../../api/numbers.js";
import type { Points } from "./network.js";

/** A number that a row of a table can be told, such as an optimizer's momentum. */
export interface LearningSetting {
  readonly name: string;
  /** What it is unless told. */
  readonly initial: number;
  /** The range that it may have. */
  readonly low: number;
  readonly high: number;
}

/** What every row of every table has. */
export interface LearningRow {
  /** As `network` takes it: "adam". */
  readonly name: string;
  /** What a menu says, in English. */
  readonly title: string;
  /** Plain text, for a tooltip. */
  readonly formula: string;
}

/** A row of `s.activations`, with its function and the function's slope. */
export interface ActivationRow extends LearningRow {
  readonly slopeFormula: string;
  /** False of softmax, which sees all units of a layer, and stands only at the end. */
  readonly elementwise: boolean;
  /** f(z); NaN of softmax. */
  value(z: number): number;
  /** f′(z); NaN of softmax. */
  slope(z: number): number;
}

/** A row of `s.optimizers`. */
export interface OptimizerRow extends LearningRow {
  /** A learning rate that is usual with it. */
  readonly rate: number;
  readonly settings: readonly LearningSetting[];
}

/** A row of `s.schedules` or `s.penalties`. */
export interface SettingsRow extends LearningRow {
  readonly settings: readonly LearningSetting[];
}

/** How a loss is taken, beside its row's own settings by their names. */
export interface LossOptions {
  /** What becomes of the samples' losses; "mean", over samples, by default. */
  readonly reduction?: "none" | "sum" | "mean" | undefined;
  /** A weight for each class. */
  readonly weights?: Numbers | undefined;
  readonly [setting: string]: unknown;
}

/** A loss and the way to make it smaller. */
export interface LossValue {
  /** One number; with the reduction "none" one a sample. */
  readonly value: number | Float64Array;
  /** Its derivatives by the outputs: samples × outputs, one sample after another. */
  readonly gradient: Float64Array;
}

/** A row of `s.losses`. */
export interface LossRow extends SettingsRow {
  /** What turns outputs into predictions: "identity", "logistic" or "softmax". */
  readonly link: "identity" | "logistic" | "softmax";
  /** What it compares outputs with. */
  readonly targets: "numbers" | "signs" | "labels" | "probabilities";
  /** Whether targets can be classes: the index of the right output. */
  readonly takesClasses: boolean;
  /** Whether it heeds weights of classes. */
  readonly takesWeights: boolean;
  /**
   * The loss of outputs beside targets, and its gradient: within 1e-12 of PyTorch's (tests/reference/torch_losses.py).
   *
   * Outputs are scores, not probabilities. An array of numbers instead of points is one output a sample; as targets of
   * several outputs it is the class of each.
   *
   * @throws RangeError when shapes differ, targets are not what the loss takes, or a setting is out of its range; TypeError
   * for arguments of another type
   * @example
   * import { load } from "surprisal/learning";
   * const s = await load();
   * const crossEntropy = s.losses.find((row) => row.name === "crossEntropy");
   * crossEntropy?.evaluate([[1000, 1001, 1002]], [2]).value; // 0.40760596444438
   */
  evaluate(outputs: Points | Numbers, targets: Points | Numbers, options?: LossOptions): LossValue;
}

/** The tables from which menus are drawn. */
export interface LearningTables {
  readonly activations: readonly ActivationRow[];
  readonly losses: readonly LossRow[];
  readonly optimizers: readonly OptimizerRow[];
  readonly schedules: readonly SettingsRow[];
  readonly penalties: readonly SettingsRow[];
  readonly initializers: readonly LearningRow[];
}
