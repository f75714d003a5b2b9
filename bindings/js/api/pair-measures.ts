import type { Numbers } from "./numbers.js";
import type { CountOptions, InformationOptions } from "./options.js";

/**
 * Measures of two distributions over the same outcomes: p is the truth, q the model. Each name is a row of the core's
 * table. All take distributions of n ≥ 1 outcomes, or counts with `normalize` or `smoothing`. All throw TypeError when an
 * argument is of the wrong type, and RangeError when it is not a distribution, when the lengths differ or when an order
 * is outside its domain. An outcome with p = q = 0 never happens: it adds nothing.
 */
export interface PairMeasures {
  /**
   * Relative entropy, or Kullback–Leibler divergence, D(p‖q) = Σ p·log(p/q): the surprisal in excess of H(p) that you
   * suffer, on average, when the world draws from p and you believe q.
   *
   * Zero exactly when p = q, never negative, not symmetric. Infinity where p > 0 and q = 0; p = 0 adds nothing.
   * In nats, or in the base asked for. Accuracy: 16 eps relative, however close p and q: what rounding left of Σp − Σq is
   * not in it. Source: Kullback, Leibler 1951; Cover, Thomas, Elements of Information Theory, section 2.3.
   *
   * @example
   * s.kl([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.04575811092471786
   * s.kl([0.5, 0.5], [1, 0]); // Infinity
   * s.kl([2, 2], [3, 1], { normalize: true, base: 2 }); // 0.20751874963942185
   */
  kl(p: Numbers, q: Numbers, options?: InformationOptions): number;

  /**
   * Cross-entropy H(p, q) = −Σ p·log q = H(p) + D(p‖q): the surprisal that you suffer, on average, when the world draws
   * from p and you believe q. A classification loss is this, p being the label.
   *
   * Not a divergence: H(p, p) = H(p), the least value over q. Infinity where p > 0 and q = 0. In nats, or in the base
   * asked for. Accuracy: 16 eps relative. Source: Good 1952; Cover, Thomas, section 5.4.
   *
   * @example
   * s.crossEntropy([0.5, 0.5], [0.9, 0.1]); // 1.203972804325936
   */
  crossEntropy(p: Numbers, q: Numbers, options?: InformationOptions): number;

  /**
   * Jeffreys' divergence, the SUM of both directions of kl: D(p‖q) + D(q‖p) = Σ (p − q)·log(p/q). (TensorFlow
   * Probability returns half of it.)
   *
   * Symmetric bit for bit, zero exactly when p = q; not a metric. Infinity where exactly one of p and q is 0. In nats, or
   * in the base asked for. Accuracy: 16 eps relative, however close p and q. Source: Jeffreys 1946.
   *
   * @example
   * s.jeffreys([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.09808292530117263
   */
  jeffreys(p: Numbers, q: Numbers, options?: InformationOptions): number;

  /**
   * Rényi divergence of order α, log(Σ p^α·q^(1−α)) / (α − 1). It grows with α: ½ is 2·`bhattacharyya`, 1 is `kl`, 2 is
   * log(1 + `pearsonChiSquare`), Infinity is log max p/q.
   *
   * For α > 0 zero exactly when p = q; symmetric for α = ½ only. Infinity where p > 0 and q = 0 if α ≥ 1; for α < 1 only
   * when the supports are disjoint. In nats, or in the base asked for. Accuracy: 16 eps relative, however close p and q,
   * and α to 1. Source: Rényi 1961; van Erven, Harremoës 2014.
   *
   * @param alpha the order, 0 ≤ α ≤ Infinity
   * @example
   * s.renyiDivergence([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3], 2); // 0.08004270767353637
   */
  renyiDivergence(p: Numbers, q: Numbers, alpha: number, options?: InformationOptions): number;

  /**
   * Tsallis divergence of order α, (Σ p^α·q^(1−α) − 1) / (α − 1): 1 is `kl` in nats, 2 is `pearsonChiSquare`.
   *
   * A pure number. For α > 0 zero exactly when p = q; symmetric for α = ½ only. Infinity where p > 0 and q = 0 if α ≥ 1.
   * Accuracy: 16 eps relative, however close p and q, and α to 1. Source: Tsallis 1998.
   *
   * @param alpha the order, 0 ≤ α < Infinity
   * @example
   * s.tsallisDivergence([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3], 2); // 0.08333333333333333
   */
  tsallisDivergence(p: Numbers, q: Numbers, alpha: number, options?: CountOptions): number;

