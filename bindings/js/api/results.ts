/** The slopes of a measure of one distribution. */
export interface Gradient {
  /** ∂/∂p[i], the other entries held fixed. */
  p: Float64Array;
  /** ∂/∂z[i] where p = softmax(z). */
  logits: Float64Array;
}

/** The slopes of a measure of two distributions. */
export interface PairGradient {
  /** ∂/∂p[i], the other entries held fixed. */
  p: Float64Array;
  /** ∂/∂q[i]. */
  q: Float64Array;
  /** ∂/∂z[i] where q = softmax(z): what a network that outputs q descends. */
  logits: Float64Array;
}

/** A measure's value and how it came about. */
export interface Explanation {
  value: number;
  /** Each outcome's share; null where the measure is not a sum. */
  terms: Float64Array | null;
  /** The outcomes whose share is infinite. */
  infiniteAt: number[];
  /** Why the value is infinite, in words; null when it is finite. */
  reason: string | null;
  /** Whether counts or weights were made into a distribution first. */
  normalized: boolean;
  /** Σp as it was given, before it was normalised. */
  pSum: number;
  /** The distribution that was measured. */
  p: Float64Array;
}

/** The same for two distributions. */
export interface PairExplanation extends Explanation {
  /** Σq as it was given, before it was normalised. */
  qSum: number;
  /** The other distribution that was measured. */
  q: Float64Array;
}

/** Relative entropy as the part of the cross-entropy that the truth does not explain: crossEntropy = entropy + value. */
export interface KlExplanation extends PairExplanation {
  /** Each outcome's share, p[i]·log(p[i]/q[i]). */
  terms: Float64Array;
  /** H(p) */
  entropy: number;
  /** H(p, q) */
  crossEntropy: number;
  /**
   * log(p[i]/q[i]), whose mean under p is the value: 0 where both are 0, ±Infinity where one is. In the unit asked for,
   * within 3 eps also where p and q are close.
   */
  logRatios: Float64Array;
}
