import { css, nothing, svg, type TemplateResult } from "lit";
import { textWidth } from "../../kit/label";

export const chaseStyle = css`
  .entropy { fill: var(--p); }
  .length { fill: var(--tint); stroke: var(--ink); stroke-width: 1.5; }
`;

interface Chase {
  readonly at: { x: number; y: number; start: number; perBit: number; width: number };
  readonly entropy: number;
  readonly length: number;
  readonly entropyText: string;
  readonly lengthText: string;
  readonly gapText: string;
}

const thick = 18;
const step = 28;

/** Entropy and average length as two bars from one start; what is between their ends is said. */
export function chase({
  at,
  entropy,
  length,
  entropyText,
  lengthText,
  gapText,
}: Chase): TemplateResult {
  const { x, y, start, perBit, width } = at;
  const [short, long] = [start + entropy * perBit, start + length * perBit];
  const beside = long + 12 + textWidth(gapText) <= width;
  return svg`<g aria-hidden="true">
    <text x=${x} y=${y + thick - 4}>${entropyText}</text>
    <text x=${x} y=${y + step + thick - 4}>${lengthText}</text>
    <rect class="entropy" x=${start} y=${y} width=${Math.max(0, short - start)} height=${thick}></rect>
    <rect class="length" x=${start} y=${y + step} width=${Math.max(0, long - start)} height=${thick}></rect>
    ${
      long - short > 0.5
        ? svg`<path class="guide" d="M${short} ${y + thick}V${y + step + thick}M${short} ${y + thick / 2}H${long}V${y + step}"></path>`
        : nothing
    }
    <text class="soft" x=${beside ? long + 12 : start} y=${beside ? y + thick - 4 : y + 2 * step + thick - 4}>${gapText}</text>
  </g>`;
}
