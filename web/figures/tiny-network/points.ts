import { Last } from "../../kit/last";
import type { Learning } from "../../kit/learning";
import { type Plane, planeAround } from "../../kit/learning-grid";
import { csvOf, type Samples, samplesOf } from "../../kit/learning-samples";
import { type Problem, problem } from "./problem";
import type { State } from "./state";
import type { Texts } from "./texts";

/** The points of the present state, and the piece of the plane that they are seen on. */
export class Points {
  plane: Plane = planeAround([]);
  /** What is wrong with the reader's own text. */
  fault: Problem | undefined;
  /** That text, kept to be mended. */
  private draft: string | undefined;
  private good: Samples | undefined;
  private readonly made = new Last<Samples>();

  /** What cannot be read leaves the points as they were. */
  of(core: Learning, state: State, t: Texts): Samples {
    const { data, samples, noise, classes, draw, own } = state;
    return this.made.of([data, samples, noise, classes, draw, own], () => {
      const found = this.read(core, state, t) ?? this.good;
      const points = found ?? samplesOf(core, { ...state, data: "xor" });
      this.plane = this.outlook(points.features, data === "own");
      this.good = points;
      return points;
    });
  }

  /** Undefined, with the fault, for a text that is no table of points. */
  read(core: Learning, state: State, t: Texts): Samples | undefined {
    try {
      const samples = samplesOf(core, state);
      this.forgive();
      return samples;
    } catch (error) {
      this.draft = state.own;
      this.fault = problem((error as Error).message, state.own, t);
      return undefined;
    }
  }

  forgive(): void {
    [this.draft, this.fault] = [undefined, undefined];
  }

  refuse(says: string): void {
    [this.draft, this.fault] = [undefined, { says }];
  }

  /** The points as a text to edit. */
  text(state: State, samples: Samples): string {
    return this.draft ?? (state.data === "own" ? state.own : csvOf(samples));
  }

  /** While points are painted, the plane stays as long as they are on it. */
  private outlook(points: Samples["features"], keep: boolean): Plane {
    const { x, y } = this.plane;
    const inside = points.every(([a, b]) => a >= x[0] && a <= x[1] && b >= y[0] && b <= y[1]);
    const wanted = planeAround(points);
    const roomy = x[1] - x[0] > 2.5 * (wanted.x[1] - wanted.x[0]);
    return keep && inside && !roomy && this.good ? this.plane : wanted;
  }
}
