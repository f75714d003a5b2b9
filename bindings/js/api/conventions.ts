/** How another library, or another author, writes a measure. A row of `s.conventions`. */
export interface Convention {
  /** The measure's name here, as in `s[measure]`. */
  readonly measure: string;
  /** Whose convention it is. */
  readonly library: string;
  /** What it is called there. */
  readonly name: string;
  /** What to look out for, in English; "" when the number is simply the same. */
  readonly note: string;
  /** Whether the conversion needs n, the number of outcomes. */
  readonly perOutcome: boolean;
  /** The number there, for the number (in nats) here. */
  fromSurprisal(value: number, n?: number): number;
  /** The number here, in nats, for the number there. */
  toSurprisal(value: number, n?: number): number;
}

/** What others call the same thing, or something near it. */
export interface Conventions {
  /**
   * How SciPy, TensorFlow Probability, PyTorch, ml-distance and some authors write the measures of this package, with
   * functions that convert either way: data, for tables and for tests against other people's numbers.
   *
   * The functions throw TypeError when value is not a number, or when n is missing where it is needed.
   *
   * @example
   * const scipy = s.conventions.find((row) => row.name === "scipy.spatial.distance.jensenshannon");
   * scipy?.fromSurprisal(s.jensenShannon([1, 0], [0, 1], { base: 2 })); // 1
   * scipy?.toSurprisal(0.5); // 0.25
   */
  readonly conventions: readonly Convention[];
}
