import { load } from "surprisal";
import { Figure, type FigureTexts } from "./figure";
import { once } from "./once";
import type { Schema } from "./schema";

export type Core = Awaited<ReturnType<typeof load>>;

/** The core, for all figures of a page. */
export const core = once(() => load());

/** A figure of distributions and what is measured of them. */
export abstract class SurprisalFigure<H extends Schema, T extends FigureTexts> extends Figure<
  H,
  T,
  Core
> {
  protected loadCore(): Promise<Core> {
    return core();
  }
}
