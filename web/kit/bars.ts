import { scaleLinear } from "d3-scale";
import { nothing, svg, type TemplateResult } from "lit";
import type { Drag } from "./drag";
import { aboveRing, handle, surface } from "./handle";
import { rescale } from "./rescale";

/** One distribution as bars; for p and q side by side see columns.ts. */
export interface Bars {
  readonly width: number;
  readonly height: number;
  /** Space above the bars, within the height. */
  readonly above?: number;
  /** What stands before a label for those who hear it: "probability of". */
  readonly name: string;
  readonly labels: readonly string[];
  /** What is drawn below a bar; default its label. */
  readonly below?: (i: number, at: readonly [x: number, y: number]) => TemplateResult;
  readonly values: readonly number[];
  /** Heights to draw while easing; default the values. */
  readonly drawn?: readonly number[];
  readonly format: (value: number) => string;
  /** Without it the bars cannot be dragged. Gets all shares, rescaled to the sum 1, and which was dragged. */
  readonly change?: (values: readonly number[], dragged: number) => void;
}

const foot = 30;

/** Bars side by side, each with a grip on top and its value above. */
export function bars(b: Bars): TemplateResult {
  const pitch = b.width / b.labels.length;
  const thick = Math.min(72, pitch * 0.72);
  const y = scaleLinear([0, 1], [b.height - foot, b.above ?? 36]);
  const place = { pitch, thick, y };
  return svg`<g class="bars">
    <line class="base" x1="0" x2=${b.width} y1=${y(0)} y2=${y(0)}></line>
    ${b.labels.map((label, i) => {
      const middle = pitch * (i + 0.5);
      const below = b.below ?? ((_, [x, y]) => name(label, x, y));
      return svg`${bar(b, i, middle, place)}${below(i, [middle, b.height - 6])}`;
    })}
  </g>`;
}

const name = (label: string, x: number, y: number) =>
  svg`<text class="name" aria-hidden="true" x=${x} y=${y} text-anchor="middle">${label}</text>`;

interface Place {
  readonly pitch: number;
  readonly thick: number;
  readonly y: ReturnType<typeof scaleLinear<number, number>>;
}

function bar(b: Bars, i: number, middle: number, place: Place): TemplateResult {
  const { thick, y } = place;
  const value = b.values[i] ?? 0;
  const tip = y(b.drawn?.[i] ?? value);
  return svg`
    <rect class="bar p" x=${middle - thick / 2} y=${tip} width=${thick} height=${Math.max(0, y(0) - tip)}></rect>
    ${b.change ? grip(b, i, [middle, tip], place) : nothing}
    <text class="amount p" aria-hidden="true" x=${middle} y=${tip - aboveRing} text-anchor="middle">${b.format(value)}</text>`;
}

/** The grip on a bar, and the bar's whole column to tap on. */
function grip(
  b: Bars,
  i: number,
  at: readonly [x: number, y: number],
  { pitch, thick, y }: Place,
): TemplateResult {
  const value = b.values[i] ?? 0;
  const drag: Drag = {
    value,
    min: 0,
    max: 1,
    step: 0.01,
    to: (_, at) => y.invert(at),
    change: (share) => b.change?.(rescale(b.values, i, share), i),
  };
  return svg`${surface({ ...drag, x: at[0] - thick / 2, y: y(1), width: thick, height: y(0) - y(1) })}
    ${handle({
      ...drag,
      at,
      name: `${b.name} ${b.labels[i]}`,
      says: b.format(value),
      shows: "",
      tone: "p",
      way: "y",
      shape: "grip",
      room: thick,
      reach: pitch,
    })}`;
}
