import type { ScaleLinear } from "d3-scale";
import { nothing, svg, type TemplateResult } from "lit";
import type { Tone } from "./handle";

/** H(p, q) = H(p) + KL(p‖q): what the truth costs anyhow, and what the belief costs on top. */
export interface Bill {
  /** The letters of the truth and of the belief. */
  readonly truth: "p" | "q";
  readonly belief: "p" | "q";
  readonly entropy: number;
  readonly kl: number;
  readonly crossEntropy: number;
  /** Lengths to draw while easing. */
  readonly drawn: readonly [entropy: number, kl: number];
  readonly x: ScaleLinear<number, number>;
  readonly y: number;
  readonly format: (value: number) => string;
  readonly unit: string;
  /** Two lines of text above the bar instead of one. */
  readonly narrow: boolean;
}

const thick = 26;

/** How much room a bill needs, text and bar. */
export const billHeight = (narrow: boolean): number => (narrow ? 76 : 62);

/** The sum as an equation in colour, and below it as one bar of two parts, to scale. */
export function bill(b: Bill): TemplateResult {
  const [start, end] = b.x.range() as [number, number];
  const first = b.x(b.drawn[0]);
  const last = Number.isFinite(b.kl)
    ? Math.min(end, b.x(b.drawn[0] + b.drawn[1]))
    : end + (b.narrow ? 18 : 32);
  const top = b.y + billHeight(b.narrow) - thick - 12;
  return svg`<g class="bill" aria-hidden="true">
    ${b.narrow ? twoLines(b, start) : oneLine(b, start)}
    ${part(b.truth, start, first, top)}
    ${Number.isFinite(b.kl) ? part(b.belief, first, last, top) : endless(b.belief, first, last, top)}
    <line class="base" x1=${start} x2=${start} y1=${top - 4} y2=${top + thick + 4}></line>
  </g>`;
}

const names = ({ truth, belief }: Bill) => ({
  cross: `H(${truth}, ${belief})`,
  own: `H(${truth})`,
  excess: `KL(${truth}‖${belief})`,
});

function oneLine(b: Bill, x: number): TemplateResult {
  const name = names(b);
  return svg`<text x=${x} y=${b.y + 14}><tspan class="term ink">${name.cross} ${b.format(b.crossEntropy)}</tspan
    ><tspan class="soft" dx="10">=</tspan
    ><tspan class="term ${b.truth}" dx="10">${name.own} ${b.format(b.entropy)}</tspan
    ><tspan class="soft" dx="10">+</tspan
    ><tspan class="term ${b.belief}" dx="10">${name.excess} ${b.format(b.kl)}</tspan
    ><tspan class="soft" dx="6">${b.unit}</tspan></text>`;
}

/** On a phone the numbers stand under their names. */
function twoLines(b: Bill, x: number): TemplateResult {
  const name = names(b);
  const parts = [
    [0, name.cross, b.crossEntropy, "ink"],
    [86, "=", null, "soft"],
    [108, name.own, b.entropy, b.truth],
    [176, "+", null, "soft"],
    [198, name.excess, b.kl, b.belief],
  ] as const;
  return svg`${parts.map(([dx, text, value, tone]) => {
    const kind = tone === "soft" ? "soft" : `term ${tone}`;
    return svg`<text class=${kind} x=${x + dx} y=${b.y + 10}>${text}</text>
      ${
        value === null
          ? nothing
          : svg`<text class=${kind} x=${x + dx} y=${b.y + 28}>${b.format(value)}${dx === 198 ? svg`<tspan class="soft" dx="5">${b.unit}</tspan>` : nothing}</text>`
      }`;
  })}`;
}

function part(tone: Tone, from: number, to: number, y: number): TemplateResult {
  const rim = tone === "q" && to - from > 3 ? 1 : 0;
  return svg`<rect class="bar ${tone} ${rim ? "" : "thin"}" x=${from + rim} y=${y + rim}
    width=${Math.max(0, to - from - 2 * rim)} height=${thick - 2 * rim}></rect>`;
}

function endless(tone: Tone, from: number, to: number, y: number): TemplateResult {
  const head = Math.min(18, (to - from) / 2);
  return svg`<path class="bar ${tone} endless"
    d="M${from + 1} ${y + 1}H${to - head}L${to + 4} ${y + thick / 2}L${to - head} ${y + thick - 1}H${from + 1}Z"></path>`;
}
