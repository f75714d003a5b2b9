import { svg, type TemplateResult } from "lit";

interface Scale {
  (value: number): number | undefined;
  range(): number[];
}

export interface Axis {
  readonly scale: Scale;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  /** Where the axis stands: y of a horizontal one, x of a vertical one. */
  readonly at: number;
  /** How far the hairlines of a vertical axis reach; none by default. */
  readonly reach?: number;
}

/** Numbers under the drawing and one hairline; what it measures is said by a label on the marks. */
export function axisBelow({ scale, ticks, format, at }: Axis): TemplateResult {
  const [start, end] = scale.range() as [number, number];
  return svg`<g class="axis" aria-hidden="true">
    <line x1=${start} x2=${end} y1=${at} y2=${at}></line>
    ${ticks.map((tick) => {
      const x = scale(tick) ?? 0;
      return svg`<line x1=${x} x2=${x} y1=${at} y2=${at + 5}></line>
        <text x=${x} y=${at + 19} text-anchor="middle">${format(tick)}</text>`;
    })}
  </g>`;
}

/** Numbers on the left, hairlines to the right. */
export function axisLeft({ scale, ticks, format, at, reach }: Axis): TemplateResult {
  return svg`<g class="axis" aria-hidden="true">
    ${ticks.map((tick) => {
      const y = scale(tick) ?? 0;
      return svg`<line class="hair" x1=${at} x2=${reach ?? at} y1=${y} y2=${y}></line>
        <text x=${at - 8} y=${y} dy="0.32em" text-anchor="end">${format(tick)}</text>`;
    })}
  </g>`;
}
