import type { Numbers } from "./numbers.js";
import type { CountOptions } from "./options.js";

/** A row of `s.generators`: a convex function f with f(1) = 0, whose divergence is Σ q·f(p/q). */
export interface Generator {
  /** What `fDivergence` takes. */
  readonly name: string;
  /** What a menu says, in English. */
  readonly title: string;
  /** f(t) in plain text. */
  readonly formula: string;
  /** "alpha", or null when there is none. With it, alpha is the last argument of each function. */
  readonly parameter: string | null;
  /** f(t), for t ≥ 0. */
  f(t: number, alpha?: number): number;
  /** f′(t) */
  slope(t: number, alpha?: number): number;
  /** f″(t) */
  curvature(t: number, alpha?: number): number;
  /** The conjugate f*(s) = max over t ≥ 0 of s·t − f(t); Infinity for s beyond `slopeAtInfinity`. */
  conjugate(s: number, alpha?: number): number;
  /** f(0): what an outcome with p = 0 adds, per q. */
  atZero(alpha?: number): number;
  /** The limit of f(t)/t: what an outcome with q = 0 adds, per p. */
  slopeAtInfinity(alpha?: number): number;
}

/** A generator of your own. */
export interface OwnGenerator {
  /** Convex on t ≥ 0, with f(1) = 0. */
  f: (t: number) => number;
  /** Its limit at 0; may be Infinity. */
  atZero: number;
  /** The limit of f(t)/t; may be Infinity. */
  slopeAtInfinity: number;
}

/** The options of `fDivergence`. */
export interface FDivergenceOptions extends CountOptions {
  /** The order, for the generator "alpha"; any finite number. */
  alpha?: number | undefined;
}

/** With a generator of the table. */
export interface NamedFDivergence {
  fDivergence(p: Numbers, q: Numbers, generator: string, options?: FDivergenceOptions): number;
}

/** The divergence of a convex function. */
export interface FDivergence {
  /**
   * f-divergence Σ q·f(p/q): the mean, under q, of a convex function of the likelihood ratio. Most divergences are one of
   * these; `s.generators` is the table. Its terms and slopes are to be had for a named generator.
   *
   * Never negative, zero for p = q. An outcome with q = 0 < p adds p times the slope of f at infinity (it is not left
   * out), one with p = 0 < q adds q·f(0). A pure number. Accuracy: 16 eps relative for a named generator, however close
   * p and q; with an f of your own, what it loses to cancellation (f′(1) = 0 keeps more).
   * Source: Csiszár 1963; Ali, Silvey 1966; Liese, Vajda 2006.
   *
   * @param generator a name from `s.generators`, or a function of your own with its limits
   * @throws TypeError when an argument is of the wrong type; RangeError when p or q is not a distribution, the lengths
   * differ, f(1) is not 0, or a limit is NaN
   * @example
   * s.fDivergence([0.5, 0.5], [0.9, 0.1], "kl"); // 0.5108256237659906
   * s.fDivergence([0.5, 0.5], [0.25, 0.75], "alpha", { alpha: 2 }); // 0.16666666666666666
   * const own = { f: (t: number) => Math.abs(t - 1) / 2, atZero: 0.5, slopeAtInfinity: 0.5 };
   * s.fDivergence([1, 0], [0.5, 0.5], own); // 0.5
   */
  fDivergence(
    p: Numbers,
    q: Numbers,
    generator: string | OwnGenerator,
    options?: FDivergenceOptions,
  ): number;
}
