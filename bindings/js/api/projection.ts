import type { Distribution } from "./distributions.js";
import type { FamilyName } from "./families.js";
import type { BaseOption } from "./options.js";

/** How `project` searches. */
export interface ProjectOptions extends BaseOption {
  /**
   * "kl" (the default): kl(target, member), which covers the target; "reverseKl": kl(member, target), which seeks a peak;
   * "alphaDivergence", between them; "jensenShannon"; "wasserstein2".
   */
  divergence?:
    | "kl"
    | "reverseKl"
    | "alphaDivergence"
    | "jensenShannon"
    | "wasserstein2"
    | undefined;
  /** The order of "alphaDivergence": 1 is kl, 0 is reverseKl, and 0.5, which is taken if it is left out, between them. */
  alpha?: number | undefined;
  /** Parameters that are kept, by name: { trials: 10 }. */
  known?: { readonly [parameter: string]: number | undefined } | undefined;
  /** The member to start from; without it the search starts from several that fit the target or parts of it. */
  start?: Distribution | undefined;
  /** Above 0: Adam with this rate, instead of BFGS. */
  rate?: number | undefined;
  /** The most steps of a descent, 100 if left out; Adam takes just so many. */
  steps?: number | undefined;
}

/** One descent. */
export interface ProjectionRun {
  /** converged: no step lowers the divergence; exhausted: the steps were used up; stuck: not finite at the start. */
  status: "converged" | "exhausted" | "stuck";
  /** The members it went through, from the start on. */
  path: { distribution: Distribution; value: number }[];
}

/** The member of a family that is closest to a target. */
export interface Projection {
  distribution: Distribution;
  /** Its divergence. */
  value: number;
  /** A bound of the value's error. */
  error: number;
  /** Which run found it. */
  best: number;
  /** One a start. */
  runs: ProjectionRun[];
}

/** The search for the closest member. */
export interface Projections {
  /**
   * The member of a family that is closest to a target, and the ways on which it was found.
   *
   * Reverse KL has a minimum at every peak of the target, so the search starts several times. Values in nats, or in the
   * base asked for. Accuracy: parameters about 1e-7 of their size, the value within its error. Source: Minka 2005,
   * Divergence measures and message passing; Nocedal, Wright 2006, algorithm 6.1; Kingma, Ba 2015 for Adam.
   *
   * @throws TypeError when an argument is of the wrong type; RangeError for a start outside the family, or when the
   * divergence is infinite from every start
   * @example
   * const target = s.mixture([[0.5, s.normal(-2, 1)], [0.5, s.normal(2, 1)]]);
   * s.project(target, "normal").runs.length > 1; // true
   */
  project(target: Distribution, family: FamilyName, options?: ProjectOptions): Projection;
}
