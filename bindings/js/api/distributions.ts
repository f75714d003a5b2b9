import type { FamilyName } from "./families.js";
import type { Numbers } from "./numbers.js";

type Member<Name extends string, Parameters extends string> = {
  readonly family: Name;
} & { readonly [Key in Parameters]: number };

export type Normal = Member<"normal", "mean" | "sd">;
export type Laplace = Member<"laplace", "mean" | "scale">;
export type StudentT = Member<"studentT", "degrees"> & {
  readonly mean?: number;
  readonly scale?: number;
};
export type Logistic = Member<"logistic", "mean" | "scale">;
export type Gumbel = Member<"gumbel", "mode" | "scale">;
export type Gamma = Member<"gamma", "shape" | "rate">;
export type Beta = Member<"beta", "a" | "b">;
export type Uniform = Member<"uniform", "low" | "high">;
export type Bernoulli = Member<"bernoulli", "probability">;
export type Binomial = Member<"binomial", "trials" | "probability">;
export type Poisson = Member<"poisson", "rate">;

/** One of the components is chosen by its weight, and drawn from. */
export interface Mixture {
  readonly family: "mixture";
  /** Of sum 1. */
  readonly weights: readonly number[];
  /** One a weight; mixtures, too. */
  readonly components: readonly Distribution[];
}

/** A density that is constant within each bin. */
export interface Histogram {
  readonly family: "histogram";
  /** Increasing; one more than bins. */
  readonly edges: readonly number[];
  /** The probabilities of the bins, of sum 1. */
  readonly masses: readonly number[];
}

/**
 * A distribution of one real number, as plain JSON. Every function that takes one takes such an object, from wherever it
 * comes, and checks it; what is answered is frozen.
 */
export type Distribution =
  | Normal
  | Laplace
  | StudentT
  | Logistic
  | Gumbel
  | Gamma
  | Beta
  | Uniform
  | Bernoulli
  | Binomial
  | Poisson
  | Mixture
  | Histogram;

/** Bins in which something was counted. */
export interface CountedBins {
  /** Increasing and finite; one more than counts. */
  readonly edges: Numbers;
  /** Counts or weights, nonnegative, not all 0. */
  readonly counts: Numbers;
}

/**
 * Functions that make distributions. They check their arguments: TypeError for what is no number, RangeError for a
 * parameter outside the family, with its name and value. What they answer is plain JSON, frozen.
 */
export interface Constructors {
  /**
   * The normal, or Gaussian, distribution: density exp(−(x − mean)²/(2 sd²)) / (sd √(2π)).
   *
   * @param sd the standard deviation, positive
   * @example
   * s.normal(0, 1); // { family: "normal", mean: 0, sd: 1 }
   */
  normal(mean: number, sd: number): Normal;

  /**
   * Laplace's distribution: density exp(−|x − mean|/scale) / (2 scale).
   *
   * @param scale positive; the standard deviation is √2·scale
   * @example
   * s.laplace(0, 1); // { family: "laplace", mean: 0, scale: 1 }
   */
  laplace(mean: number, scale: number): Laplace;

  /**
   * Student's t distribution, of heavy tails: the fewer degrees of freedom, the heavier. 1 is Cauchy's.
   *
   * @param degrees positive, whole or not
   * @param mean its place, 0 if left out
   * @param scale positive, 1 if left out
   * @example
   * s.studentT(3); // { family: "studentT", degrees: 3, mean: 0, scale: 1 }
   */
  studentT(degrees: number, mean?: number, scale?: number): Required<StudentT>;

  /**
   * The logistic distribution: cdf 1/(1 + exp(−(x − mean)/scale)).
   *
   * @param scale positive; the standard deviation is π/√3·scale
   * @example
   * s.logistic(0, 1); // { family: "logistic", mean: 0, scale: 1 }
   */
  logistic(mean: number, scale: number): Logistic;

  /**
   * Gumbel's distribution of largest values: cdf exp(−exp(−(x − mode)/scale)).
   *
   * @param scale positive
   * @example
   * s.gumbel(0, 1); // { family: "gumbel", mode: 0, scale: 1 }
   */
  gumbel(mode: number, scale: number): Gumbel;

