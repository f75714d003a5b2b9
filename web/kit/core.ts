import { load } from "surprisal";

export type Core = Awaited<ReturnType<typeof load>>;

let loading: Promise<Core> | undefined;

/** The core, fetched once for all figures of a page. */
export function core(): Promise<Core> {
  loading ??= load();
  return loading;
}
