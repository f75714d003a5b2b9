import type { Numbers } from "./numbers.js";

/** From scores (logits) to probabilities. */
export interface Scores {
  /**
   * log Σ exp(x): the soft maximum, and what turns scores into log-probabilities.
   *
   * Between max x and max x + log n. No numbers, or all −∞, give −Infinity, any +∞ gives Infinity, NaN gives NaN; scores
   * shifted by ±1e300 are safe. Accuracy: 4 eps of the result where max x ≥ 0, else of the larger of 1 and its size.
   * Source: Blanchard, Higham, Higham 2021.
   *
   * @throws TypeError when x is not an array of numbers
   * @example
   * s.logSumExp([0, 0]); // 0.6931471805599453
   * s.logSumExp([1000, 1000]); // 1000.6931471805599
   */
  logSumExp(x: Numbers): number;

  /**
   * Softmax, exp(x[i]) / Σ exp(x): the distribution whose logits are x.
   *
   * Nothing overflows: softmax does not change when all scores are shifted. A score of −Infinity has probability 0; NaN
   * throughout when a score is NaN or +Infinity, or when all are −Infinity. Accuracy: 4 eps relative, each.
   * Source: Bridle 1990; Blanchard, Higham, Higham 2021.
   *
   * @throws TypeError when x is not an array of numbers
   * @example
   * s.softmax([0, Math.log(3)]); // [0.25, 0.75]
   * s.softmax([-Infinity, 0]); // [0, 1]
   */
  softmax(x: Numbers): Float64Array;

  /**
   * Log-softmax, x[i] − log Σ exp(x): log-probabilities, also where the probabilities are too small for a number.
   *
   * A score of −Infinity gives −Infinity; NaN throughout when a score is NaN or +Infinity, or when all are −Infinity.
   * Accuracy: 4 eps relative, each; near 0, too, where one label is almost sure. Source: Blanchard, Higham, Higham 2021.
   *
   * @throws TypeError when x is not an array of numbers
   * @example
   * s.logSoftmax([0, 1000]); // [-1000, 0]
   */
  logSoftmax(x: Numbers): Float64Array;
}
