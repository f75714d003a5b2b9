import type { Pair, Series } from "./pair";

/** Above the handles a density may still rise so many times; a pole at an end is cut off there. */
const steepest = 3;

/** How high the drawing of the hills must be: their handles in it, and what is not far above them. */
export function heightOf({ p, q }: Pair, handles: readonly number[]): number {
  const grasped = Math.max(...handles, 1e-3);
  const tops = [p, q].map((s) => Math.min(highest(s, 1), s.discrete ? 1 : steepest * grasped));
  return Math.max(...tops, grasped);
}

/** How far the integrands go up and down, both together, where the hills are within `height`. */
export function depthOf({ p, q, forward, reverse }: Pair, height: number): [number, number] {
  if (!forward || !reverse) return [1, 0];
  const within = (i: number) => (p.y[i] ?? 0) <= height && (q.y[i] ?? 0) <= height;
  const both = (sign: 1 | -1) =>
    Math.max(highest(forward, sign, within), highest(reverse, sign, within));
  return [both(1), both(-1)];
}

/**
 * The largest value of a sign. On a curve the middle one of three neighbours counts: a pole, or one
 * place at which a logarithm is evaluated beside its end, must not press all else flat.
 */
function highest({ y, discrete }: Series, sign: 1 | -1, within = (_: number) => true): number {
  const value = (i: number) => sign * (y[i] ?? 0);
  let most = 0;
  for (let i = 0; i < y.length; i++) {
    const here = discrete ? value(i) : median(value(i - 1), value(i), value(i + 1));
    if (here > most && here < Number.POSITIVE_INFINITY && within(i)) most = here;
  }
  return most;
}

const median = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/** The top of a scale: it rises with what is drawn, but sinks only when nothing is held. */
export class Roof {
  private top = 0;

  over(value: number, held: boolean): number {
    if (!held || value > this.top) this.top = value;
    return this.top;
  }
}
