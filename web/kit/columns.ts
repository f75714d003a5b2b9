import { scaleLinear } from "d3-scale";
import { nothing, svg, type TemplateResult } from "lit";
import type { Drag } from "./drag";
import { aboveRing, handle, surface, type Tone } from "./handle";
import { textWidth } from "./label";

/** Where n outcomes stand side by side: one column each, the same in every band of a drawing. */
export interface Columns {
  readonly count: number;
  readonly pitch: number;
  /** The width of one of two bars that stand in a column. */
  readonly thick: number;
  middle(i: number): number;
  /** The left edge of the first or of the second of two bars. */
  edge(i: number, which: 0 | 1): number;
}

export function columns(count: number, left: number, right: number, widest = 60): Columns {
  const pitch = (right - left) / count;
  const gap = pitch < 24 ? 1 : 4;
  const thick = Math.max(1, Math.min(widest, (pitch * 0.8 - gap) / 2));
  const middle = (i: number) => left + pitch * (i + 0.5);
  const edge = (i: number, which: 0 | 1) =>
    which === 0 ? middle(i) - gap / 2 - thick : middle(i) + gap / 2;
  return { count, pitch, thick, middle, edge };
}

export interface Shares {
  readonly tone: Tone;
  readonly values: readonly number[];
  /** Heights to draw while easing. */
  readonly drawn: readonly number[];
  /** Makes the bars draggable: what bar i shall be. */
  readonly change?: (i: number, value: number) => void;
  /** How bar i is called: "p of outcome 3". */
  readonly name?: (i: number) => string;
}

export interface ShareBars {
  readonly columns: Columns;
  /** Where 0 stands, and where `top` does. */
  readonly floor: number;
  readonly ceiling: number;
  readonly top: number;
  readonly p: Shares;
  readonly q: Shares;
  readonly format: (value: number) => string;
  /** Whether the bars have room for their values. */
  readonly amounts: boolean;
}

/** p and q as two bars in each column; those that can be changed have a grip on top. */
export function shareBars(b: ShareBars): TemplateResult {
  const { columns, floor } = b;
  const all = Array.from({ length: columns.count }, (_, i) => i);
  const each = (draw: (s: Shares, i: number, which: 0 | 1) => unknown) =>
    all.map((i) => svg`${draw(b.p, i, 0)}${draw(b.q, i, 1)}`);
  const [first, last] = [columns.edge(0, 0), columns.edge(columns.count - 1, 1) + columns.thick];
  return svg`<g class="shares">
    <g aria-hidden="true">${each((s, i, which) => bar(b, s, i, which))}
      <line class="base" x1=${first - 8} x2=${last + 8} y1=${floor} y2=${floor}></line>
    </g>
    ${each((s, i, which) => (s.change ? half(b, s, i, which) : nothing))}
    ${each((s, i, which) => (s.change ? grip(b, s, i, which) : nothing))}
  </g>`;
}

const tip = (b: ShareBars, value: number) =>
  b.floor - Math.min(1.02, value / b.top) * (b.floor - b.ceiling);

function bar(b: ShareBars, s: Shares, i: number, which: 0 | 1): TemplateResult {
  const { thick, edge } = b.columns;
  const x = edge(i, which);
  const y = tip(b, s.drawn[i] ?? 0);
  const rim = s.tone === "q" && thick > 5 ? 1 : 0;
  return svg`<rect class="bar ${s.tone} ${rim ? "" : "thin"}" x=${x + rim} y=${y + rim}
      width=${thick - 2 * rim} height=${Math.max(0, b.floor - y - rim)}></rect>
    ${b.amounts ? amount(b, s, i, which, y - (s.change ? aboveRing : 7)) : nothing}`;
}

/** A value wider than its bar goes outwards, away from the other bar's. */
function amount(b: ShareBars, s: Shares, i: number, which: 0 | 1, y: number): TemplateResult {
  const { pitch, thick, edge } = b.columns;
  const text = b.format(s.values[i] ?? 0);
  const small = pitch < 72;
  const wide = textWidth(text, small ? 12 : 14) > thick + 4;
  const [x, anchor] = wide ? [1 - which, ["end", "start"][which]] : [0.5, "middle"];
  return svg`<text class="amount ${s.tone} ${small ? "small" : ""}" x=${edge(i, which) + thick * x} y=${y}
    text-anchor=${anchor}>${text}</text>`;
}

function drag(b: ShareBars, s: Shares, i: number): Drag {
  const scale = scaleLinear([0, b.top], [b.floor, b.ceiling]);
  return {
    value: s.values[i] ?? 0,
    min: 0,
    max: 1,
    step: 0.01,
    to: (_, y) => Math.round(scale.invert(y) * 100) / 100,
    change: (value) => s.change?.(i, value),
  };
}

/** A bar's half of the column, to press on beside the grip. */
function half(b: ShareBars, s: Shares, i: number, which: 0 | 1): TemplateResult {
  const width = b.columns.pitch / 2;
  const x = b.columns.middle(i) - width * (1 - which);
  return surface({
    ...drag(b, s, i),
    x,
    y: b.ceiling - 20,
    width,
    height: b.floor - b.ceiling + 28,
  });
}

function grip(b: ShareBars, s: Shares, i: number, which: 0 | 1): TemplateResult {
  const { pitch, thick, edge } = b.columns;
  return handle({
    ...drag(b, s, i),
    at: [edge(i, which) + thick / 2, tip(b, s.drawn[i] ?? 0)],
    name: s.name?.(i) ?? "",
    says: b.format(s.values[i] ?? 0),
    shows: "",
    tone: s.tone,
    way: "y",
    shape: "grip",
    room: thick,
    reach: pitch / 2,
  });
}
