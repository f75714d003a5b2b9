import { svg, type TemplateResult } from "lit";
import { axisBelow, axisLeft } from "../../kit/axis";
import type { Numbers } from "../../kit/number";
import type { Contour } from "./contours";
import type { Panel } from "./layout";

interface Map {
  readonly panel: Panel;
  readonly contours: readonly Contour[];
  readonly tone: "p" | "q";
  readonly label: (level: number) => string;
}

/** The land as it rises, the lines of equal price, and their prices on the lines. */
export function mapMark({ panel, contours, tone, label }: Map): TemplateResult {
  const { left, top, right, floor } = panel;
  return svg`<g class="map ${tone}" aria-hidden="true">
    <rect class="sheet" x=${left} y=${top} width=${right - left} height=${floor - top}></rect>
    ${contours.map((c) => svg`<path class="rise" d=${c.above}></path>`)}
    ${contours.map((c) => svg`<path class="contour ${c.level === 1 ? "strong" : ""}" d=${c.path}></path>`)}
    ${contours.map(
      (c) =>
        c.label &&
        svg`<text class="level on-paper" x=${c.label[0]} y=${c.label[1]} dy="0.34em" text-anchor="middle">${label(c.level)}</text>`,
    )}</g>`;
}

interface Frame {
  readonly panel: Panel;
  readonly numbers: Numbers;
  readonly place: string;
  readonly width: string;
  /** Only the map on the left has room for the numbers of its widths. */
  readonly withWidths: boolean;
}

export function frame({ panel, numbers, place, width, withWidths }: Frame): TemplateResult {
  const { x, y, left, right, top, floor } = panel;
  return svg`
    ${axisBelow({ scale: x, ticks: [-4, -2, 0, 2, 4], format: (v) => numbers.round(v), at: floor })}
    <text class="soft small" aria-hidden="true" x=${right} y=${floor + 36} text-anchor="end">${place}</text>
    ${
      withWidths
        ? svg`${axisLeft({ scale: y, ticks: [0.2, 0.5, 1, 2, 5], format: (v) => numbers.round(v), at: left })}
          <text class="soft small" aria-hidden="true" x=${left} y=${top - 10} text-anchor="end">${width}</text>`
        : ""
    }`;
}
