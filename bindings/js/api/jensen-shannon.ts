import type { Numbers } from "./numbers.js";
import type { InformationOptions } from "./options.js";

/** The options of `jensenShannon` for a list of distributions. */
export interface JensenShannonOptions extends InformationOptions {
  /** One number a distribution, of sum 1; without it they weigh the same. */
  weights?: Numbers | undefined;
}

/** What one draw tells about the distribution it came from. */
export interface JensenShannon {
  /**
   * Jensen–Shannon divergence of any number of distributions: Σ wⱼ·D(pⱼ‖m) with the mixture m = Σ wⱼ·pⱼ, which is what
   * one draw tells about which of them it came from.
   *
   * Between 0 and H(w). Terms, slopes and explanation are there for two distributions only. In nats, or in the base asked
   * for. Accuracy: 16 eps relative, however close they are. Source: Lin 1991, section V.
   *
   * @throws TypeError when an argument is of the wrong type; RangeError when one of them, or `weights`, is no
   * distribution, or when the lengths differ
   * @example
   * s.jensenShannon([[1, 0], [0, 1], [0.5, 0.5]], { weights: [0.25, 0.25, 0.5], base: 2 }); // 0.5
   */
  jensenShannon(distributions: ArrayLike<Numbers>, options?: JensenShannonOptions): number;

  /**
   * Jensen–Shannon divergence of two distributions: the mean kl of p and of q from their midpoint m = ½(p + q),
   * ½·D(p‖m) + ½·D(q‖m). (SciPy's `jensenshannon` is its square root.)
   *
   * Symmetric bit for bit, zero exactly when p = q, between 0 and log 2; never infinite. In nats, or in the base asked
   * for. Accuracy: 16 eps relative, however close p and q. Source: Lin 1991, section IV.
   *
   * @throws TypeError when an argument is of the wrong type; RangeError when one is not a distribution, or when the
   * lengths differ
   * @example
   * s.jensenShannon([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.01207862839058566
   * s.jensenShannon([1, 0], [0, 1], { base: 2 }); // 1
   */
  jensenShannon(p: Numbers, q: Numbers, options?: InformationOptions): number;
}
