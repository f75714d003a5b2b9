import { scaleLinear } from "d3-scale";
import type { Core } from "../../kit/core";
import { distributionOf, familyOf, type Member } from "../../kit/member";
import { shapeOf } from "../../kit/shape";

export type Window = readonly [low: number, high: number];

/** A tail so heavy that it would press all else into a line is cut off here, in widths. */
const farthest = 6;
const outside = 0.002;

function wantedBy(core: Core, member: Member): Window {
  const distribution = distributionOf(core, member);
  const { low, high, discrete } = core.support(distribution);
  const [from = 0, to = 1] = core.quantile(distribution, [outside, 1 - outside]);
  const { place, width } = shapeOf(member);
  const reach = farthest * (width ?? Number.POSITIVE_INFINITY);
  const room = discrete ? 0.8 : 0;
  // An end of the support that is near belongs into the picture, with a little of what is ruled out.
  const near = (end: number, at: number) => (Math.abs(end - at) < (to - from) / 2 ? end : at);
  return [
    Math.max(near(low, from), place - reach) - room,
    Math.min(near(high, to), place + reach) + room,
  ];
}

/** Keeps the stretch of x that is looked at while it fits: an axis must not slide under the finger. */
export class Outlook {
  private window: Window | undefined;

  over(core: Core, members: readonly Member[], held: boolean): Window {
    if (held && this.window) return this.window;
    const wanted = members.map((one) => wantedBy(core, one));
    const low = Math.min(...wanted.map(([from]) => from));
    const high = Math.max(...wanted.map(([, to]) => to));
    if (!this.window || !fits(this.window, [low, high])) {
      const whole = members.every((one) => familyOf(core, one).discrete);
      this.window = whole ? [low, high] : around(low, high);
    }
    return this.window;
  }
}

const fits = ([low, high]: Window, [from, to]: Window): boolean =>
  low <= from && to <= high && high - low < 1.7 * (to - from);

function around(low: number, high: number): Window {
  const room = 0.05 * (high - low);
  const [from = low, to = high] = scaleLinear([low - room, high + room], [0, 1])
    .nice(12)
    .domain();
  return [from, to];
}
