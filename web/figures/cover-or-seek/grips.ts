import { svg, type TemplateResult } from "lit";
import type { Core } from "../../kit/core";
import { handle } from "../../kit/handle";
import type { Numbers } from "../../kit/number";
import { planeHandle } from "../../kit/plane-handle";
import type { Layout } from "./layout";
import { hill, limits, type State, world } from "./target";
import type { Texts } from "./texts";

interface Grips {
  readonly core: Core;
  readonly layout: Layout;
  readonly state: State;
  readonly t: Texts;
  readonly numbers: Numbers;
  readonly change: (change: Partial<State>) => void;
}

const within = (x: number, { min, max }: { min: number; max: number }) =>
  Math.min(max, Math.max(min, Number(x.toFixed(3))));

/** The top of a normal density is this, divided by its width. */
const top = 1 / Math.sqrt(2 * Math.PI);
/** Where it has half its height, in widths. */
const halfWay = Math.sqrt(2 * Math.LN2);

/** Drops q: sideways to its place, down to make it wide. */
export function startGrip({ layout: l, state: s, t, numbers, change }: Grips): TemplateResult {
  const says = t.startSays(numbers.round(s.start, 2), numbers.round(s.startWidth, 2));
  return planeHandle({
    ...limits.startWidth,
    at: [l.x(s.start), l.y(top / s.startWidth)],
    tone: "q",
    name: t.start,
    says,
    shows: `${numbers.fixed(s.start, 2)} ± ${numbers.fixed(s.startWidth, 2)}`,
    value: s.startWidth,
    step: 0.05,
    across: s.start,
    to: (x, y) => [
      within(l.x.invert(x), limits.start),
      within(top / Math.max(0.05, l.y.invert(y)), limits.startWidth),
    ],
    change: (start, startWidth) => change({ start, startWidth }),
    sideways: (steps) => change({ start: within(s.start + 0.1 * steps, limits.start) }),
  });
}

/** A hill's top sets its place and its share; the grip on its outer flank its width. */
export function hillGrips(grips: Grips, side: "left" | "right"): TemplateResult {
  return svg`${topGrip(grips, side)}${flankGrip(grips, side)}`;
}

function topGrip(
  { core, layout: l, state: s, t, numbers, change }: Grips,
  side: "left" | "right",
): TemplateResult {
  const place = s[side];
  const weight = side === "left" ? s.weight : 1 - s.weight;
  const other = side === "left" ? "right" : "left";
  const [own, foreign] = [hill(core, s, side), hill(core, s, other)];
  const share = (height: number, x: number) => {
    const [a, b] = [core.density(own, place), core.density(foreign, x)];
    return within((height - b) / (a - b || 1), limits.weight);
  };
  const put = (x: number, w: number) =>
    change({
      [side]: within(x, limits.place),
      weight: side === "left" ? w : Number((1 - w).toFixed(3)),
    });
  return planeHandle({
    ...limits.weight,
    at: [l.x(place), l.y(core.density(world(core, s), place))],
    tone: "p",
    name: t[`${side}Hill`],
    says: t.hillSays(numbers.percent(weight), numbers.round(place, 2)),
    shows: `${numbers.percent(weight, 0)}`,
    value: weight,
    step: 0.02,
    across: place,
    to: (x, y) => [l.x.invert(x), share(l.y.invert(y), l.x.invert(x))],
    change: put,
    sideways: (steps) => put(place + 0.1 * steps, weight),
  });
}

function flankGrip(
  { core, layout: l, state: s, t, numbers, change }: Grips,
  side: "left" | "right",
): TemplateResult {
  const key = `${side}Width` as const;
  const outward = s[side] <= s[side === "left" ? "right" : "left"] ? -1 : 1;
  const at = s[side] + outward * halfWay * s[key];
  return handle({
    ...limits.width,
    at: [l.x(at), l.y(core.density(world(core, s), at))],
    tone: "p",
    way: "x",
    shape: "grip",
    room: 18,
    reach: 32,
    name: t[key],
    says: numbers.round(s[key], 2),
    shows: numbers.fixed(s[key], 2),
    beside: outward < 0 ? [-18, 4, "end"] : [18, 4, "start"],
    value: s[key],
    step: 0.05,
    to: (x) => (outward * (l.x.invert(x) - s[side])) / halfWay,
    change: (width) => change({ [key]: within(width, limits.width) }),
  });
}
