import { line } from "d3-shape";
import { svg, type TemplateResult } from "lit";
import { axisBelow, axisLeft } from "../../kit/axis";
import type { Numbers } from "../../kit/number";
import type { Layout } from "./layout";

interface Trail {
  readonly layout: Layout;
  readonly from: number;
  readonly entropy: (p: number) => number;
  readonly numbers: Numbers;
  readonly says: string;
}

/** The curve as far as the reader has been; the point leaves it behind as a trail. */
export function trail({ layout, from, entropy, numbers, says }: Trail): TemplateResult {
  const { x, y, left, right, floor } = layout.curve;
  const spots = Array.from({ length: 121 }, (_, i) => from + ((1 - from) * i) / 120);
  const path = line<number>()
    .x((at) => x(at))
    .y((at) => y(entropy(at)))(spots);
  const highest = layout.narrow ? [y.domain()[1] ?? 1] : [];
  return svg`
    ${axisLeft({ scale: y, ticks: highest, format: (v) => numbers.round(v, 2), at: left, reach: right })}
    ${axisBelow({ scale: x, ticks: [0, 0.25, 0.5, 0.75, 1], format: (v) => numbers.round(v), at: floor })}
    <text class="soft" x=${right} y=${floor + 38} text-anchor="end">${says}</text>
    <path class="line ink" d=${path}></path>`;
}

interface Level {
  readonly layout: Layout;
  readonly p: number;
  readonly entropy: number;
  readonly value: string;
  readonly says: string;
}

/** The average: levelled out over the box, and read on the curve. */
export function level({ layout, p, entropy, value, says }: Level): TemplateResult {
  const { box, curve, narrow } = layout;
  const y = box.y(entropy);
  const gap = (box.right + curve.left) / 2;
  return svg`<g aria-hidden="true">
    <line class="level" x1=${box.left} x2=${narrow ? box.right : curve.x(p)} y1=${y} y2=${y}></line>
    ${
      narrow
        ? svg`<line class="guide" x1=${box.x(p)} x2=${box.x(p)} y1=${box.floor} y2=${curve.y(entropy)}></line>`
        : svg`<text class="mean on-paper" x=${gap} y=${y - 8} text-anchor="middle">${value}</text>
            <text class="soft on-paper" x=${gap} y=${y + 18} text-anchor="middle">${says}</text>`
    }</g>`;
}
