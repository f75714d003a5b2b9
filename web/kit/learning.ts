import { load } from "surprisal/learning";
import { Figure, type FigureTexts } from "./figure";
import type { Schema } from "./schema";

export type Learning = Awaited<ReturnType<typeof load>>;

let loading: Promise<Learning> | undefined;

/** What learns, fetched once for all figures of a page. */
export function learning(): Promise<Learning> {
  loading ??= load();
  return loading;
}

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
