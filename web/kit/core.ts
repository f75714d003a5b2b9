import { load } from "surprisal";
import { Figure, type FigureTexts } from "./figure";
import type { Schema } from "./schema";

export type Core = Awaited<ReturnType<typeof load>>;

let loading: Promise<Core> | undefined;

/** The core, fetched once for all figures of a page. */
export function core(): Promise<Core> {
  loading ??= load();
  return loading;
}

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
