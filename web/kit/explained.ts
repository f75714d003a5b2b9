import type { Core } from "./core";

/** What the core says of one direction, truth first. */
export interface Explained {
  readonly value: number;
  readonly terms: ArrayLike<number>;
  /** log(truth/belief) of each outcome. */
  readonly logRatios: ArrayLike<number>;
  readonly infiniteAt: readonly number[];
  readonly entropy: number;
  readonly crossEntropy: number;
  /** The distributions that were measured: truth, belief. */
  readonly p: ArrayLike<number>;
  readonly q: ArrayLike<number>;
}

/**
 * KL(truth‖belief) with its terms and what H(truth, belief) is made of, in the unit of `base`.
 * With `smoothing` both are counts: it is added to each, and 0 divides them by their sums only.
 */
export function explained(
  core: Core,
  truth: ArrayLike<number>,
  belief: ArrayLike<number>,
  base: number,
  smoothing?: number,
): Explained {
  const counts = smoothing === undefined ? {} : { normalize: true, smoothing };
  const e = core.explain.kl(truth, belief, { base, ...counts });
  return { ...e, terms: e.terms ?? [] };
}
