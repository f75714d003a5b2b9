import type { Numbers } from "../../kit/number";
import type { Asked } from "../../kit/prediction";
import type { Step } from "./descent";
import { isInformation, measureOf, type Stand, type State, standOf } from "./target";
import type { Texts } from "./texts";

/** What is minimised, as it is written. */
export function measureName(s: State, t: Texts, numbers: Numbers): string {
  switch (measureOf(s)) {
    case "kl":
      return "KL(p‖q)";
    case "reverseKl":
      return "KL(q‖p)";
    case "jensenShannon":
      return "JS(p, q)";
    default:
      return t.between(numbers.round(s.alpha, 2));
  }
}

/** A price with its unit, where it has one. */
export function price(s: State, value: number, numbers: Numbers): string {
  const text = numbers.fixed(value, 3);
  return isInformation(measureOf(s)) ? `${text} ${numbers.unit()}` : text;
}

function because(stand: Stand, s: State, t: Texts): string {
  const both = stand === "both";
  const measure = measureOf(s);
  if (measure === "kl") return both ? t.becauseForward : t.becauseForwardOne;
  if (measure === "reverseKl") return both ? t.becauseReverseBoth : t.becauseReverse;
  return both ? t.becauseBoth : t.becauseOne;
}

/**
 * The question at this setting; `floor` is only looked for when the answer is wanted. Which of two hills it
 * is, is decided by the start: either is right.
 */
export function asked(s: State, floor: () => Step, t: Texts, numbers: Numbers): Asked<Stand> {
  const { guess: _, ...setting } = s;
  return {
    asks: t.asks(measureName(s, t, numbers)),
    options: [
      ["both", t.both],
      ["left", t.left],
      ["right", t.right],
      ["valley", t.valley],
    ],
    get correct() {
      const stand = standOf(floor(), s);
      return stand === "left" || stand === "right" ? (["left", "right"] as const) : stand;
    },
    get because() {
      return because(standOf(floor(), s), s, t);
    },
    setting: JSON.stringify(setting),
  };
}

/** Where q has come to rest. */
export function rests(s: State, floor: Step, t: Texts): string {
  const words = {
    both: t.restsBoth,
    left: t.restsLeft,
    right: t.restsRight,
    valley: t.restsValley,
  };
  return words[standOf(floor, s)];
}
