import { nothing, svg, type TemplateResult } from "lit";
import { textWidth } from "../../kit/label";
import type { Panel } from "./layout";

export interface Outcome {
  readonly key: "heads" | "tails";
  readonly name: string;
  /** Where the outcome begins on the unit width. */
  readonly from: number;
  readonly probability: number;
  readonly surprise: number;
  readonly probabilityText: string;
  readonly surpriseText: string;
  readonly share: number;
  readonly shareText: string;
}

/** One outcome as a rectangle: as wide as it is probable, as high as it is surprising. */
export function outcome(o: Outcome, { x, y, floor, ceiling }: Panel): TemplateResult {
  const [left, right] = [x(o.from), x(o.from + o.probability)];
  const width = right - left;
  if (o.probability === 0) return svg``;
  const top = y(o.surprise);
  const cut = top < ceiling;
  const shown = Math.max(top, ceiling);
  return svg`<g class="outcome ${o.key}" aria-hidden="true">
    <path class="area" d=${cut ? torn(left, right, floor, ceiling) : `M${left} ${floor}V${shown}H${right}V${floor}Z`}></path>
    ${areaLabel(o, left + width / 2, width, shown, floor)}
  </g>`;
}

/** What reaches beyond the top of the scale ends in a torn edge. */
function torn(left: number, right: number, floor: number, ceiling: number): string {
  const teeth = Math.max(1, Math.round((right - left) / 8));
  const step = (right - left) / teeth;
  const edge = Array.from({ length: teeth }, (_, i) => {
    const start = left + i * step;
    return `L${start + step / 2} ${ceiling - 5}L${start + step} ${ceiling + 3}`;
  });
  return `M${left} ${floor}V${ceiling + 3}${edge.join("")}V${floor}Z`;
}

/** The area in figures, where it has room. */
function areaLabel(o: Outcome, middle: number, width: number, top: number, floor: number) {
  const long = `${o.probabilityText} × ${o.surpriseText}`;
  const height = floor - top;
  if (height < 30 || width < textWidth(o.shareText, 15) + 10) return nothing;
  const roomy = height > 52 && width > textWidth(long, 14) + 14;
  return svg`<text class="inside" x=${middle} y=${floor - 11} text-anchor="middle">${o.shareText}</text>
    ${roomy ? svg`<text class="inside thin" x=${middle} y=${floor - 31} text-anchor="middle">${long}</text>` : nothing}`;
}
