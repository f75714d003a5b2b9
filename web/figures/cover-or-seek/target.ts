import type { Distribution } from "surprisal";
import type { Core } from "../../kit/core";
import { guess } from "../../kit/guess";
import { choice, number, type StateOf } from "../../kit/schema";

export const limits = {
  place: { min: -4.5, max: 4.5 },
  width: { min: 0.55, max: 1.6 },
  weight: { min: 0.1, max: 0.9 },
  start: { min: -4.5, max: 4.5 },
  startWidth: { min: 0.55, max: 3 },
  alpha: { min: 0, max: 1 },
} as const;

export const stands = ["both", "left", "right", "valley"] as const;
export type Stand = (typeof stands)[number];

/** The world's two hills, where q is dropped, and what measures how far it is from the world. */
export const schema = {
  left: number(-2, limits.place),
  leftWidth: number(0.7, limits.width),
  right: number(2.2, limits.place),
  rightWidth: number(0.6, limits.width),
  weight: number(0.6, limits.weight),
  start: number(-0.4, limits.start),
  startWidth: number(1.2, limits.startWidth),
  by: choice("alpha", ["alpha", "jensenShannon"]),
  alpha: number(0, limits.alpha),
  guess: guess(stands),
};
export type State = StateOf<typeof schema>;

/** A member of the family of normals, as the core answers it. */
export interface Normal {
  readonly mean: number;
  readonly sd: number;
}

export const world = (core: Core, s: State): Distribution =>
  core.mixture([
    [s.weight, core.normal(s.left, s.leftWidth)],
    [1 - s.weight, core.normal(s.right, s.rightWidth)],
  ]);

/** One of the hills as it stands alone, before its weight. */
export const hill = (core: Core, s: State, side: "left" | "right"): Distribution =>
  core.normal(s[side], s[`${side}Width`]);

export type Measure = "kl" | "reverseKl" | "alphaDivergence" | "jensenShannon";

/** At its ends, α is one of the two directions of KL. */
export function measureOf({ by, alpha }: Pick<State, "by" | "alpha">): Measure {
  if (by !== "alpha") return by;
  return alpha === 1 ? "kl" : alpha === 0 ? "reverseKl" : "alphaDivergence";
}

/** What is an amount of information, and has a unit. */
export const isInformation = (measure: Measure): boolean =>
  measure === "kl" || measure === "reverseKl" || measure === "jensenShannon";

/** The options that say so to the core. */
export function measuring(s: State, base: number) {
  const divergence = measureOf(s);
  return {
    divergence,
    ...(divergence === "alphaDivergence" ? { alpha: s.alpha } : {}),
    ...(isInformation(divergence) ? { base } : {}),
  };
}

/** Where q stands: over both hills, on one of them, or narrow between them. */
export function standOf({ mean, sd }: Normal, s: State): Stand {
  const [left, right] =
    s.left <= s.right ? ([s.left, s.right] as const) : ([s.right, s.left] as const);
  const [leftWidth, rightWidth] =
    s.left <= s.right ? [s.leftWidth, s.rightWidth] : [s.rightWidth, s.leftWidth];
  const gap = right - left;
  const way = gap === 0 ? 0.5 : (mean - left) / gap;
  if (way < 0.3 && sd < 1.35 * leftWidth) return "left";
  if (way > 0.7 && sd < 1.35 * rightWidth) return "right";
  return sd < 0.3 * gap ? "valley" : "both";
}
