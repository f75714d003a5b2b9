import type { DistributionMeasures } from "./distribution-measures.js";
import type { Distribution } from "./distributions.js";
import type { FamilyName } from "./families.js";
import type { Numbers } from "./numbers.js";
import type { BaseOption } from "./options.js";

/** Two densities and the integrands of their divergences, one of each at every x. */
export interface Curves {
  /** Increasing. */
  x: Float64Array;
  /** Densities, or probabilities of whole numbers. */
  p: Float64Array;
  q: Float64Array;
  /** p·log(p/q) per unit of x, of which kl(p, q) is the integral. */
  forward: Float64Array;
  /** q·log(q/p), of which kl(q, p) is. */
  reverse: Float64Array;
}

/** Where curves are drawn, and how finely. */
export interface CurvesOptions extends BaseOption {
  /** The left end; without it where 0.05 % of p or of q lies further left. */
  from?: number | undefined;
  /** The right end, in the same way. */
  to?: number | undefined;
  /** How many places, 2 … 10⁶; 401 if left out. */
  points?: number | undefined;
}

/** What is mapped, and where. */
export interface LandscapeOptions extends BaseOption {
  /** Values of the family's first parameter: the columns. */
  x: Numbers;
  /** Values of the second: the rows. */
  y: Numbers;
  /** "kl" (the default): D(target‖member); "reverseKl": D(member‖target); or another measure, the target first. */
  divergence?: "reverseKl" | keyof DistributionMeasures | undefined;
  /** The order of a divergence that has one. */
  alpha?: number | undefined;
}

/** From which side a ball is measured, and how finely. */
export interface KlBallOptions extends BaseOption {
  /** "forward" (the default): all x with kl(center, x) ≤ radius; "reverse": with kl(x, center) ≤ radius. */
  direction?: "forward" | "reverse" | undefined;
  /** How many, at least 3; 180 if left out. */
  points?: number | undefined;
}

/** What pictures of distributions are drawn from. */
export interface Pictures {
  /**
   * Both densities and both integrands of KL, for drawing, in one call.
   *
   * x: places at equal distances; for two distributions on whole numbers these numbers, or as many as there are points.
   * Where only one sits on whole numbers, x has them and the places between. An integrand is 0 where its own density is,
   * and Infinity where only the other's is. Integrands in nats, or in the base asked for. Accuracy: the densities' own;
   * integrands 4 eps of p·(|log p| + |log q|). Source: Kullback, Leibler 1951.
   *
   * @throws TypeError when an argument is of the wrong type; RangeError when from is not below to, or points is no whole
   * number from 2 to 10⁶
   * @example
   * s.curves(s.normal(0, 1), s.normal(0, 1), { from: -1, to: 1, points: 3 }).x; // [-1, 0, 1]
   * s.curves(s.uniform(0, 1), s.uniform(0, 2), { from: 0, to: 2, points: 3, base: 2 }).forward; // [1, 1, 0]
   */
  curves(p: Distribution, q: Distribution, options?: CurvesOptions): Curves;

  /**
   * A map: the divergence between a target and the members of a family of two parameters, over a grid of them, row by row
   * of y. On it `project` looks for the lowest place.
   *
   * In nats, or in the base asked for, or a pure number. Accuracy: formulas 1e-13 of the larger of the value and the
   * target's entropy; reverse KL of normals 1e-6; all else as the measure. Source: Trefethen, Weideman 2014 for the
   * trapezoidal rule.
   *
   * @throws TypeError when an argument is of the wrong type; RangeError for a family without exactly two parameters, and
   * for parameters outside it
   * @example
   * s.landscape(s.normal(0, 1), "normal", { x: [0, 1], y: [1] }); // [0, 0.5]
   */
  landscape(target: Distribution, family: FamilyName, options: LandscapeOptions): Float64Array;

  /**
   * The outline of a ball of equal KL on the simplex of three outcomes: shares of three, one point after the other, around
   * the center; cut where it meets the border.
   *
   * Both balls are convex; small ones are nearly the same ellipse. Accuracy: 1e-15. Source: Csiszár 1975.
   *
   * @param center three positive shares of sum 1
   * @param radius in nats, or in the base asked for; nonnegative
   * @throws TypeError when an argument is of the wrong type; RangeError for another center or radius, or points that are
   * no whole number from 3 to 10⁶
   * @example
   * s.klBall([0.5, 0.25, 0.25], 0.1).length; // 540
   */
  klBall(center: Numbers, radius: number, options?: KlBallOptions): Float64Array;
}
