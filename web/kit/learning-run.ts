import type {
  LinearSeparability,
  NovikoffBound,
  PerceptronEntry,
  PerceptronLoss,
  PerceptronRule,
  PerceptronRun,
  PerceptronState,
} from "surprisal/learning";
import { Last } from "./last";
import type { Learning } from "./learning";
import { inCore, type Points, textOf } from "./learning-points";

export type { PerceptronEntry, PerceptronRule, PerceptronRun, PerceptronState };

/** The longest trace that a page shows. */
export const longest = 1000;
/** While a point is held, no frame may wait for more. */
const longestHeld = 150;

/** What the core knows of some points and a rule, each asked once. */
export class Runs {
  private readonly runs = new Last<PerceptronRun>();
  private readonly bounds = new Last<NovikoffBound>();
  private readonly sides = new Last<LinearSeparability>();

  run(core: Learning, points: Points, rule: PerceptronRule, held = false): PerceptronRun {
    const limit = held ? longestHeld : longest;
    return this.runs.of([core, textOf(points), JSON.stringify(rule), limit], () =>
      core.perceptron({ ...inCore(points), ...rule, limit }),
    );
  }

  bound(core: Learning, points: Points): NovikoffBound {
    const { points: x, labels } = inCore(points);
    return this.bounds.of([core, textOf(points)], () => core.novikoffBound(x, labels));
  }

  separability(core: Learning, points: Points): LinearSeparability {
    const { points: x, labels } = inCore(points);
    return this.sides.of([core, textOf(points)], () => core.linearSeparability(x, labels));
  }
}

/** Where a run is after so many entries. */
export interface Moment {
  readonly step: number;
  /** What happened last; nothing at the start. */
  readonly entry: PerceptronEntry | undefined;
  readonly before: PerceptronState;
  readonly now: PerceptronState;
  readonly loss: PerceptronLoss;
  readonly corrections: number;
}

export function momentOf(run: PerceptronRun, wanted: number): Moment {
  const step = Math.max(0, Math.min(run.entries.length, Math.round(wanted)));
  const entry = run.entries[step - 1];
  return {
    step,
    entry,
    before: run.entries[step - 2]?.state ?? run.start,
    now: entry?.state ?? run.start,
    loss: entry?.loss ?? run.startLoss,
    corrections: run.entries.slice(0, step).filter(({ updated }) => updated).length,
  };
}

/** What some weights make of all points, by the core: a run that ends before it begins. */
export const lossOf = (core: Learning, points: Points, start: PerceptronState): PerceptronLoss =>
  core.perceptron({ ...inCore(points), start, limit: 0 }).startLoss;

/** What each point adds to the loss; undefined where it is on its own side. */
export function sharesOfLoss(
  core: Learning,
  points: Points,
  state: PerceptronState,
): readonly (number | undefined)[] {
  return points.map((point) => {
    const { value, misclassified } = lossOf(core, [point], state);
    return misclassified > 0 ? value : undefined;
  });
}