  /**
   * α-divergence, (Σ p^α·q^(1−α) − 1) / (α·(α − 1)), in the convention by which 1 is kl(p, q) in nats and 0 is kl(q, p):
   * ½ is 4·`squaredHellinger`, 2 is ½·`pearsonChiSquare`, −1 is ½·`neymanChiSquare`. Amari's order is 2α − 1.
   *
   * A pure number, zero exactly when p = q; symmetric for α = ½ only. Infinity where p > 0 = q if α ≥ 1, and where
   * q > 0 = p if α ≤ 0. Accuracy: 16 eps relative, however close p and q, and α to 0 and 1.
   * Source: Cressie, Read 1984; Amari, Information Geometry and Its Applications, section 3.5.
   *
   * @param alpha the order, any finite number
   * @example
   * s.alphaDivergence([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3], 2); // 0.041666666666666664
   */
  alphaDivergence(p: Numbers, q: Numbers, alpha: number, options?: CountOptions): number;

  /**
   * Total variation distance ½·Σ |p − q|: the largest difference between the probabilities that p and q give to any one
   * event; the mass that must move to turn p into q. (Without the ½ it is the L1 distance.)
   *
   * A metric, symmetric bit for bit, between 0 and 1; never infinite. A pure number. Accuracy: 16 eps relative.
   * Source: Levin, Peres, Markov Chains and Mixing Times, section 4.1.
   *
   * @example
   * s.totalVariation([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.1
   */
  totalVariation(p: Numbers, q: Numbers, options?: CountOptions): number;

  /**
   * Hellinger distance √(½·Σ (√p − √q)²) = √(1 − Σ √(pq)).
   *
   * A metric, symmetric bit for bit, between 0 and 1 (disjoint supports); never infinite. A pure number. Accuracy: 16 eps
   * relative, however close p and q. Source: Tsybakov, Introduction to Nonparametric Estimation, section 2.4.
   *
   * @example
   * s.hellinger([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.11031084375035412
   */
  hellinger(p: Numbers, q: Numbers, options?: CountOptions): number;

  /**
   * Squared Hellinger distance ½·Σ (√p − √q)² = 1 − Σ √(pq).
   *
   * Symmetric bit for bit, zero exactly when p = q, between 0 and 1; not a metric, but its root `hellinger` is. A pure
   * number. Accuracy: 16 eps relative, however close p and q. Source: Tsybakov, section 2.4.
   *
   * @example
   * s.squaredHellinger([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.012168482248915041
   */
  squaredHellinger(p: Numbers, q: Numbers, options?: CountOptions): number;

  /**
   * Bhattacharyya distance −log Σ √(pq): half the Rényi divergence of order ½.
   *
   * Symmetric bit for bit, zero exactly when p = q; not a metric. Infinity when the supports are disjoint. In nats, or in
   * the base asked for. Accuracy: 16 eps relative, however close p and q. Source: Bhattacharyya 1943; Kailath 1967.
   *
   * @example
   * s.bhattacharyya([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.01224312436794206
   */
  bhattacharyya(p: Numbers, q: Numbers, options?: InformationOptions): number;

  /**
   * Chernoff information max over 0 ≤ α ≤ 1 of −log Σ p^α·q^(1−α): the rate at which the error of the best test between p
   * and q falls with the number of draws.
   *
   * Symmetric bit for bit, zero exactly when p = q, at least `bhattacharyya`; not a metric. Infinity when the supports are
   * disjoint. In nats, or in the base asked for. Accuracy: 16 eps relative, however close p and q,
   * tried for n ≤ 100. Source: Cover, Thomas, Elements of Information Theory, section 11.9.
   *
   * @example
   * s.chernoff([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.012257015305666254
   */
  chernoff(p: Numbers, q: Numbers, options?: InformationOptions): number;

  /**
   * Pearson's χ² divergence Σ (p − q)²/q: the squared relative error of p, seen by the model q. N times this is the
   * statistic of the χ² test of N counts with frequencies p against the expectation q.
   *
   * Zero exactly when p = q; not symmetric. Infinity where p > 0 and q = 0. A pure number. Accuracy: 16 eps relative,
   * however close p and q. Source: Pearson 1900; Tsybakov, section 2.4.
   *
   * @example
   * s.pearsonChiSquare([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.08333333333333333
   */
  pearsonChiSquare(p: Numbers, q: Numbers, options?: CountOptions): number;

  /**
   * Neyman's χ² divergence Σ (p − q)²/p: Pearson's with the roles exchanged.
   *
   * Zero exactly when p = q; not symmetric. Infinity where q > 0 and p = 0. A pure number. Accuracy: 16 eps relative,
   * however close p and q. Source: Neyman 1949; Cressie, Read 1984.
   *
   * @example
   * s.neymanChiSquare([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.125
   */
  neymanChiSquare(p: Numbers, q: Numbers, options?: CountOptions): number;

  /**
   * Triangular discrimination (Vincze–Le Cam) Σ (p − q)²/(p + q): a χ² that is symmetric and never infinite.
   *
   * Symmetric bit for bit, zero exactly when p = q, between 0 and 2; its root is a metric. A pure number. Accuracy: 16 eps
   * relative, however close p and q. Source: Topsøe 2000.
   *
   * @example
   * s.triangularDiscrimination([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.047619047619047616
   */
  triangularDiscrimination(p: Numbers, q: Numbers, options?: CountOptions): number;
}
