import type { Nested, Rows } from "./numbers.js";
import type { InformationOptions } from "./options.js";

/** The slopes of a measure of a joint distribution, row by row. */
export interface TableGradient {
  /** ∂/∂joint[x][y], the other cells held fixed. */
  joint: Float64Array[];
  /** ∂/∂z[x][y] where joint = softmax(z) over all cells. */
  logits: Float64Array[];
}

/** The value of a measure of a joint distribution, and how it came about. */
export interface TableExplanation {
  value: number;
  /** Each cell's share, row by row. */
  terms: Float64Array[];
  /** Whether counts or weights were made into a distribution first. */
  normalized: boolean;
  /** Σ of the cells as they were given, before they were normalised. */
  sum: number;
  /** The distribution that was measured, row by row. */
  joint: Float64Array[];
}

/**
 * Measures of the joint distribution of two variables: rows are the outcomes of X, columns those of Y. In nats, or in the
 * base asked for. All throw TypeError when the table is not an array of arrays of numbers, and RangeError when its rows
 * differ in length or its cells are not a distribution. A cell 0 adds nothing.
 */
export interface TableMeasures {
  /**
   * Joint entropy H(X, Y) = −Σ p(x, y)·log p(x, y): the surprisal that you expect from a draw of both.
   *
   * At least the larger of H(X) and H(Y), at most their sum. Accuracy: 16 eps relative.
   * Source: Cover, Thomas, Elements of Information Theory, section 2.2.
   *
   * @param joint a table whose cells sum to 1; or counts, with `normalize` or `smoothing`
   * @example
   * s.jointEntropy([[0.5, 0], [0.25, 0.25]], { base: 2 }); // 1.5
   */
  jointEntropy(joint: Rows, options?: InformationOptions): number;

  /**
   * Conditional entropy H(X|Y) = −Σ p(x, y)·log p(x|y) = H(X, Y) − H(Y): the surprisal that X (the row) still holds for
   * someone who knows Y (the column).
   *
   * Between 0 (Y tells X) and H(X) (independent). Accuracy: 16 eps relative. Source: Cover, Thomas, section 2.2.
   *
   * @param joint a table whose cells sum to 1; or counts, with `normalize` or `smoothing`
   * @example
   * s.conditionalEntropy([[0.5, 0], [0, 0.5]]); // 0
   * s.conditionalEntropy([[0.25, 0.25], [0.25, 0.25]], { base: 2 }); // 1
   */
  conditionalEntropy(joint: Rows, options?: InformationOptions): number;

  /**
   * Mutual information I(X; Y) = Σ p(x, y)·log(p(x, y)/(p(x)·p(y))) = H(X) − H(X|Y): the surprisal about one variable that
   * the other saves you.
   *
   * Symmetric, never negative, zero exactly when X and Y are independent. Accuracy: 16 eps relative, however close to
   * independence. Source: Cover, Thomas, section 2.3.
   *
   * @param joint a table whose cells sum to 1; or counts, with `normalize` or `smoothing`
   * @example
   * s.mutualInformation([[0.5, 0], [0, 0.5]], { base: 2 }); // 1
   * s.mutualInformation([[20, 10], [10, 20]], { normalize: true }); // 0.05663301226513251
   */
  mutualInformation(joint: Rows, options?: InformationOptions): number;

  /**
   * Variation of information H(X|Y) + H(Y|X): what each of two variables leaves untold about the other.
   *
   * A metric between variables of one probability space, such as clusterings of the same items; zero exactly when each
   * tells the other. Accuracy: 16 eps relative. Source: Meilă 2007.
   *
   * @param joint a table whose cells sum to 1; or counts, with `normalize` or `smoothing`
   * @example
   * s.variationOfInformation([[0.25, 0.25], [0.25, 0.25]], { base: 2 }); // 2
   */
  variationOfInformation(joint: Rows, options?: InformationOptions): number;
}

/** Measures of the joint distribution of any number of variables. */
export interface NestedMeasures {
  /**
   * Total correlation, or multi-information, Σ H(Xₖ) − H(X₁, …, Xₙ): how far a joint distribution is from the product of
   * its marginals. Of two variables it is `mutualInformation`.
   *
   * Never negative, zero exactly when all are independent of each other. Its terms and slopes come as one flat array, the
   * last index running fastest. In nats, or in the base asked for. Accuracy: 16 eps relative, however close to
   * independence. Source: Watanabe 1960.
   *
   * @param p arrays in arrays, as deep as there are variables, whose cells sum to 1; or counts, with `normalize` or
   * `smoothing`
   * @throws TypeError when p is not nested arrays of numbers; RangeError when they differ in length at one depth or are
   * no distribution
   * @example
   * s.totalCorrelation([[[0.5, 0], [0, 0]], [[0, 0], [0, 0.5]]], { base: 2 }); // 2
   */
  totalCorrelation(p: Nested, options?: InformationOptions): number;
}
