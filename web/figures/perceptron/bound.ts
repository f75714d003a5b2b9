import { nothing, svg, type TemplateResult } from "lit";
import type { NovikoffBound } from "surprisal/learning";
import type { Place } from "../../kit/learning-view";
import type { Numbers } from "../../kit/number";
import type { Texts } from "./texts";

/** The corrections so far on the way to Novikoff's bound; a way without an end is drawn open. */
export function boundStrip(
  { left, top, width, height }: Place,
  corrections: number,
  { bound }: NovikoffBound,
): TemplateResult {
  const endless = !Number.isFinite(bound);
  const share = endless ? 0 : Math.min(1, corrections / bound);
  return svg`<g aria-hidden="true">
    <rect class=${endless ? "room endless" : "room"} x=${left} y=${top} width=${width} height=${height} rx=${height / 2}></rect>
    ${share > 0 ? svg`<rect class="spent" x=${left} y=${top} width=${Math.max(height, share * width)} height=${height} rx=${height / 2}></rect>` : nothing}</g>`;
}

/** The same in words: R²/γ², in numbers. */
export function boundWords(
  { bound, radiusSquared, margin }: NovikoffBound,
  t: Texts,
  numbers: Numbers,
): string {
  if (!Number.isFinite(bound)) return t.noBound;
  const gamma = numbers.significant(margin, 4);
  return t.bound(
    numbers.round(radiusSquared, 2),
    gamma,
    numbers.round(bound, bound < 1000 ? 1 : 0),
  );
}
