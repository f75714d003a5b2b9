import type { DistributionExplanation } from "surprisal";
import type { Core } from "../../kit/core";
import { distributionOf, familyOf, type Member } from "../../kit/member";
import type { Window } from "./window";

/** Values of one curve, or bars on whole numbers. */
export interface Series {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly discrete: boolean;
}

/** All that is drawn of two members in a window. */
export interface Pair {
  readonly p: Series;
  readonly q: Series;
  /** p·log(p/q) and q·log(q/p); none where one is spread out and the other sits on whole numbers. */
  readonly forward: Series | undefined;
  readonly reverse: Series | undefined;
}

/** About one each two pixels of the widest drawing: the walls of a uniform hill look upright. */
const points = 561;

export function pairOf(core: Core, p: Member, q: Member, window: Window, base: number): Pair {
  const [from, to] = window;
  const [dp, dq] = [distributionOf(core, p), distributionOf(core, q)];
  const discrete = familyOf(core, p).discrete;
  if (discrete !== familyOf(core, q).discrete) {
    return {
      p: alone(core, p, window),
      q: alone(core, q, window),
      forward: undefined,
      reverse: undefined,
    };
  }
  const { x, ...curves } = core.curves(dp, dq, { from, to, points, base });
  const series = (y: ArrayLike<number>): Series => ({ x, y, discrete });
  return {
    p: series(curves.p),
    q: series(curves.q),
    forward: series(curves.forward),
    reverse: series(curves.reverse),
  };
}

/** One density by itself, on its own grid. */
function alone(core: Core, member: Member, [from, to]: Window): Series {
  const { discrete } = familyOf(core, member);
  const first = discrete ? Math.ceil(from) : from;
  const count = discrete ? Math.floor(to) - first + 1 : points;
  const step = discrete ? 1 : (to - from) / (points - 1);
  const x = Float64Array.from({ length: count }, (_, i) => first + i * step);
  return { x, y: core.density(distributionOf(core, member), x), discrete };
}

/** Both directions, as the core explains them. */
export interface Prices {
  readonly pq: DistributionExplanation;
  readonly qp: DistributionExplanation;
}

export function pricesOf(core: Core, p: Member, q: Member, base: number): Prices {
  const [dp, dq] = [distributionOf(core, p), distributionOf(core, q)];
  return { pq: core.explain.kl(dp, dq, { base }), qp: core.explain.kl(dq, dp, { base }) };
}

/** The value of a series at the place nearest to x. */
export function at({ x, y }: Series, place: number): number {
  const last = x.length - 1;
  const [low = 0, high = 0] = [x[0], x[last]];
  const i = Math.round(((place - low) / (high - low || 1)) * last);
  return y[Math.min(last, Math.max(0, i))] ?? 0;
}

/** Where a series is highest. */
export function highest({ x, y }: Series): number {
  let best = 0;
  for (let i = 1; i < y.length; i++) if ((y[i] ?? 0) > (y[best] ?? 0)) best = i;
  return x[best] ?? 0;
}
