import { svg, type TemplateResult } from "lit";
import type { LinearSeparability } from "surprisal/learning";
import { nameOf } from "../../kit/learning-names";
import type { Points } from "../../kit/learning-points";
import type { View } from "../../kit/learning-view";
import type { Numbers } from "../../kit/number";
import type { Texts } from "./texts";

type Meeting = Extract<LinearSeparability, { separable: false }>;

/** The points of either class whose mixtures meet, joined, and where they do. */
export function proofMark(
  view: View,
  points: Points,
  { meetingPoint: [x = 0, y = 0], support }: Meeting,
  says: string,
): TemplateResult {
  const outline = (label: 1 | -1) =>
    support
      .filter(({ point, share }) => share > 0 && points[point]?.label === label)
      .map(({ point }) => `${view.x(points[point]?.x ?? 0)},${view.y(points[point]?.y ?? 0)}`)
      .join(" ");
  const at = [view.x(x), view.y(y)] as const;
  const left = at[0] > view.left + view.width / 2;
  return svg`<g aria-hidden="true"><polygon class="hull p" points=${outline(1)}></polygon>
    <polygon class="hull q" points=${outline(-1)}></polygon>
    <circle class="meeting" cx=${at[0]} cy=${at[1]} r="15"></circle>
    <text class="on-paper named" x=${left ? at[0] - 20 : at[0] + 20} y=${at[1] - 16} text-anchor=${left ? "end" : "start"}>${says}</text></g>`;
}

/** The same as sums of points: ⅔·x₄ + ⅓·x₃. */
export function proofWords(
  points: Points,
  { meetingPoint, support }: Meeting,
  t: Texts,
  numbers: Numbers,
): string {
  const mixture = (label: 1 | -1) =>
    support
      .filter(({ point, share }) => share > 0 && points[point]?.label === label)
      .toSorted((a, b) => a.point - b.point)
      .map(({ point, share }) =>
        share === 1 ? nameOf(point) : `${numbers.round(share)}·${nameOf(point)}`,
      )
      .join(" + ");
  const at = `(${meetingPoint.map((value) => numbers.round(value)).join(", ")})`;
  return t.proofSays(mixture(1), mixture(-1), at);
}
