import { nothing, svg, type TemplateResult } from "lit";
import { textWidth } from "../../kit/label";
import type { Panel } from "./layout";
import type { Outcome } from "./outcome";

/** Its name and width below an outcome, its height above; a torn one says it beside its edge. */
export function labels(o: Outcome, box: Panel, entropy: number): TemplateResult | typeof nothing {
  if (o.probability === 0) return nothing;
  const middle = box.x(o.from + o.probability / 2);
  const below = `${o.name} ${o.probabilityText}`;
  return svg`<g aria-hidden="true">
    <text x=${within(middle, below, box)} y=${box.floor + 20} text-anchor="middle">${below}</text>
    ${box.y(o.surprise) < box.ceiling ? besideTear(o, box) : above(o, box, middle, entropy)}</g>`;
}

/** Clear of the level line, which may pass just above a low rectangle. */
function above(o: Outcome, box: Panel, middle: number, entropy: number): TemplateResult {
  const [top, level] = [box.y(o.surprise), box.y(entropy)];
  const struck = level < top && level > top - 24;
  return svg`<text class="on-paper" x=${within(middle, o.surpriseText, box)}
    y=${(struck ? level : top) - 9} text-anchor="middle">${o.surpriseText}</text>`;
}

function besideTear(o: Outcome, { x, ceiling }: Panel): TemplateResult {
  const heads = o.key === "heads";
  return svg`<text class="on-paper" x=${heads ? x(o.probability) + 9 : x(o.from) - 9} y=${ceiling + 12}
    text-anchor=${heads ? "start" : "end"}>${o.surpriseText}</text>`;
}

/** A label's middle, kept inside the panel. */
function within(middle: number, text: string, { left, right }: Panel): number {
  const half = textWidth(text) / 2;
  return Math.min(right - half, Math.max(left + half, middle));
}
