import type { Projection, ProjectionRun } from "surprisal";
import type { Core } from "../../kit/core";
import { Last } from "../../kit/last";
import { measuring, type Normal, type State, world } from "./target";

export interface Step extends Normal {
  readonly value: number;
}

/** A way down into a valley, from the start to its floor. */
export type Way = readonly Step[];

const stepsOf = (run: ProjectionRun): Way =>
  run.path.map(({ distribution, value }) => ({ ...(distribution as unknown as Normal), value }));

const end = (way: Way): Step => way.at(-1) as Step;

/** While a handle is held, q follows its valley in a few steps from where it was. */
const stepsWhileHeld = 3;

/** The core's descents for the present world, each made once. */
export class Descents {
  private readonly way = new Last<Way>();
  private readonly everywhere = new Last<readonly Step[]>();
  private latest: Step | undefined;

  /** The way that q takes from where the reader has dropped it. */
  fromStart(core: Core, s: State, base: number, held: boolean): Way {
    const from = [...worldOf(s), s.start, s.startWidth, s.by, s.alpha, base, held];
    return this.way.of(from, () => {
      const warm = held && this.latest;
      const start = warm ? warm : { mean: s.start, sd: s.startWidth };
      const [run] = core.project(world(core, s), "normal", {
        ...measuring(s, base),
        start: core.normal(start.mean, start.sd),
        ...(warm ? { steps: stepsWhileHeld } : {}),
      }).runs;
      const way = stepsOf(run as ProjectionRun);
      this.latest = end(way);
      return way;
    });
  }

  /** The floors of all valleys that the core finds from starts of its own, the deepest first. */
  floors(core: Core, s: State, base: number): readonly Step[] {
    return this.everywhere.of([...worldOf(s), s.by, s.alpha, base], () =>
      distinct(core.project(world(core, s), "normal", measuring(s, base))),
    );
  }
}

const worldOf = (s: State) => [s.left, s.leftWidth, s.right, s.rightWidth, s.weight];

/** Many starts share a floor. */
function distinct({ runs }: Projection): readonly Step[] {
  const floors: Step[] = [];
  const ends = runs
    .filter((run) => run.status === "converged")
    .map((run) => end(stepsOf(run)))
    .sort((a, b) => a.value - b.value);
  for (const floor of ends) {
    if (!floors.some((other) => isSame(floor, other))) floors.push(floor);
  }
  return floors;
}

/** The same floor, but for the last digits of the search. */
export const isSame = (a: Normal, b: Normal): boolean =>
  Math.abs(a.mean - b.mean) < 0.02 && Math.abs(a.sd - b.sd) < 0.02;
