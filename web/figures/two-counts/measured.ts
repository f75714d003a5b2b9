import type { Core } from "../../kit/core";
import { type Explained, explained } from "../../kit/explained";
import type { Column } from "./table";

/** Both directions by the core. */
export interface Measured {
  readonly p: Column;
  readonly q: Column;
  readonly pq: Explained;
  readonly qp: Explained;
}

/** Undefined where one of the columns counts nothing. */
export function measure(
  core: Core,
  [p, q]: readonly [Column, Column],
  { smoothing, base }: { readonly smoothing: number; readonly base: number },
): Measured | undefined {
  if (smoothing === 0 && (isEmpty(p) || isEmpty(q))) return undefined;
  const one = (truth: Column, belief: Column) =>
    explained(core, truth.counts, belief.counts, base, smoothing);
  return { p, q, pq: one(p, q), qp: one(q, p) };
}

export const isEmpty = ({ counts }: Column): boolean => Array.from(counts).every((n) => n === 0);
