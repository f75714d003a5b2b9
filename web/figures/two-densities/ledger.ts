import { scaleLinear } from "d3-scale";
import { nothing, svg, type TemplateResult } from "lit";
import { textWidth } from "../../kit/label";
import { curvePath, signedAreaPath } from "../../kit/path";
import { bars } from "./hills";
import type { Panel } from "./layout";
import type { Series } from "./pair";

export interface Ledger {
  readonly tone: "p" | "q";
  readonly panel: Panel;
  readonly narrow: boolean;
  /** How high and how deep the scale goes, in the unit per unit of x: the same for both directions. */
  readonly extent: readonly [up: number, down: number];
  /** None while it is withheld, or where there is none. */
  readonly integrand: Series | undefined;
  readonly title: string;
  /** What is drawn: p·log₂(p/q). */
  readonly formula: string;
  readonly value: string;
  /** What 10 is raised to, where the value is a power of it. */
  readonly power: string;
  readonly unit: string;
  /** Up to two lines beside the value: how it was got, or why it is infinite. */
  readonly notes: readonly string[];
  /** Where nothing but the truth has mass, or which ends the price runs off at. */
  readonly endless: readonly Endless[];
  /** "0.1 bits": what a little square is worth. */
  readonly worth: (area: number) => string;
}

/** A stretch whose price is infinite, or an end of the line towards which it grows for ever. */
export type Endless = { readonly from: number; readonly to: number } | "low" | "high";

/** How many pixels stand for one unit above zero and below it. */
export function scaleOf({ panel, extent: [up, down] }: Ledger) {
  const room = panel.floor - panel.ceiling;
  const unit = room / (up + down || 1);
  const zero = panel.ceiling + unit * up;
  return scaleLinear([0, 1], [zero, zero - unit]);
}

/** One direction: the price in large type, and below it where it is paid and where something comes back. */
export function ledger(l: Ledger): TemplateResult {
  const { tone, panel, narrow } = l;
  const y = scaleOf(l);
  const [line, number] = narrow ? [26, 64] : [26, 72];
  const top = panel.ceiling - (narrow ? 74 : 92);
  const beside = panel.left + valueWidth(l) + 14;
  return svg`<g class="ledger ${tone}" aria-hidden="true">
    <text class="which ${tone}" x=${panel.left} y=${top + line - 4}>${l.title}</text>
    <text class="price ${tone}" x=${panel.left - 1} y=${top + number}>${l.value}${l.power ? svg`<tspan class="unit" dy="-16">${l.power}</tspan>` : svg`<tspan class="unit" dx="6">${l.unit}</tspan>`}</text>
    ${l.notes.map(
      (note, i) =>
        svg`<text class="note" x=${beside} y=${top + number - 18 * (l.notes.length - 1 - i) - 1}>${note}</text>`,
    )}
    <svg x=${panel.left} y=${panel.ceiling - 14} width=${panel.right - panel.left} height=${panel.floor - panel.ceiling + 16}
      viewBox="${panel.left} ${panel.ceiling - 14} ${panel.right - panel.left} ${panel.floor - panel.ceiling + 16}">
      ${l.endless.map((where) => (typeof where === "string" ? nothing : abyss(l, where, y(0))))}
      ${area(l, y)}
    </svg>
    <line class="base" x1=${panel.left} x2=${panel.right} y1=${y(0)} y2=${y(0)}></line>
    ${l.endless.map((where) => (typeof where === "string" ? arrowOut(l, where, y(0)) : nothing))}
    <text class="note" x=${panel.right} y=${panel.floor + 23} text-anchor="end">${l.formula}</text>
    ${l.integrand ? measure(l, y) : nothing}
  </g>`;
}

/** About how far the price reaches, to write beside it. */
function valueWidth({ value, power, unit, narrow }: Ledger): number {
  if (value === "∞") return narrow ? 38 : 46;
  return (
    value.length * (narrow ? 19 : 22) +
    textWidth(power, 18) +
    (unit === "" ? 0 : textWidth(unit, 18) + 6)
  );
}

function area(l: Ledger, y: ReturnType<typeof scaleOf>): TemplateResult | typeof nothing {
  const { tone, panel, integrand } = l;
  if (!integrand) return nothing;
  const { x, y: values, discrete } = integrand;
  if (discrete) return bars(tone, panel, y, x, values, true);
  const finite = Float64Array.from(values, (value) => (Number.isFinite(value) ? value : 0));
  return svg`<path class="cost ${tone}" d=${signedAreaPath(panel.x, y, x, values, 1)}></path>
    <path class="gain" fill="url(#hatch-${tone})" d=${signedAreaPath(panel.x, y, x, values, -1)}></path>
    <path class="line thin ${tone}" d=${curvePath(panel.x, y, x, finite)}></path>`;
}

/** Where the belief gives nothing and the truth does: the price leaves the page. */
function abyss({ tone, panel }: Ledger, { from, to }: { from: number; to: number }, zero: number) {
  const clamp = (place: number) => Math.min(panel.right, Math.max(panel.left, panel.x(place)));
  const [left, right] = [clamp(from), clamp(to)];
  if (right - left < 1) return nothing;
  const count = Math.max(1, Math.min(5, Math.round((right - left) / 44)));
  const arrows = Array.from(
    { length: count },
    (_, i) => left + ((i + 0.5) / count) * (right - left),
  );
  return svg`<rect class="abyss ${tone}" x=${left} y=${panel.ceiling - 4} width=${right - left} height=${zero - panel.ceiling + 4}></rect>
    ${arrows.map((x) => svg`<path class="arrow ${tone}" d="M${x} ${zero - 4}V${panel.ceiling + 2}m-5 8l5 -8l5 8"></path>`)}`;
}

/** Towards this end the price grows without bound. */
function arrowOut({ tone, panel }: Ledger, end: "low" | "high", zero: number): TemplateResult {
  const [x, way] = end === "low" ? [panel.left, 1] : [panel.right, -1];
  return svg`<path class="arrow ${tone}" d="M${x + way * 46} ${zero - 16}H${x + way * 2}m${way * 8} -5l${-way * 8} 5l${way * 8} 5"></path>
    <text class="ever ${tone}" x=${x + way * 56} y=${zero - 11} text-anchor=${way > 0 ? "start" : "end"}>∞</text>`;
}

/** A square of the drawing's own area: so much is 0.1 bits. */
function measure(l: Ledger, y: ReturnType<typeof scaleOf>): TemplateResult {
  const { panel, tone, integrand, worth } = l;
  if (integrand?.discrete) return svg``;
  const perUnit = (panel.x(1) - panel.x(0)) * (y(0) - y(1));
  const areas = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];
  const fitting = areas.findLast((one) => one * perUnit < 15 ** 2) ?? 0.001;
  const side = Math.sqrt(fitting * perUnit);
  const bottom = panel.floor + 24;
  return svg`<rect class="cost ${tone} outlined" x=${panel.left + 0.5} y=${bottom - side} width=${side} height=${side}></rect>
    <text class="note" x=${panel.left + side + 7} y=${bottom - 1}>${worth(fitting)}</text>`;
}
