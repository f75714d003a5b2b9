import type { Moment } from "../../kit/learning-curve";
import type { Numbers } from "../../kit/number";
import type { Asked } from "../../kit/prediction";
import { type answers, mark } from "./course";
import type { Texts } from "./texts";

export interface Told {
  readonly t: Texts;
  readonly numbers: Numbers;
  readonly squared: readonly Moment[];
  readonly cross: readonly Moment[];
}

type Answer = (typeof answers)[number];

/** The epoch after which 95 % were on the right side for the first time. */
export const arrival = (moments: readonly Moment[]): number | undefined =>
  moments.find(({ accuracy }) => accuracy >= mark)?.epochs;

/** A fifth earlier or later is no difference to be proud of. */
const clear = 1.25;

function winner(squared: number, cross: number): Answer {
  if (squared === cross) return "together";
  const ratio = squared / cross;
  if (ratio > clear) return "binaryCrossEntropy";
  return ratio < 1 / clear ? "squaredError" : "together";
}

/** When either arrives; Infinity for never. */
export interface Outcome {
  readonly squared: number;
  readonly cross: number;
}

/** The question, and its answer as soon as it is known. */
export function asked(
  { t, numbers }: Told,
  outcome: Outcome | undefined,
  setting: string,
): Asked<Answer> {
  const { squared, cross } = outcome ?? { squared: 0, cross: 0 };
  const first = winner(squared, cross);
  const because = {
    binaryCrossEntropy: Number.isFinite(squared)
      ? t.becauseCross(numbers.round(squared / cross, 1))
      : t.becauseNever,
    squaredError: t.becauseSquared,
    together: t.becauseTogether,
  }[first];
  return {
    asks: t.asks,
    options: [
      ["squaredError", t.squaredError],
      ["binaryCrossEntropy", t.crossEntropy],
      ["together", t.together],
    ],
    correct: first,
    ready: outcome !== undefined,
    because,
    setting,
  };
}

/** How the race stands. */
export function standing({ t, numbers, squared, cross }: Told): string {
  const one = (moments: readonly Moment[]) => {
    const first = arrival(moments);
    if (first !== undefined) return t.reached(numbers.round(first));
    return t.notYet(numbers.percent(moments.at(-1)?.accuracy ?? Number.NaN, 0));
  };
  return t.says(one(squared), one(cross));
}
