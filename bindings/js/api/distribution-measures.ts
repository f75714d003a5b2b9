import type { Distribution } from "./distributions.js";
import type { FamilyName } from "./families.js";
import type { Numbers } from "./numbers.js";
import type { BaseOption } from "./options.js";

/** Why a measure of two distributions is infinite. */
export interface InfiniteReason {
  /**
   * noMass: one has no mass on [low, high], where the other has `mass`; kinds: one is spread over an interval, the other
   * sits on whole numbers; lowerTail, upperTail: the integral diverges towards that end; lowerMoment, upperMoment: towards
   * that end the mass falls too slowly for the mean, or the variance; pole: the integral diverges beside the place `low`;
   * overflow: finite, but larger than all doubles.
   */
  readonly kind:
    | "noMass"
    | "kinds"
    | "lowerTail"
    | "upperTail"
    | "lowerMoment"
    | "upperMoment"
    | "overflow"
    | "pole";
  /** Whether it is p that lacks what q has. */
  readonly swapped: boolean;
  readonly low: number;
  readonly high: number;
  readonly mass: number;
}

/** A measure's value, and how it was got. */
export interface DistributionExplanation {
  value: number;
  /** A bound of |value − truth|. */
  error: number;
  /**
   * A formula for the two families; −H(p) − E[log q], both known in closed form; a numerical integral; a sum over whole
   * numbers; or ∞, decided from supports and tails before anything was computed.
   */
  method: "closed form" | "expectations" | "quadrature" | "series" | "infinite";
  /** Why the value is infinite, in English words; null when it is finite. */
  reason: string | null;
  /** The same for a page that has words of its own. */
  infinite: InfiniteReason | null;
}

/** No options: a pure number. TypeError names any that is given. */
export type NoOptions = Readonly<Record<string, never>>;

/**
 * Measures of any two distributions, of whatever families: p is the truth, q the model. A closed form where there is one,
 * else an integral, or a series, whose error is known; `s.explain` tells which. Infinity is decided from supports and
 * tails, never by a number that grew large.
 *
 * All throw TypeError for what is no distribution, an array beside one, and options that belong to arrays (normalize,
 * smoothing, positions); RangeError for a parameter outside its family, with its name and value, or an order outside its
 * domain.
 */
export interface DistributionMeasures {
  /**
   * Relative entropy ∫ p·log(p/q) of two distributions, or the sum over whole numbers.
   *
   * Zero exactly when p = q. Infinity where p has mass and q has none, where a tail of q is too light for p's, and between
   * a density and whole numbers. In nats, or in the base asked for. Accuracy: within `s.explain.kl(p, q).error`; closed
   * forms 64 eps, also for p close to q. Source: Kullback, Leibler 1951; Gil, Alajaji, Linder 2013.
   *
   * @example
   * s.kl(s.normal(0, 1), s.normal(1, 2)); // 0.4431471805599453
   * s.kl({ family: "normal", mean: 0, sd: 1 }, s.uniform(0, 1)); // Infinity
   * s.explain.kl(s.normal(0, 1), s.uniform(0, 1)).reason; // "q has no mass on (−∞, 0), where p has 0.5"
   */
  kl(p: Distribution, q: Distribution, options?: BaseOption): number;

  /**
   * Cross-entropy −∫ p·log q of two distributions: for densities in a unit of x, so that it may be negative.
   *
   * Infinity where kl is. In nats, or in the base asked for. Accuracy: within the explanation's error.
   * Source: Cover, Thomas, section 5.4.
   *
   * @example
   * s.crossEntropy(s.normal(0, 1), s.normal(0, 1)); // 1.4189385332046727
   */
  crossEntropy(p: Distribution, q: Distribution, options?: BaseOption): number;

  /**
   * Jeffreys' divergence of two distributions, kl(p, q) + kl(q, p).
   *
   * Infinity where either is. In nats, or in the base asked for. Accuracy: within the explanation's error.
   * Source: Jeffreys 1946.
   *
   * @example
   * s.jeffreys(s.normal(0, 1), s.normal(1, 1)); // 1
   */
  jeffreys(p: Distribution, q: Distribution, options?: BaseOption): number;

  /**
   * Jensen–Shannon divergence of two distributions; between 0 and log 2, never infinite.
   *
   * In nats, or in the base asked for. Accuracy: within the explanation's error. Source: Lin 1991.
   *
   * @example
   * s.jensenShannon(s.uniform(0, 1), s.uniform(2, 3), { base: 2 }); // 1
   */
  jensenShannon(p: Distribution, q: Distribution, options?: BaseOption): number;

  /**
   * Total variation distance ½·∫ |p − q| of two distributions; between 0 and 1.
   *
   * A pure number. Accuracy: within the explanation's error. Source: Levin, Peres, Markov Chains and Mixing Times, 4.1.
   *
   * @example
   * s.totalVariation(s.uniform(0, 1), s.uniform(0, 2)); // 0.5
   */
  totalVariation(p: Distribution, q: Distribution, options?: NoOptions): number;

  /**
   * Hellinger distance √(½·∫ (√p − √q)²) of two distributions; between 0 and 1.
   *
   * A pure number. Accuracy: within the explanation's error. Source: Tsybakov, section 2.4.
   *
   * @example
   * s.hellinger(s.normal(0, 1), s.normal(2, 1)); // 0.6272713450233213
   */
  hellinger(p: Distribution, q: Distribution, options?: NoOptions): number;

