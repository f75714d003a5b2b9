import { nothing, svg, type TemplateResult } from "lit";
import { arrow } from "./learning-arrow";
import { classMark, radiusFor } from "./learning-mark";
import { type LabelledPoint, type Points, toneOf } from "./learning-points";
import type { PerceptronState } from "./learning-run";
import { cut, footOf, type View } from "./learning-view";
import type { Numbers } from "./number";

type Spot = readonly [x: number, y: number];

const listed = (spots: readonly Spot[]) =>
  spots.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

/** The sheet that points lie on: hairlines with numbers, the axes, and whose side is whose. */
export function sheet(
  view: View,
  state: PerceptronState | undefined,
  numbers: Numbers,
): TemplateResult {
  const { left, top, width, height } = view;
  return svg`<g aria-hidden="true">
    <rect class="sheet" x=${left} y=${top} width=${width} height=${height}></rect>
    ${state ? sides(view, state) : nothing}
    ${ticks(view, numbers)}</g>`;
}

/** Faint washes: what the line calls + and what it calls −. */
function sides(view: View, state: PerceptronState): TemplateResult | typeof nothing {
  if (state.bias === 0 && state.weights.every((w) => w === 0)) return nothing;
  const { left, top, width, height } = view;
  const { positive } = cut(state, view);
  return svg`<rect class="side q" x=${left} y=${top} width=${width} height=${height}></rect>
    ${positive.length > 2 ? svg`<polygon class="cover" points=${listed(positive)}></polygon><polygon class="side p" points=${listed(positive)}></polygon>` : nothing}`;
}

function ticks({ x, y, left, top, width, height }: View, numbers: Numbers): TemplateResult {
  const count = Math.max(2, Math.round(width / 75));
  const floor = top + height;
  const inside = (at: number, from: number, to: number) => at > from + 14 && at < to - 14;
  return svg`<g class="axis">
    ${x.ticks(count).map((tick) => {
      const at = x(tick);
      return svg`<line class=${tick === 0 ? "zero" : "hair"} x1=${at} x2=${at} y1=${top} y2=${floor}></line>
        ${inside(at, left, left + width) ? svg`<text x=${at} y=${floor + 17} text-anchor="middle">${numbers.round(tick, 4)}</text>` : nothing}`;
    })}
    ${y.ticks(Math.max(2, Math.round(height / 75))).map((tick) => {
      const at = y(tick);
      return svg`<line class=${tick === 0 ? "zero" : "hair"} x1=${left} x2=${left + width} y1=${at} y2=${at}></line>
        ${inside(at, top, floor) ? svg`<text class="on-paper" x=${left + 6} y=${at - 4}>${numbers.round(tick, 4)}</text>` : nothing}`;
    })}</g>`;
}

/** A line w·x + b = 0. */
export function boundary(
  view: View,
  state: PerceptronState,
  kind: string,
): TemplateResult | typeof nothing {
  const { ends } = cut(state, view);
  if (!ends) return nothing;
  const [[x1, y1], [x2, y2]] = ends;
  return svg`<line class="boundary ${kind}" aria-hidden="true" x1=${x1.toFixed(1)} y1=${y1.toFixed(1)} x2=${x2.toFixed(1)} y2=${y2.toFixed(1)}></line>`;
}

/** From the middle of the line the way that w points: towards +. */
export function upright(view: View, state: PerceptronState): TemplateResult | typeof nothing {
  const { ends } = cut(state, view);
  const [a = 0, b = 0] = state.weights;
  const length = Math.hypot(a, b);
  if (!ends || length === 0) return nothing;
  const [x, y] = [(ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2];
  const tip = [x + (34 * a) / length, y - (34 * b) / length] as const;
  return svg`${arrow([x, y], tip, "ink")}
    <text class="on-paper symbol" aria-hidden="true" x=${tip[0] + 8 * Math.sign(a || 1)} y=${tip[1] + 4}
      text-anchor=${a < 0 ? "end" : "start"}>w</text>`;
}

/** From each point on the wrong side a thread to the line: its share of the loss, drawn. */
export function threads(
  view: View,
  points: Points,
  shares: readonly (number | undefined)[],
  state: PerceptronState,
): TemplateResult {
  return svg`<g aria-hidden="true">${points.map((point, i) => {
    if (shares[i] === undefined || !state.weights.some((w) => w !== 0)) return nothing;
    const [x, y] = footOf(state, point, view);
    return svg`<line class="thread ${toneOf(point)}" x1=${view.x(point.x)} y1=${view.y(point.y)} x2=${x.toFixed(1)} y2=${y.toFixed(1)}></line>`;
  })}</g>`;
}

/** Clips what leaves the sheet. */
export const sheetClip = (view: View, id: string): TemplateResult =>
  svg`<clipPath id=${id}><rect x=${view.left} y=${view.top} width=${view.width} height=${view.height}></rect></clipPath>`;

/** The visited point as a vector from the origin: it is what is added, or taken away. */
export function reach(
  view: View,
  point: LabelledPoint | undefined,
): TemplateResult | typeof nothing {
  if (!point) return nothing;
  return svg`<line class="reach ${toneOf(point)}" aria-hidden="true" x1=${view.x(0)} y1=${view.y(0)} x2=${view.x(point.x)} y2=${view.y(point.y)}></line>`;
}

/** What a line is called, on the line: at this share of its way through the view. */
export function lineName(
  view: View,
  state: PerceptronState,
  says: string,
  share: number,
): TemplateResult | typeof nothing {
  const { ends } = cut(state, view);
  if (!ends) return nothing;
  const [low, high] = ends[0][1] > ends[1][1] ? ends : [ends[1], ends[0]];
  const x = low[0] + share * (high[0] - low[0]);
  const y = low[1] + share * (high[1] - low[1]);
  const right = x > view.left + view.width / 2;
  return svg`<text class="on-paper small" aria-hidden="true" x=${right ? x - 8 : x + 8} y=${between(view.top + 14, y, view.top + view.height - 6)}
    text-anchor=${right ? "end" : "start"}>${says}</text>`;
}

const between = (low: number, y: number, high: number) => Math.max(low, Math.min(high, y));

/** Points that are only looked at. */
export function fixedPoints(view: View, points: Points): TemplateResult {
  const radius = radiusFor(points.length);
  return svg`<g aria-hidden="true">${points.map(
    (point) =>
      svg`<g class=${toneOf(point)} transform="translate(${view.x(point.x)} ${view.y(point.y)})">${classMark(point, radius)}</g>`,
  )}</g>`;
}
