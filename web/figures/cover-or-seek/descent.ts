import type { ProjectionRun } from "surprisal";
import type { Core } from "../../kit/core";
import { Last } from "../../kit/last";
import { measureOf, measuring, type Normal, type State, world } from "./target";

export interface Step extends Normal {
  readonly value: number;
}

/** A way down into a valley, from the start to its floor. */
export type Way = readonly Step[];

export const end = (way: Way): Step => way.at(-1) as Step;

/** While the price is changed, q follows in so few steps, from where it was. */
const stepsInMotion = 1;

/** A hill of the world is held; a slider is moved; nothing moves. */
export type Motion = "held" | "sliding" | "none";

/** The core's descents in the present world, each made once. */
export class Descents {
  private readonly way = new Last<Way>();
  private latest: Step | undefined;

  /** The way from where the reader has dropped q; in motion, a short one from where q was. */
  fromStart(core: Core, s: State, base: number, motion: Motion): Way {
    return this.way.of([...worldOf(s), s.start, s.startWidth, base, motion], () => {
      const way = this.inMotion(core, s, base, motion) ?? descent(core, s, base, startOf(s));
      this.latest = end(way);
      return way;
    });
  }

  /** A descent is too dear for every frame of a drag: q then lies still, or, where that is cheap, at its optimum. */
  private inMotion(core: Core, s: State, base: number, motion: Motion): Way | undefined {
    const { latest } = this;
    if (motion === "none" || !latest) return undefined;
    if (motion === "sliding") return descent(core, s, base, latest, stepsInMotion);
    return [priced(core, s, base, measureOf(s) === "kl" ? momentsOf(core, s) : latest)];
  }

  /** The floor below a start, if the descent arrives at one. */
  floorBelow(core: Core, s: State, base: number, start: Normal): Step | undefined {
    return end(descent(core, s, base, start));
  }
}

const startOf = (s: State): Normal => ({ mean: s.start, sd: s.startWidth });

/** The normal that KL(p‖q) likes best has the mean and the variance of p. */
function momentsOf(core: Core, s: State): Normal {
  const p = world(core, s);
  return { mean: core.mean(p), sd: Math.sqrt(core.variance(p)) };
}

/** What a normal costs where it is. */
export function priced(core: Core, s: State, base: number, { mean, sd }: Normal): Step {
  const grid = { ...measuring(s, base), x: [mean], y: [sd] };
  const [value = 0] = core.landscape(world(core, s), "normal", grid);
  return { mean, sd, value };
}

function descent(core: Core, s: State, base: number, start: Normal, steps?: number): Way {
  const [run] = core.project(world(core, s), "normal", {
    ...measuring(s, base),
    start: core.normal(start.mean, start.sd),
    ...(steps ? { steps } : {}),
  }).runs;
  const { path } = run as ProjectionRun;
  return path.map(({ distribution, value }) => ({
    ...(distribution as unknown as Normal),
    value,
  }));
}

/** All that a price depends on, but for q. */
export const worldOf = (s: State): readonly (number | string)[] => [
  s.left,
  s.leftWidth,
  s.right,
  s.rightWidth,
  s.weight,
  s.by,
  s.alpha,
];

/** Where else q might be dropped: on either hill, in the middle, and spread over the whole world. */
export function otherStarts(core: Core, s: State): readonly Normal[] {
  return [
    { mean: s.left, sd: s.leftWidth },
    { mean: s.right, sd: s.rightWidth },
    { mean: (s.left + s.right) / 2, sd: 0.6 },
    momentsOf(core, s),
  ];
}

/** The same floor, but for the last digits of the search. */
export const isSame = (a: Normal, b: Normal): boolean =>
  Math.abs(a.mean - b.mean) < 0.02 && Math.abs(a.sd - b.sd) < 0.02;
