import type { Numbers } from "./numbers.js";
import type { InformationOptions } from "./options.js";

/** Measures of one distribution. Each name is a row of the core's table. */
export interface Entropies {
  /**
   * Shannon entropy H(p) = −Σ p·log p: the surprisal that you expect from a draw of p.
   *
   * Between 0 (a point mass) and log n (uniform); an outcome with p = 0 adds nothing. In nats, or in the base asked for.
   * Accuracy: 16 eps relative. Source: Cover, Thomas, Elements of Information Theory, section 2.1.
   *
   * @param p a distribution; or counts, with `normalize` or `smoothing`
   * @throws TypeError when p is not an array of numbers; RangeError when it is not a distribution
   * @example
   * s.entropy([0.5, 0.25, 0.25], { base: 2 }); // 1.5
   */
  entropy(p: Numbers, options?: InformationOptions): number;
}
