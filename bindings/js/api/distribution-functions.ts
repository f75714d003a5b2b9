import type { Distribution } from "./distributions.js";
import type { Numbers } from "./numbers.js";
import type { BaseOption } from "./options.js";

/** Where a distribution may have mass: low ≤ x ≤ high, or the whole numbers among them. Ends may be infinite. */
export interface Support {
  low: number;
  high: number;
  discrete: boolean;
}

/**
 * What there is to ask of one distribution. Functions of x answer a number for a number, and a fresh Float64Array for an
 * array. All throw TypeError when an argument is of the wrong type, and RangeError for a parameter outside the family.
 */
export interface DistributionFunctions {
  /**
   * The probability density at x; of a distribution on whole numbers the probability of x, 0 between them.
   *
   * 0 outside the support; Infinity where it has no bound (a beta's end). Per unit of x. Accuracy: 8 eps·(1 + |log
   * density|) relative. Source: the family's, see `s.families`.
   *
   * @example
   * s.density(s.normal(0, 1), 0); // 0.3989422804014327
   * s.density(s.poisson(2), [0, 1, 0.5]); // [0.1353352832366127, 0.2706705664732254, 0]
   */
  density(distribution: Distribution, x: number): number;
  density(distribution: Distribution, x: Numbers): Float64Array;

  /**
   * The logarithm of the density, where that itself would be 0: −(surprisal of x), in nats.
   *
   * −Infinity outside the support. Accuracy: 8 eps relative and absolute. Source: as for `density`.
   *
   * @example
   * s.logDensity(s.normal(0, 1), 40); // -800.9189385332047
   */
  logDensity(distribution: Distribution, x: number): number;
  logDensity(distribution: Distribution, x: Numbers): Float64Array;

  /**
   * P(X ≤ x).
   *
   * Accuracy: 1e-13 relative, far in the lower tail too. Source: as for `density`; incomplete gamma and beta functions,
   * DLMF chapter 8.
   *
   * @example
   * s.cdf(s.normal(0, 1), 1.96); // 0.9750021048517795
   */
  cdf(distribution: Distribution, x: number): number;
  cdf(distribution: Distribution, x: Numbers): Float64Array;

  /**
   * P(X > x), without the cancellation of 1 − cdf.
   *
   * Accuracy: 1e-13 relative, far in the upper tail too. Source: as for `cdf`.
   *
   * @example
   * s.survival(s.normal(0, 1), 10); // 7.61985302416052e-24
   */
  survival(distribution: Distribution, x: number): number;
  survival(distribution: Distribution, x: Numbers): Float64Array;

  /**
   * The smallest x with cdf(x) ≥ u.
   *
   * The ends of the support for u = 0 and 1; NaN for u outside [0, 1]. Accuracy: to the last digits that the cdf resolves.
   * Source: Wichura 1988, AS 241, for the normal; else inverted by Newton's method.
   *
   * @param u a probability, or an array of them
   * @example
   * s.quantile(s.normal(0, 1), 0.975); // 1.959963984540054
   * s.quantile(s.bernoulli(0.3), [0.7, 0.71]); // [0, 1]
   */
  quantile(distribution: Distribution, u: number): number;
  quantile(distribution: Distribution, u: Numbers): Float64Array;

  /**
   * The mean; NaN where there is none (a Student's t of one degree).
   *
   * Accuracy: 8 eps. Source: as for `density`.
   *
   * @example
   * s.mean(s.gamma(2, 4)); // 0.5
   */
  mean(distribution: Distribution): number;

  /**
   * The variance; Infinity or NaN where it is not finite.
   *
   * Accuracy: 8 eps. Source: as for `density`.
   *
   * @example
   * s.variance(s.gamma(2, 4)); // 0.125
   */
  variance(distribution: Distribution): number;

  /**
   * A place of the largest density; the smallest of several.
   *
   * Accuracy: 8 eps; of a mixture 1e-8 of its width. Source: as for `density`.
   *
   * @example
   * s.mode(s.beta(2, 3)); // 0.3333333333333333
   */
  mode(distribution: Distribution): number;

  /**
   * Where the distribution may have mass.
   *
   * Accuracy: exact. Source: as for `density`.
   *
   * @example
   * s.support(s.gamma(2, 4)); // { low: 0, high: Infinity, discrete: false }
   */
  support(distribution: Distribution): Support;

  /**
   * Entropy of a distribution, −E log density. Of a continuous one this is the differential entropy, which depends on the
   * unit of x and may be negative; of one on whole numbers it is Shannon's.
   *
   * In nats, or in the base asked for. Accuracy: 64 eps of the largest of its parts; of a mixture, or a count whose entropy
   * is a sum, 1e-13. Source: Cover, Thomas, Elements of Information Theory, chapter 8.
   *
   * @example
   * s.entropy(s.normal(0, 1)); // 1.4189385332046727
   * s.entropy(s.bernoulli(0.5), { base: 2 }); // 1
   */
  entropy(distribution: Distribution, options?: BaseOption): number;

  /**
   * n independent draws. The same seed gives the same bits, here and in the C++ library.
   *
   * Accuracy: exact, as far as 53 random bits go. Source: Blackman, Vigna 2021 (xoshiro256++); Devroye, Non-Uniform Random
   * Variate Generation.
   *
   * @param n a whole number, at least 0
   * @throws RangeError when n or the seed is not such a whole number
   * @example
   * s.sample(s.bernoulli(1), 3, { seed: 7 }); // [1, 1, 1]
   */
  sample(
    distribution: Distribution,
    n: number,
    options?: {
      /** A whole number from 0 to 2^53 − 1; 0 if left out. */
      seed?: number | undefined;
    },
  ): Float64Array;
}
