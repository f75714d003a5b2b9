import { nothing, svg, type TemplateResult } from "lit";
import type { Columns } from "./columns";
import type { Tone } from "./handle";

/** One direction's shares of a sum: a signed bar a column, and the sum in a column of its own. */
export interface Terms {
  readonly tone: Tone;
  readonly values: ArrayLike<number>;
  readonly drawn: readonly number[];
}

export interface TermBars {
  readonly columns: Columns;
  readonly series: readonly Terms[];
  readonly zero: number;
  /** Pixels for one unit. */
  readonly unit: number;
  /** How high a bar may go; an infinite one goes there and ends as an arrow. */
  readonly ceiling: number;
  readonly format: (value: number) => string;
  readonly amounts: boolean;
}

/** Signed bars above and below zero; what is infinite leaves the picture as an arrow. */
export function termBars(b: TermBars): TemplateResult {
  const { columns, series, zero } = b;
  const all = Array.from({ length: columns.count }, (_, i) => i);
  const [first, last] = [columns.edge(0, 0), columns.edge(columns.count - 1, 1) + columns.thick];
  return svg`<g class="terms" aria-hidden="true">
    ${all.map((i) => series.map((s) => term(b, s, i)))}
    <line class="base" x1=${first - 8} x2=${last + 8} y1=${zero} y2=${zero}></line>
  </g>`;
}

/** Two series stand side by side, p's tone first; one alone stands in the middle. */
function place({ columns, series }: TermBars, s: Terms, i: number): [x: number, width: number] {
  const { thick, middle, edge } = columns;
  if (series.length === 2) return [edge(i, s.tone === "p" ? 0 : 1), thick];
  const width = Math.min(columns.pitch * 0.6, thick * 1.25);
  return [middle(i) - width / 2, width];
}

function term(b: TermBars, s: Terms, i: number): TemplateResult {
  const value = s.values[i] ?? 0;
  const [x, width] = place(b, s, i);
  return svg`${signedBar({ ...b, tone: s.tone, x, width, value, drawn: s.drawn[i] ?? 0 })}
    ${
      b.amounts || !Number.isFinite(value)
        ? amount(b, s.tone, x + width / 2, value, s.drawn[i] ?? 0)
        : nothing
    }`;
}

interface SignedBar {
  readonly tone: Tone;
  readonly x: number;
  readonly width: number;
  readonly value: number;
  readonly drawn: number;
  readonly zero: number;
  readonly unit: number;
  readonly ceiling: number;
}

/** One bar from zero to its value. */
export function signedBar(b: SignedBar): TemplateResult {
  if (!Number.isFinite(b.value))
    return svg`<path class="bar ${b.tone} endless" d=${arrow(b)}></path>`;
  const length = Math.min(Math.abs(b.drawn) * b.unit, b.zero - b.ceiling);
  const rim = b.tone === "q" && b.width > 5 && length > 2 ? 1 : 0;
  const y = b.drawn >= 0 ? b.zero - length : b.zero;
  return svg`<rect class="bar ${b.tone} ${rim ? "" : "thin"}" x=${b.x + rim} y=${y + rim} width=${b.width - 2 * rim}
    height=${Math.max(0, length - 2 * rim)}></rect>`;
}

function arrow({ x, width, zero, ceiling }: SignedBar): string {
  const head = Math.min(14, width / 2);
  return `M${x + 1} ${zero}V${ceiling + head}L${x + width / 2} ${ceiling - 4}L${x + width - 1} ${ceiling + head}V${zero}Z`;
}

function amount(b: TermBars, tone: Tone, x: number, value: number, drawn: number): TemplateResult {
  const length = Math.min(Math.abs(drawn) * b.unit, b.zero - b.ceiling);
  const y = !Number.isFinite(value)
    ? b.ceiling - 9
    : drawn >= 0
      ? b.zero - length - 6
      : b.zero + length + 16;
  return svg`<text class="amount ${tone}" x=${x} y=${y} text-anchor="middle">${b.format(value)}</text>`;
}
