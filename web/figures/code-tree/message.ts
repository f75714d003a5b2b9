import { css, nothing, svg, type TemplateResult } from "lit";
import { line, type Place } from "./places";

export const messageStyle = css`
  .cell { fill: var(--p-wash); }
  .cell.other { fill: var(--tint); stroke: var(--p-wash); }
  .bits { font: 14px var(--code); text-anchor: middle; }
  .spelled { text-anchor: middle; font-weight: 600; }
  .unspoken { fill: var(--soft); text-decoration: line-through; }
`;

/** The message letter by letter, each above its codeword. */
export function message(all: readonly Place[], top: number): TemplateResult {
  return svg`<g aria-hidden="true">${all.map(({ letter, codeword, x, row, width }, i) => {
    const y = top + row * line;
    const middle = x + width / 2;
    return svg`<text class="spelled ${codeword === undefined ? "unspoken" : ""}" x=${middle} y=${y + 14}>${letter}</text>
      ${
        codeword === undefined
          ? nothing
          : svg`<rect class="cell ${i % 2 ? "other" : ""}" x=${x} y=${y + 20} width=${width} height="22"></rect>
            <text class="bits" x=${middle} y=${y + 36}>${codeword}</text>`
      }`;
  })}</g>`;
}
