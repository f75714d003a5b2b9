import { nothing, svg, type TemplateResult } from "lit";
import type { Columns } from "./columns";
import type { Compared } from "./comparison";
import type { ComparisonLayout } from "./comparison-layout";
import type { Explained } from "./explained";
import type { Tone } from "./handle";
import { textWidth } from "./label";
import { signedBar } from "./terms";

/** Who is who: beside the bars on wide screens, above them on narrow ones, in one line or two. */
export function roles(c: Compared, l: ComparisonLayout): TemplateResult {
  const role = (tone: "p" | "q", words: string, x: number, y: number) =>
    svg`<text class="term ${tone}" x=${x} y=${y}><tspan class="letter">${tone}</tspan><tspan dx="8">${words}</tspan></text>`;
  const room = l.narrow ? c.width - 36 : 190;
  const [p, q] = [fitting(c.words.p, room), fitting(c.words.q, room)];
  if (l.narrow) {
    const [x, y] = l.stacked ? [0, 42] : [textWidth(p) + 44, 16];
    return svg`<g aria-hidden="true">${role("p", p, 0, 16)}${role("q", q, x, y)}</g>`;
  }
  const x = l.right + 28;
  return svg`<g aria-hidden="true">${role("p", p, x, l.floor - 50)}${role("q", q, x, l.floor - 14)}</g>`;
}

/** The columns' names; long ones lean, and where there are too many only some are written. */
export function columnNames(
  { names }: Compared,
  l: ComparisonLayout,
  cols: Columns,
): TemplateResult {
  return svg`<g aria-hidden="true">${names.map((name, i) => {
    if (i % l.every > 0) return nothing;
    const x = cols.middle(i);
    if (!l.leaning)
      return svg`<text class="name" x=${x} y=${l.floor + 24} text-anchor="middle">${name}</text>`;
    return svg`<text class="name leaning" transform="translate(${x + 5} ${l.floor + 14}) rotate(-45)" text-anchor="end">${short(name)}</text>`;
  })}</g>`;
}

const short = (name: string) => fitting(name, 125);

/** A name cut to the pixels that there are. */
export function fitting(name: string, room: number): string {
  if (textWidth(name) <= room) return name;
  let kept = name;
  while (kept && textWidth(`${kept}…`) > room) kept = kept.slice(0, -1);
  return `${kept}…`;
}

/** Each term written out, so that it can be computed again by hand. */
export function formulas(c: Compared, l: ComparisonLayout, cols: Columns): TemplateResult {
  const [truth, belief] = c.direction === "pq" ? (["p", "q"] as const) : (["q", "p"] as const);
  const { log } = c.numbers;
  const value = (who: "p" | "q", i: number) =>
    svg`<tspan class="term ${who}">${c.numbers.share(c[who].values[i] ?? 0, 3)}</tspan>`;
  return svg`<g class="formula" aria-hidden="true">${c.names.map(
    (_, i) =>
      svg`<text x=${cols.middle(i)} y=${l.formula} text-anchor="middle">${value(truth, i)} ${log} (${value(truth, i)} / ${value(belief, i)})</text>`,
  )}</g>`;
}

/** What the terms are, and their sums: as bars to the same scale, and as numbers. */
export function sums(c: Compared, l: ComparisonLayout, unit: number): TemplateResult {
  const all = [
    { of: "pq", tone: "q", name: "KL(p‖q)", e: c.pq },
    { of: "qp", tone: "p", name: "KL(q‖p)", e: c.qp },
  ] as const;
  const shown = all.filter((s) => c.direction === "both" || c.direction === s.of);
  const size = textWidth(c.words.terms) > c.width ? 13 : 14;
  const title = svg`<text class="soft" x="0" y=${l.termTitle} font-size=${size}>${c.words.terms}</text>`;
  if (l.narrow) return svg`<g aria-hidden="true">${title}</g>`;
  const x = l.right + 28;
  const width = c.direction === "both" ? 30 : 44;
  const beside = x + shown.length * (width + 6) + 12;
  const first = shown.length === 2 ? l.zero - 66 : l.zero - 26;
  return svg`<g aria-hidden="true">${title}
    <text class="soft" x=${x} y=${l.termTitle}>${c.words.sum}</text>
    ${shown.map((s, k) => {
      const at = { x: x + k * (width + 6), width, beside, y: first + k * 56 };
      return sum(c, l, unit, { ...s, ...at });
    })}
    <line class="base" x1=${x - 8} x2=${beside - 8} y1=${l.zero} y2=${l.zero}></line>
  </g>`;
}

interface Sum {
  readonly of: string;
  readonly tone: Tone;
  readonly name: string;
  readonly e: Explained;
  readonly x: number;
  readonly width: number;
  /** Where its number stands. */
  readonly beside: number;
  readonly y: number;
}

/** One sum; a bar that is too high for its place is left to its number. */
function sum(c: Compared, l: ComparisonLayout, unit: number, s: Sum): TemplateResult {
  const { value } = s.e;
  const [drawn = 0] = c.ease(`sum-${s.of}`, [value]);
  const text = c.numbers.information(value);
  const look = textWidth(text, 25) <= c.width - s.beside ? "large" : "term";
  const fits = !Number.isFinite(value) || value * unit <= l.zero - l.termCeiling + 1;
  const bar = { ...s, value, drawn, zero: l.zero, unit, ceiling: l.termCeiling };
  return svg`${fits ? signedBar(bar) : nothing}
    <text class="term ${s.tone}" x=${s.beside} y=${s.y}>${s.name}</text>
    <text class="${look} ${s.tone}" x=${s.beside} y=${s.y + 27}>${text}</text>`;
}
