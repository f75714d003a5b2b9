import { scaleLinear } from "d3-scale";
import { nothing, svg, type TemplateResult } from "lit";
import { handle, surface, type Tone } from "./handle";
import { textWidth } from "./label";
import { rescale } from "./rescale";

export interface Series {
  /** "p", or what stands before a bar's name for those who hear it. */
  readonly name: string;
  readonly tone: Tone;
  readonly values: readonly number[];
  /** Heights to draw while easing; default the values. */
  readonly drawn?: readonly number[];
  /** Without it the bars cannot be dragged. Gets all shares, rescaled to the sum 1, and which was dragged. */
  readonly change?: (values: readonly number[], dragged: number) => void;
}

export interface Bars {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly string[];
  /** What is drawn below a bar; default its label. */
  readonly below?: (i: number, at: readonly [x: number, y: number]) => TemplateResult;
  readonly series: readonly Series[];
  readonly format: (value: number) => string;
  /** The value at the top; default 1. */
  readonly top?: number;
  /** Space above the bars and to their left, within the width and height. */
  readonly inset?: { readonly top?: number; readonly left?: number };
}

const foot = 26;

/** Bars side by side, one group a label, each with a grip on top and its value above. */
export function bars(b: Bars): TemplateResult {
  const { top: above = 36, left = 0 } = b.inset ?? {};
  const group = (b.width - left) / b.labels.length;
  const gap = Math.min(6, group * 0.06);
  const thick = Math.min(72, (group * 0.72 - gap * (b.series.length - 1)) / b.series.length);
  const base = b.height - foot;
  const y = scaleLinear([0, b.top ?? 1], [base, above]);
  const span = thick * b.series.length + gap * (b.series.length - 1);
  return svg`<g class="bars">
    <line class="base" x1=${left} x2=${b.width} y1=${base} y2=${base}></line>
    ${b.labels.map((label, i) => {
      const start = left + group * (i + 0.5) - span / 2;
      return svg`${b.series.map((s, k) => bar(b, s, label, i, start + k * (thick + gap), thick, y))}
        ${b.below ? b.below(i, [left + group * (i + 0.5), b.height - 6]) : name(label, left + group * (i + 0.5), b.height - 6)}`;
    })}
  </g>`;
}

const name = (label: string, x: number, y: number) =>
  svg`<text class="name" aria-hidden="true" x=${x} y=${y} text-anchor="middle">${label}</text>`;

/** Clear of the ring around a grip that has the focus. */
const aboveRing = 17;

function bar(
  b: Bars,
  s: Series,
  label: string,
  i: number,
  x: number,
  thick: number,
  y: { (value: number): number; invert(at: number): number },
): TemplateResult {
  const value = s.values[i] ?? 0;
  const tip = y(s.drawn?.[i] ?? value);
  const text = b.format(value);
  const roomy = b.series.length === 1 || textWidth(text) <= thick + 4;
  return svg`
    <rect class="bar ${s.tone}" x=${x} y=${tip} width=${thick} height=${Math.max(0, y(0) - tip)}></rect>
    ${s.change ? grip(b, s, i, label, x, thick, tip, y, roomy ? "" : text) : nothing}
    ${
      roomy
        ? svg`<text class="amount ${s.tone}" aria-hidden="true" x=${x + thick / 2} y=${tip - aboveRing}
            text-anchor="middle">${text}</text>`
        : nothing
    }`;
}

/** The grip on a bar, and the bar's whole column to tap on. */
function grip(
  b: Bars,
  s: Series,
  i: number,
  label: string,
  x: number,
  thick: number,
  tip: number,
  y: { (value: number): number; invert(at: number): number },
  shows: string,
): TemplateResult {
  const value = s.values[i] ?? 0;
  const drag = {
    value,
    min: 0,
    max: 1,
    step: 0.01,
    to: (_: number, at: number) => y.invert(at),
    change: (share: number) => s.change?.(rescale(s.values, i, share), i),
  };
  return svg`${surface({ ...drag, x, y: y(b.top ?? 1), width: thick, height: y(0) - y(b.top ?? 1) })}
    ${handle({
      ...drag,
      at: [x + thick / 2, tip],
      name: `${s.name} ${label}`,
      says: b.format(value),
      shows,
      tone: s.tone,
      way: "y",
      shape: "grip",
      room: thick,
    })}`;
}
