/**
 * What to do with arguments that are counts or weights: finite, nonnegative, and not all 0 unless they are smoothed; else
 * a RangeError. Without these options Σ must be 1 within 1e-8.
 */
export interface CountOptions {
  /** Divide each argument by its sum first. */
  normalize?: boolean | undefined;
  /**
   * Add this to every count, then divide by the sum, whatever `normalize` says: additive smoothing; 1 is Laplace's rule.
   * A finite number, at least 0.
   */
  smoothing?: number | undefined;
}

/** The unit of a measure of information. */
export interface BaseOption {
  /** The base of the logarithm: 2 for bits, 10 for hartleys, any other positive number but 1; without it, nats. */
  base?: number | undefined;
}

/** The options of a measure of information. */
export interface InformationOptions extends CountOptions, BaseOption {}
