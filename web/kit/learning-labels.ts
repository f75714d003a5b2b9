import { nothing, svg, type TemplateResult } from "lit";
import { textWidth } from "./label";
import { nameOf } from "./learning-names";
import { type Points, toneOf } from "./learning-points";
import type { View } from "./learning-view";
import type { Numbers } from "./number";

/** More names than these would hide the points. */
const most = 8;

interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}
type Frame = readonly [left: number, top: number, right: number, bottom: number];

/** What stands with a point: a text, more of it in bold, and how far around the point there is no room. */
export interface Said {
  readonly says: string;
  readonly more?: string;
  readonly radius?: number;
}

/** Each point's name and place: x₁ (3, 3). */
export const namesAndPlaces = (points: Points, numbers: Numbers): readonly string[] =>
  points.map(({ x, y }, i) => `${nameOf(i)} (${numbers.round(x, 4)}, ${numbers.round(y, 4)})`);

/** A text with each point, beside, below or above it; none where there are too many points. */
export function labels(
  view: View,
  points: Points,
  said: readonly Said[],
): TemplateResult | typeof nothing {
  if (points.length > most) return nothing;
  const places = placed(view, points, said);
  return svg`<g aria-hidden="true">${points.map((point, i) => {
    const { x, y, anchor } = places[i] as Label;
    const { says = "", more = "" } = said[i] ?? {};
    return svg`<text class="on-paper where ${toneOf(point)}" x=${x} y=${y} text-anchor=${anchor}>${says}<tspan class="more">${more}</tspan></text>`;
  })}</g>`;
}

/** Where it hides no other point and no label before it, or at least does not leave the sheet. */
function placed(view: View, points: Points, said: readonly Said[]): Label[] {
  const spots = points.map(({ x, y }, i) => {
    const radius = said[i]?.radius ?? 10;
    return { x: view.x(x), y: view.y(y), radius };
  });
  const taken: Frame[] = spots.map(({ x, y }) => [x - 12, y - 12, x + 12, y + 12]);
  return spots.map((spot, i) => {
    const { says = "", more = "" } = said[i] ?? {};
    const width = textWidth(`${says}${more}`, 13) + 8;
    const inside = (label: Label) => {
      const [left, top, right, bottom] = frameOf(label, width);
      const across = left >= view.left && right <= view.left + view.width;
      return across && top >= view.top && bottom <= view.top + view.height;
    };
    const free = (label: Label) =>
      taken.every((other, j) => j === i || !overlaps(frameOf(label, width), other));
    const all = candidates(spot);
    const near = all.filter(inside);
    const best = near.find(free) ?? near[0] ?? (all[1] as Label);
    taken.push(frameOf(best, width));
    return best;
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const candidates = ({ x, y, radius: r }: Spot): Label[] => [
  { x: x + r + 6, y: y + 18, anchor: "start" },
  { x: x - r - 6, y: y + 18, anchor: "end" },
  { x, y: y + r + 21, anchor: "middle" },
  { x, y: y - r - 10, anchor: "middle" },
  { x: x + r + 6, y: y - 12, anchor: "start" },
  { x: x - r - 6, y: y - 12, anchor: "end" },
  { x: x + 12, y: y - r - 12, anchor: "end" },
  { x: x - 12, y: y - r - 12, anchor: "start" },
  { x: x + 12, y: y + r + 23, anchor: "end" },
  { x: x - 12, y: y + r + 23, anchor: "start" },
];

function frameOf({ x, y, anchor }: Label, width: number): Frame {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return [left, y - 12, left + width, y + 4];
}

const overlaps = (a: Frame, b: Frame): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
