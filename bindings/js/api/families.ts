/** The names of the families whose members are a list of parameters. */
export type FamilyName =
  | "normal"
  | "laplace"
  | "studentT"
  | "logistic"
  | "gumbel"
  | "gamma"
  | "beta"
  | "uniform"
  | "bernoulli"
  | "binomial"
  | "poisson";

/** What a parameter may be; a menu or a slider is drawn from it. */
export interface Parameter {
  /** As in plain JSON: "sd". */
  readonly name: string;
  /** The lower end of the domain, −Infinity where there is none. Excluded, unless `closed`. */
  readonly low: number;
  /** The upper end, Infinity where there is none. Excluded, unless `closed`. */
  readonly high: number;
  /** What a menu starts with. */
  readonly initial: number;
  /** Whether the ends belong to the domain. */
  readonly closed: boolean;
  /** Whole numbers only. */
  readonly whole: boolean;
  /** Must be larger than the parameter before it. */
  readonly abovePrevious: boolean;
  /** May be left out; `initial` is taken. */
  readonly optional: boolean;
}

/** A row of `s.families`. */
export interface Family {
  /** The function that makes a member, as in `s[name]`, and `family` in its JSON. */
  readonly name: FamilyName;
  /** What a menu says, in English. */
  readonly title: string;
  /** The density, or the probability, as plain text. */
  readonly formula: string;
  /** Whether it sits on whole numbers. */
  readonly discrete: boolean;
  /** In the order of the function's arguments. */
  readonly parameters: readonly Parameter[];
}

/** The families that there are. */
export interface Families {
  /**
   * The table of the families, for menus and sliders. Mixtures and histograms, which are no list of parameters, are not in
   * it.
   *
   * @example
   * s.families[0]; // { name: "normal", title: "Normal", discrete: false }
   * s.families[0]?.parameters[1]; // { name: "sd", low: 0, high: Infinity, initial: 1, closed: false }
   */
  readonly families: readonly Family[];
}
