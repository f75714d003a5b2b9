import type { Numbers } from "./numbers.js";
import type { InformationOptions } from "./options.js";

/**
 * Measures of two distributions over the same outcomes: p is the truth, q the model. Each name is a row of the core's
 * table. All throw TypeError when an argument is not an array of numbers, RangeError when it is not a distribution or
 * when the lengths differ.
 */
export interface PairMeasures {
  /**
   * Relative entropy, or Kullback–Leibler divergence, D(p‖q) = Σ p·log(p/q): the surprisal in excess of H(p) that you
   * suffer, on average, when the world draws from p and you believe q.
   *
   * Zero exactly when p = q, never negative, not symmetric. Infinity where p > 0 and q = 0; p = 0 adds nothing.
   * In nats, or in the base asked for. Accuracy: 16 eps relative, however close p and q.
   * Source: Cover, Thomas, Elements of Information Theory, section 2.3.
   *
   * @example
   * s.kl([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.045758110925
   */
  kl(p: Numbers, q: Numbers, options?: InformationOptions): number;
}
