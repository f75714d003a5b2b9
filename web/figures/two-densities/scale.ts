import type { Pair, Series } from "./pair";

/** Above the handles a density may still rise so many times; a pole at an end is cut off there. */
const steepest = 3;

/** How high the drawing of the hills must be: their handles in it, and what is not far above them. */
export function heightOf({ p, q }: Pair, handles: readonly number[]): number {
  const grasped = Math.max(...handles.filter(Number.isFinite), 1e-3);
  const top = (s: Series) => (s.discrete ? 1 : steepest * grasped);
  return Math.max(...[p, q].map((s) => Math.min(largest(s.y, 1), top(s))), grasped);
}

/** How far the integrands go up and down, both together; where a density has a pole they are cut off. */
export function depthOf({ p, q, forward, reverse }: Pair, height: number): [number, number] {
  if (!forward || !reverse) return [1, 0];
  const keep = (_: number, i: number) => (p.y[i] ?? 0) <= height && (q.y[i] ?? 0) <= height;
  const all = [forward, reverse].flatMap(({ y }) => Array.from(y).filter(keep));
  return [largest(all, 1), largest(all, -1)];
}

function largest(values: ArrayLike<number>, sign: 1 | -1): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const value = sign * (values[i] ?? 0);
    if (value > most && value < Number.POSITIVE_INFINITY) most = value;
  }
  return most;
}

/** The top of a scale: it rises with what is drawn, but sinks only when nothing is held. */
export class Roof {
  private top = 0;

  over(value: number, held: boolean): number {
    if (!held || value > this.top) this.top = value;
    return this.top;
  }
}
