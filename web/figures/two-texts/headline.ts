import { svg, type TemplateResult } from "lit";
import type { Core } from "../../kit/core";
import type { Numbers } from "../../kit/number";
import { type Order, others, sumOf, type TextComparison } from "./comparison";
import type { texts } from "./texts";

interface Headline {
  readonly name: string;
  readonly tone: "p" | "q";
  readonly value: number;
  /** The right edge, and the top. */
  readonly x: number;
  readonly y: number;
  readonly numbers: Numbers;
  /** The unit in words: "bits a letter". */
  readonly per: string;
}

/** One KL in large type, in the colour of the belief that pays it. */
export function headline({ name, tone, value, x, y, numbers, per }: Headline): TemplateResult {
  return svg`<g aria-hidden="true">
    <text class="term ${tone}" x=${x} y=${y + 14} text-anchor="end">${name}</text>
    <text class=${tone} x=${x} y=${y + 40} text-anchor="end"><tspan class="large">${numbers.amount(value)}</tspan><tspan class="soft" dx="6">${per}</tspan></text>
  </g>`;
}

/** What the tell-tale symbols cost, and all the others together. */
export function marksInWords(
  core: Core,
  c: TextComparison,
  order: Order,
  symbols: readonly number[],
  t: typeof texts.en,
  numbers: Numbers,
): string {
  if (order === "frequency" || symbols.length === 0) return "";
  const e = c[order];
  if (e.infiniteAt.length > 0) return t.endless(symbols.length);
  const sum = sumOf(core, e, symbols);
  const rest = sumOf(core, e, others(c, symbols));
  return t.telling(symbols.length, numbers.information(sum, 2), numbers.round(rest, 2));
}
