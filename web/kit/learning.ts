import { load } from "surprisal/learning";
import { Figure, type FigureTexts } from "./figure";
import { once } from "./once";
import type { Schema } from "./schema";

export type Learning = Awaited<ReturnType<typeof load>>;

/** What learns, for all figures of a page. */
export const learning = once(() => load());

/** A figure of what learns: perceptrons, networks, and data for them. */
export abstract class LearningFigure<H extends Schema, T extends FigureTexts> extends Figure<
  H,
  T,
  Learning
> {
  protected loadCore(): Promise<Learning> {
    return learning();
  }
}
