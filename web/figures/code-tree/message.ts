import { css, nothing, svg, type TemplateResult } from "lit";

export const messageStyle = css`
  .cell { fill: var(--p-wash); }
  .cell.other { fill: var(--tint); stroke: var(--p-wash); }
  .bits { font: 14px var(--code); text-anchor: middle; }
  .spelled { text-anchor: middle; font-weight: 600; }
  .unspoken { fill: var(--soft); text-decoration: line-through; }
`;

const digit = 8.5;
const line = 54;

export interface Place {
  readonly letter: string;
  /** Undefined where the code has no word for the letter. */
  readonly codeword: string | undefined;
  readonly x: number;
  readonly row: number;
  readonly width: number;
}

/** Where each letter of a message stands, wrapped to the width. */
export function places(
  message: string,
  codewordOf: (letter: string) => string | undefined,
  width: number,
): Place[] {
  let [x, row] = [0, 0];
  return [...message].map((letter) => {
    const codeword = codewordOf(letter);
    const wide = Math.max(18, (codeword?.length ?? 0) * digit + 8);
    if (x + wide > width) [x, row] = [0, row + 1];
    const place = { letter, codeword, x, row, width: wide };
    x += wide + 2;
    return place;
  });
}

export const messageHeight = (all: readonly Place[]): number =>
  all.length === 0 ? 0 : ((all.at(-1)?.row ?? 0) + 1) * line;

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
