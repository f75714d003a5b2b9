import type { Learning } from "../../kit/learning";
import { inCore, type Points } from "../../kit/learning-points";
import { longest, type PerceptronState } from "../../kit/learning-run";

/** How many random orders are tried. */
export const tried = 60;

/** A line where runs end, and how many of them. */
export interface End {
  readonly state: PerceptronState;
  readonly mistakes: number;
  readonly count: number;
  /** The first of the orders that end here. */
  readonly seed: number;
}

/** Where random orders end: the lines, the most frequent first. */
export function endsOf(core: Learning, points: Points): readonly End[] {
  const found = new Map<string, End>();
  const data = inCore(points);
  for (let seed = 1; seed <= tried; seed++) {
    const run = core.perceptron({ ...data, order: "random", seed, limit: longest });
    if (run.status !== "separated") continue;
    const key = [...run.end.weights, run.end.bias].join();
    const known = found.get(key);
    const first = { state: run.end, mistakes: run.mistakes, count: 0, seed };
    found.set(key, { ...(known ?? first), count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.seed - b.seed);
}

export const isSame = (a: PerceptronState, b: PerceptronState): boolean =>
  a.bias === b.bias && a.weights.every((w, i) => w === b.weights[i]);
