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

/** A row of `s.losses`. */
export interface LossRow extends SettingsRow {
  /** What turns outputs into predictions: "identity", "logistic" or "softmax". */
  readonly link: "identity" | "logistic" | "softmax";
  /** What it compares outputs with. */
  readonly targets: "numbers" | "signs" | "labels" | "probabilities";
  /** Whether targets can be classes: the index of the right output. */
  readonly takesClasses: boolean;
  /** Whether it heeds `classWeights`. */
  readonly takesWeights: boolean;
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