  /**
   * The gamma distribution of positive numbers: density rate^shape·x^(shape − 1)·exp(−rate·x) / Γ(shape).
   *
   * @param shape positive; the mean is shape/rate
   * @param rate positive: 1/scale
   * @example
   * s.gamma(2, 3); // { family: "gamma", shape: 2, rate: 3 }
   */
  gamma(shape: number, rate: number): Gamma;

  /**
   * The exponential distribution, density rate·exp(−rate·x) for x ≥ 0: the gamma distribution of shape 1.
   *
   * @param rate positive; the mean is 1/rate
   * @example
   * s.exponential(2); // { family: "gamma", shape: 1, rate: 2 }
   */
  exponential(rate: number): Gamma;

  /**
   * The beta distribution of shares: density x^(a − 1)·(1 − x)^(b − 1) / B(a, b) for 0 ≤ x ≤ 1.
   *
   * @param a positive; the mean is a/(a + b)
   * @param b positive
   * @example
   * s.beta(2, 3); // { family: "beta", a: 2, b: 3 }
   */
  beta(a: number, b: number): Beta;

  /**
   * The uniform distribution: density 1/(high − low) for low ≤ x ≤ high.
   *
   * @param high above low
   * @example
   * s.uniform(0, 1); // { family: "uniform", low: 0, high: 1 }
   */
  uniform(low: number, high: number): Uniform;

  /**
   * A coin: 1 with the probability, else 0.
   *
   * @param probability from 0 to 1
   * @example
   * s.bernoulli(0.3); // { family: "bernoulli", probability: 0.3 }
   */
  bernoulli(probability: number): Bernoulli;

  /**
   * The number of successes in independent trials.
   *
   * @param trials a whole number, at least 0
   * @param probability of a success, from 0 to 1
   * @example
   * s.binomial(10, 0.3); // { family: "binomial", trials: 10, probability: 0.3 }
   */
  binomial(trials: number, probability: number): Binomial;

  /**
   * Poisson's distribution of the number of independent events: probability rate^k·exp(−rate)/k!.
   *
   * @param rate the mean, at least 0
   * @example
   * s.poisson(4); // { family: "poisson", rate: 4 }
   */
  poisson(rate: number): Poisson;

  /**
   * A mixture: one of the components is chosen by its weight, and drawn from. All are continuous, or all sit on whole
   * numbers.
   *
   * @param components pairs [weight, distribution]; the weights are nonnegative, of sum 1 within 1e-8
   * @throws TypeError also for what is no pair; RangeError for weights that are no distribution, for components of both
   * kinds, and for more than 10,000 of them in all
   * @example
   * s.mixture([[0.5, s.normal(-2, 1)], [0.5, s.normal(2, 1)]]).weights; // [0.5, 0.5]
   */
  mixture(components: readonly (readonly [weight: number, distribution: Distribution])[]): Mixture;

  /**
   * The histogram of samples as a distribution, in bins of one width from the smallest to the largest; or of counts in
   * bins of any width.
   *
   * `bins` says how many, up to 10⁶; without it their width is Freedman and Diaconis', 2·(interquartile range)/∛n.
   *
   * @throws TypeError also when data is neither; RangeError when samples are not finite or all equal, edges do not
   * increase, or counts are negative or all 0
   * @example
   * s.histogram([0, 1, 1, 4], { bins: 2 }).masses; // [0.75, 0.25]
   * s.histogram({ edges: [0, 1, 3], counts: [2, 6] }).masses; // [0.25, 0.75]
   */
  histogram(data: Numbers | CountedBins, options?: { bins?: number | undefined }): Histogram;

  /**
   * The member of a family under which the samples are likeliest (maximum likelihood).
   *
   * `known` parameters are given by name, and kept: { trials: 10 }.
   *
   * Accuracy: 1e-12 of the parameters where they are found by an equation. Source: Johnson, Kotz, Balakrishnan, Continuous
   * Univariate Distributions; Johnson, Kemp, Kotz, Univariate Discrete Distributions.
   *
   * @throws TypeError for an unknown family or parameter; RangeError when no member is likeliest: all samples equal, one
   * outside the support (with its index and value), too few
   * @example
   * s.fit("normal", [1, 2, 3, 4]); // { family: "normal", mean: 2.5, sd: 1.118033988749895 }
   */
  fit<Name extends FamilyName>(
    family: Name,
    samples: Numbers,
    known?: { readonly [parameter: string]: number | undefined },
  ): Extract<Distribution, { family: Name }>;
}
