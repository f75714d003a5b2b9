import type { Core } from "./core";

/** What the core says of one direction, truth first. */
export interface Explained {
  readonly value: number;
  readonly terms: ArrayLike<number>;
  readonly infiniteAt: readonly number[];
  readonly entropy: number;
  readonly crossEntropy: number;
}

/** KL(truth‖belief) with its terms and what H(truth, belief) is made of, in the unit of `base`. */
export function explained(
  core: Core,
  truth: ArrayLike<number>,
  belief: ArrayLike<number>,
  base: number,
): Explained {
  const e = core.explain.kl(truth, belief, { base });
  return { ...e, terms: e.terms ?? [] };
}
