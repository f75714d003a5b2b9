import { svg, type TemplateResult } from "lit";
import type { LabelledPoint } from "./learning-points";

/** A point of a class: + is a full disc, − an open one; each bears its sign. */
export function classMark({ label }: Pick<LabelledPoint, "label">, radius = 9): TemplateResult {
  const arm = 0.5 * radius;
  const cross = label > 0 ? `M${-arm} 0H${arm}M0 ${-arm}V${arm}` : `M${-arm} 0H${arm}`;
  const kind = label > 0 ? "full" : "open";
  return svg`<circle class="knob ${kind}" r=${radius}></circle><path class="sign ${kind}" d=${cross}></path>`;
}

/** How large points are drawn where they are many. */
export const radiusFor = (count: number): number => (count <= 12 ? 9 : count <= 45 ? 7 : 5.5);
