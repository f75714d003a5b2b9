import { Last } from "../../kit/last";
import type { Learning } from "../../kit/learning";
import { inCore, textOf } from "../../kit/learning-points";
import { lossOf, type PerceptronState } from "../../kit/learning-run";
import type { State } from "./state";

/** A line that is kept while the rule runs on, and how many points it has on the wrong side. */
export interface Rival {
  readonly state: PerceptronState;
  readonly misclassified: number;
}

/** Pocket and averaged, after so many passes. */
export class Rivals {
  private readonly known = new Last<{ pocket: Rival; averaged: Rival }>();

  of(core: Learning, { points, order, seed, passes }: State) {
    const limit = Math.round(passes);
    return this.known.of([core, textOf(points), order, seed, limit], () => {
      const data = inCore(points);
      const pocket = core.pocketPerceptron({ ...data, order: "random", seed, limit });
      const { average } = core.averagedPerceptron({ ...data, order: "cyclic", limit });
      const { misclassified } = lossOf(core, points, average);
      return { pocket, averaged: { state: average, misclassified } };
    });
  }
}
