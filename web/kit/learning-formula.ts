import { svg, type TemplateResult } from "lit";
import type { Place } from "./learning-view";
import { wrapped } from "./learning-wrap";

const spacing = 22;
const inset = 18;

/** Formulas one below the other; what is too long goes on in the next line, set in. The first may have a tone. */
export function formulas(
  { left, top, width }: Place,
  all: readonly string[],
  tone: "p" | "q" | undefined,
): TemplateResult {
  const lines = all.flatMap((formula, i) =>
    wrapped(formula, width - inset).map((says, j) => ({
      says,
      at: j > 0 ? left + inset : left,
      i,
    })),
  );
  return svg`<g class="sums" aria-hidden="true">${lines.map(
    ({ says, at, i }, line) => svg`<text class=${i === 0 && tone ? `strong ${tone}` : "sum"} x=${at}
      y=${top + 12 + spacing * line}>${says}</text>`,
  )}</g>`;
}
