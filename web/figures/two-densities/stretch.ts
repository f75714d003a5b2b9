import type { Series } from "./pair";

/** Where a price is mostly paid. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** How many times as high as the belief the truth is there. */
  readonly times: number;
  /** Its share of all that is paid. */
  readonly share: number;
}

/** What lies outside a stretch: so much of its payment at either end. */
const tail = 0.1;

/**
 * The stretches where a truth is dearer than its belief, the one that pays most first: of each the
 * middle four fifths. They are read off the drawn curve, and serve for words only.
 */
export function stretches({ x, y }: Series, truth: Series, belief: Series): Stretch[] {
  const found: { from: number; to: number; paid: number }[] = [];
  let start = -1;
  for (let i = 0; i <= x.length; i++) {
    const value = y[i] ?? 0;
    const paying = value > 0 && Number.isFinite(value);
    if (paying && start < 0) start = i;
    if (!paying && start >= 0) {
      found.push({ from: start, to: i, paid: sum(y, start, i) });
      start = -1;
    }
  }
  const all = found.reduce((total, { paid }) => total + paid, 0);
  return found
    .sort((a, b) => b.paid - a.paid)
    .map(({ from, to, paid }) => {
      const place = (share: number) => quantile(y, from, to, share * paid);
      const middle = place(0.5);
      return {
        from: x[place(tail)] ?? 0,
        to: x[place(1 - tail)] ?? 0,
        times: (truth.y[middle] ?? 0) / (belief.y[middle] ?? 0),
        share: paid / all,
      };
    });
}

function sum(values: ArrayLike<number>, from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) total += values[i] ?? 0;
  return total;
}

function quantile(values: ArrayLike<number>, from: number, to: number, amount: number): number {
  let total = 0;
  for (let i = from; i < to; i++) {
    total += values[i] ?? 0;
    if (total >= amount) return i;
  }
  return to - 1;
}
