import type { Distribution } from "./distributions.js";
import type { BaseOption } from "./options.js";

/** Slopes by the name of the parameter: { mean: 0.5, sd: -1 }. */
export interface Slopes {
  readonly [parameter: string]: number;
}

/** The slopes of a measure of two distributions, in the parameters of either. */
export interface KlSlopes {
  /** ∂/∂parameter of p; null where its family has no Fisher information. */
  readonly p: Slopes | null;
  /** The same of q. */
  readonly q: Slopes | null;
}

/** A member h(x)·exp(natural·T(x) − logPartition) of an exponential family. */
export interface ExponentialForm {
  /** The natural parameters, in the order of the statistics T. */
  natural: Float64Array;
  /** E[T(X)], the gradient of the log-partition: the expectation parameters. */
  expected: Float64Array;
  /** What makes the density's integral 1, in nats. */
  logPartition: number;
}

/** The slopes that measures have in the parameters of distributions. */
export interface DistributionGradients {
  /**
   * The slopes of kl(p, q) in the parameters of p and of q, of whatever families: E_p[score_p·log(p/q)] and −E_p[score_q].
   * Both are 0 at p = q.
   *
   * A side is null where a parameter moves the support (uniform), for mixtures, histograms and what is certain, such as
   * bernoulli(0). NaN for a whole parameter (trials), and all are NaN where kl is Infinity. In nats a unit of the
   * parameter, or in the base asked for. Accuracy: 1e-11 of the largest slope for parameters of ordinary size.
   * Source: Kullback 1959, chapter 2; Amari, Information Geometry and Its Applications, 2.5.
   *
   * @throws TypeError for what is no distribution, an array beside one, and other options; RangeError for a parameter
   * outside its family, with its name and value
   * @example
   * s.gradient.kl(s.normal(1, 2), s.normal(0, 1)).p; // { mean: 1, sd: 1.5 }
   * s.gradient.kl(s.uniform(0, 1), s.laplace(0, 1)).p; // null
   */
  kl(p: Distribution, q: Distribution, options?: BaseOption): KlSlopes;
}

/** What families of distributions are as a space of their parameters. */
export interface InformationGeometry {
  /**
   * Fisher's information E[score·scoreᵀ], where score is the gradient of log density in the parameters: the metric whose
   * squared length is KL, kl(θ, θ + dθ) ≈ ½·dθᵀ·F·dθ.
   *
   * Rows and columns in the order of the family's parameters; those of a whole parameter (trials) are NaN. Null where it
   * does not exist: a parameter moves the support (uniform), mixtures, histograms, and what is certain, such as
   * bernoulli(0). Natural logarithms, one over the product of two parameters' units. Accuracy: 1e-13 of each number, but for
   * Student's degrees beyond 1e3, where it is 1e-10. Source: Lehmann, Casella, Theory of Point Estimation, 2.5.
   *
   * @throws TypeError for what is no distribution; RangeError for a parameter outside its family
   * @example
   * s.fisherInformation(s.normal(0, 2)); // [[0.25, 0], [0, 0.5]]
   * s.fisherInformation(s.uniform(0, 1)); // null
   */
  fisherInformation(distribution: Distribution): Float64Array[] | null;

  /**
   * The distribution as a member of an exponential family, density h(x)·exp(natural·T(x) − logPartition), so that KL of two
   * members is logPartition(q) − logPartition(p) − expected(p)·(natural(q) − natural(p)), a Bregman divergence.
   *
   * T(x) and h(x) are (x, x²) and 1 for normal, (log x, x) and 1/x for gamma, (log x, log(1 − x)) and 1/(x·(1 − x)) for
   * beta, x and 1 for bernoulli, x and the binomial coefficient for binomial, whose trials are held fixed, x and 1/x! for
   * poisson. Null for other families, and for what is certain, such as poisson(0). Accuracy: 64 eps of the largest part.
   * Source: Amari, Information Geometry and Its Applications, 2.1.
   *
   * @throws TypeError for what is no distribution; RangeError for a parameter outside its family
   * @example
   * s.exponentialForm(s.normal(1, 0.5))?.natural; // [4, -2]
   * s.exponentialForm(s.poisson(3))?.expected; // [3]
   * s.exponentialForm(s.laplace(0, 1)); // null
   */
  exponentialForm(distribution: Distribution): ExponentialForm | null;
}
