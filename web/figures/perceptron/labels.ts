import { nothing, svg, type TemplateResult } from "lit";
import { textWidth } from "../../kit/label";
import { nameOf } from "../../kit/learning-names";
import { type Points, toneOf } from "../../kit/learning-points";
import type { View } from "../../kit/learning-view";
import type { Numbers } from "../../kit/number";

/** More names than these would hide the points. */
const most = 8;

interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}
type Frame = readonly [left: number, top: number, right: number, bottom: number];

/** Each point's name and place; what it adds to the loss stands with it. */
export function labels(
  view: View,
  points: Points,
  shares: readonly (number | undefined)[],
  numbers: Numbers,
  lossOf: (share: string) => string,
): TemplateResult | typeof nothing {
  if (points.length > most) return nothing;
  const texts = points.map(
    ({ x, y }, i) => `${nameOf(i)} (${numbers.round(x, 4)}, ${numbers.round(y, 4)})`,
  );
  const places = placed(view, points, texts);
  return svg`<g aria-hidden="true">${points.map((point, i) => {
    const { x, y, anchor } = places[i] as Label;
    const share = shares[i];
    const loss = share ? lossOf(numbers.round(share, 4)) : "";
    return svg`<text class="on-paper where ${toneOf(point)}" x=${x} y=${y} text-anchor=${anchor}>${texts[i]}<tspan class="share">${loss}</tspan></text>`;
  })}</g>`;
}

/** Beside, below or above each point, where it hides no other point and no label before it. */
function placed(view: View, points: Points, texts: readonly string[]): Label[] {
  const spots = points.map(({ x, y }) => [view.x(x), view.y(y)] as const);
  const taken: Frame[] = spots.map(([x, y]) => [x - 12, y - 12, x + 12, y + 12]);
  return spots.map(([x, y], i) => {
    const width = textWidth(texts[i] ?? "", 13) + 46;
    const all = candidates(x, y);
    const inside = (label: Label) => {
      const [left, , right] = frameOf(label, width);
      return left >= view.left && right <= view.left + view.width;
    };
    const free = (label: Label) =>
      taken.every((other, j) => j === i || !overlaps(frameOf(label, width), other));
    const near = all.filter(inside);
    const best = near.find(free) ?? near[0] ?? (all[1] as Label);
    taken.push(frameOf(best, width));
    return best;
  });
}

const candidates = (x: number, y: number): Label[] => [
  { x: x + 16, y: y + 18, anchor: "start" },
  { x: x - 16, y: y + 18, anchor: "end" },
  { x, y: y + 31, anchor: "middle" },
  { x, y: y - 20, anchor: "middle" },
  { x: x + 16, y: y - 12, anchor: "start" },
  { x: x - 16, y: y - 12, anchor: "end" },
  { x: x + 12, y: y - 22, anchor: "end" },
  { x: x - 12, y: y - 22, anchor: "start" },
  { x: x + 12, y: y + 33, anchor: "end" },
  { x: x - 12, y: y + 33, anchor: "start" },
];

function frameOf({ x, y, anchor }: Label, width: number): Frame {
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return [left, y - 12, left + width, y + 4];
}

const overlaps = (a: Frame, b: Frame): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