  /**
   * Squared Hellinger distance ½·∫ (√p − √q)² of two distributions.
   *
   * A pure number. Accuracy: within the explanation's error. Source: Tsybakov, section 2.4.
   *
   * @example
   * s.squaredHellinger(s.normal(0, 1), s.normal(2, 1)); // 0.3934693402873666
   */
  squaredHellinger(p: Distribution, q: Distribution, options?: NoOptions): number;

  /**
   * Bhattacharyya distance −log ∫ √(pq) of two distributions; Infinity when they share no set of mass.
   *
   * In nats, or in the base asked for. Accuracy: within the explanation's error. Source: Bhattacharyya 1943.
   *
   * @example
   * s.bhattacharyya(s.normal(0, 1), s.normal(2, 1)); // 0.5
   */
  bhattacharyya(p: Distribution, q: Distribution, options?: BaseOption): number;

  /**
   * Pearson's χ² divergence ∫ (p − q)²/q of two distributions; Infinity unless q's tails are heavy enough.
   *
   * A pure number. Accuracy: within the explanation's error. Source: Pearson 1900; Tsybakov, section 2.4.
   *
   * @example
   * s.pearsonChiSquare(s.normal(0, 1), s.normal(1, 1)); // 1.718281828459045
   */
  pearsonChiSquare(p: Distribution, q: Distribution, options?: NoOptions): number;

  /**
   * Neyman's χ² divergence ∫ (p − q)²/p of two distributions: Pearson's with the roles exchanged.
   *
   * A pure number. Accuracy: within the explanation's error. Source: Neyman 1949.
   *
   * @example
   * s.neymanChiSquare(s.normal(0, 1), s.normal(1, 1)); // 1.718281828459045
   */
  neymanChiSquare(p: Distribution, q: Distribution, options?: NoOptions): number;

  /**
   * Triangular discrimination ∫ (p − q)²/(p + q) of two distributions; between 0 and 2.
   *
   * A pure number. Accuracy: within the explanation's error. Source: Topsøe 2000.
   *
   * @example
   * s.triangularDiscrimination(s.uniform(0, 1), s.uniform(0, 2)); // 0.6666666666666666
   */
  triangularDiscrimination(p: Distribution, q: Distribution, options?: NoOptions): number;

  /**
   * Rényi divergence log(∫ p^α·q^(1−α)) / (α − 1) of two distributions.
   *
   * In nats, or in the base asked for. Accuracy: within the explanation's error. Source: van Erven, Harremoës 2014.
   *
   * @param alpha the order, 0 ≤ α < Infinity
   * @example
   * s.renyiDivergence(s.normal(0, 1), s.normal(1, 1), 2); // 1
   */
  renyiDivergence(p: Distribution, q: Distribution, alpha: number, options?: BaseOption): number;

  /**
   * Tsallis divergence (∫ p^α·q^(1−α) − 1) / (α − 1) of two distributions.
   *
   * A pure number. Accuracy: within the explanation's error. Source: Tsallis 1998.
   *
   * @param alpha the order, 0 ≤ α < Infinity
   * @example
   * s.tsallisDivergence(s.normal(0, 1), s.normal(1, 1), 2); // 1.718281828459045
   */
  tsallisDivergence(p: Distribution, q: Distribution, alpha: number, options?: NoOptions): number;

  /**
   * α-divergence (∫ p^α·q^(1−α) − 1) / (α·(α − 1)) of two distributions: 1 is kl(p, q), 0 is kl(q, p).
   *
   * A pure number. Accuracy: within the explanation's error. Source: Amari, Information Geometry and Its Applications, 3.5.
   *
   * @param alpha the order, any finite number
   * @example
   * s.alphaDivergence(s.normal(0, 1), s.normal(1, 1), 1); // 0.5
   */
  alphaDivergence(p: Distribution, q: Distribution, alpha: number, options?: NoOptions): number;

  /**
   * Wasserstein's distance of order 1 of two distributions, ∫ |F − G|: the least total of mass times way that turns the
   * one into the other.
   *
   * A metric, in the unit of x. Infinity where a tail is too heavy for a mean. Accuracy: within the explanation's error.
   * Source: Villani 2003, Topics in Optimal Transportation, section 2.2.
   *
   * @example
   * s.wasserstein1(s.normal(0, 1), s.normal(3, 1)); // 3
   */
  wasserstein1(p: Distribution, q: Distribution, options?: NoOptions): number;

  /**
   * Wasserstein's distance of order 2 of two distributions, √∫₀¹ (F⁻¹ − G⁻¹)² du: a way counts by its square.
   *
   * A metric, in the unit of x. Infinity where a tail is too heavy for a variance. Accuracy: within the explanation's
   * error. Source: Villani 2003, section 2.2.
   *
   * @example
   * s.wasserstein2(s.normal(0, 1), s.normal(1, 2)); // 1.4142135623730951
   */
  wasserstein2(p: Distribution, q: Distribution, options?: NoOptions): number;
}

/** One measure of very many pairs. */
export interface ManyPairs {
  /**
   * KL of many pairs of one family in one call: p and q hold the parameters of the members one after the other,
   * [mean0, sd0, mean1, sd1, …], in the order of the family's row. 10⁵ pairs of normals take some milliseconds.
   *
   * In nats, or in the base asked for. Accuracy: that of kl. Source: Kullback 1959.
   *
   * @throws TypeError for what is no array of numbers, or an unknown family; RangeError when the lengths differ or are no
   * multiple of the number of parameters, and for a parameter outside the family, with its place
   * @example
   * s.klEach("normal", [0, 1, 0, 1], [1, 1, 1, 2]); // [0.5, 0.4431471805599453]
   */
  klEach(family: FamilyName, p: Numbers, q: Numbers, options?: BaseOption): Float64Array;
}
