import { nothing, svg, type TemplateResult } from "lit";
import { textWidth } from "./label";
import { arrow } from "./learning-arrow";
import type { PerceptronState } from "./learning-run";
import { boxAround, type Place, type View, viewOf } from "./learning-view";
import type { Numbers } from "./number";

interface Weights {
  readonly place: Place;
  /** All states of a run, the start first: the frame is theirs, and does not move. */
  readonly trail: readonly PerceptronState[];
  readonly step: number;
  /** What was added last, by which class; nothing when the last visit changed nothing. */
  readonly tone: "p" | "q" | undefined;
  readonly update: string;
  readonly drawn: readonly number[];
  readonly says: string;
  readonly numbers: Numbers;
}

const spotOf = ({ weights: [a = 0, b = 0] }: PerceptronState) => [a, b] as const;

/** The plane of weights: the old w, what is added to it, the new w, and the way from the start. */
export function weightsPanel(w: Weights): TemplateResult {
  const { place, trail, step, tone, drawn } = w;
  const all = trail.map(spotOf);
  const view = viewOf(boxAround([...all, [0, 0]], 0.16), {
    ...place,
    top: place.top + 24,
    height: place.height - 24,
  });
  const at = ([x = 0, y = 0]: readonly number[]) => [view.x(x), view.y(y)] as const;
  const origin = at([0, 0]);
  const [old, now] = [at(all[step - 1] ?? [0, 0]), at(drawn)];
  const way = all
    .slice(0, step + 1)
    .map((spot) => at(spot).map((n) => n.toFixed(1)))
    .join("L");
  const [floor, right] = [view.top + view.height, view.left + view.width];
  return svg`<g aria-hidden="true">
    <text class="soft small" x=${place.left} y=${place.top + 11}>${w.says}</text>
    <rect class="sheet" x=${view.left} y=${view.top} width=${view.width} height=${view.height}></rect>
    <g class="axis"><line class="zero" x1=${origin[0]} x2=${origin[0]} y1=${view.top} y2=${floor}></line>
    <line class="zero" x1=${view.left} x2=${right} y1=${origin[1]} y2=${origin[1]}></line>
    <text x=${right - 5} y=${origin[1] - 5} text-anchor="end">w⁽¹⁾</text>
    <text x=${origin[0] + 5} y=${view.top + 14}>w⁽²⁾</text></g>
    <path class="trail" d=${`M${way}`}></path>
    ${all.length < 60 ? all.slice(0, step).map((spot) => svg`<circle class="past" cx=${at(spot)[0]} cy=${at(spot)[1]} r="2.5"></circle>`) : nothing}
    ${tone ? arrow(origin, old, "old") : nothing}
    ${arrow(origin, now, "ink")}
    ${tone ? arrow(...beside(old, now, origin), tone) : nothing}
    ${names(w, view, origin, old, now)}</g>`;
}

/** The new w beyond its tip, and what was added beside its arrow. */
function names(w: Weights, view: View, origin: Spot, old: Spot, now: Spot) {
  const { drawn, numbers, tone } = w;
  const says = `w = (${numbers.round(drawn[0] ?? 0)}, ${numbers.round(drawn[1] ?? 0)})`;
  const own = tipName(now, origin, view, says);
  const added = tone ? clearOf(own, updateName(w, old, now, view)) : undefined;
  return svg`${nameMark(own)}${added ? nameMark(added, tone) : nothing}`;
}

/** Where the update lies on the old w itself, it is drawn beside it. */
function beside(old: Spot, now: Spot, origin: Spot): [Spot, Spot] {
  const [dx, dy] = [now[0] - old[0], now[1] - old[1]];
  const [ox, oy] = [old[0] - origin[0], old[1] - origin[1]];
  const size = Math.hypot(dx, dy) || 1;
  if (Math.abs(dx * oy - dy * ox) > 0.1 * size * Math.hypot(ox, oy)) return [old, now];
  if (ox === 0 && oy === 0) return [old, now];
  const turn = dy < 0 ? 1 : -1;
  const [sx, sy] = [(-6 * turn * dy) / size, (6 * turn * dx) / size];
  return [
    [old[0] + sx, old[1] + sy],
    [now[0] + sx, now[1] + sy],
  ];
}

type Spot = readonly [x: number, y: number];

interface Name {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly says: string;
}

const nameMark = ({ x, y, says }: Name, tone = "") =>
  svg`<text class="on-paper strong ${tone}" text-anchor="middle" x=${x} y=${y}>${says}</text>`;

const between = (low: number, x: number, high: number) => Math.max(low, Math.min(high, x));

/** Near the origin the new w is named to its left, out of the update's way. */
function tipName([x, y]: Spot, origin: Spot, { left, width }: View, says: string): Name {
  const half = textWidth(says, 13) / 2 + 4;
  const near = Math.hypot(x - origin[0], y - origin[1]) < 24 && x - 2 * half - 8 > left;
  if (near) return { x: x - 6 - half, y: y - 10, half, says };
  const middle = between(left + half, x, left + width - half);
  return { x: middle, y: y + (y > origin[1] ? 18 : -9), half, says };
}

function updateName({ update: says }: Weights, old: Spot, now: Spot, view: View): Name {
  const half = textWidth(says, 13) / 2 + 4;
  const x = (old[0] + now[0]) / 2 + 14 + half;
  const y = (old[1] + now[1]) / 2 + 12;
  return { x: between(view.left + half, x, view.left + view.width - half), y, half, says };
}

/** Two names that would touch: the second one goes below the first, or above it at the floor. */
function clearOf(first: Name, second: Name): Name {
  const apart =
    Math.abs(first.x - second.x) > first.half + second.half || Math.abs(first.y - second.y) > 17;
  if (apart) return second;
  return { ...second, y: first.y + (second.y < first.y ? -18 : 18) };
}
