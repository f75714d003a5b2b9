import { css, svg, type TemplateResult } from "lit";
import { answer } from "../../kit/answer";

export const sumStyle = css`
  .sum { font-size: 17px; }
  .sum .stroke { stroke: var(--mark); stroke-width: 1; }
`;

interface Sum {
  /** Name, probability, ×, surprise, =, share: one line an outcome. */
  readonly lines: readonly (readonly string[])[];
  readonly result: string;
  readonly says: string;
  readonly at: readonly [x: number, y: number];
  /** With the lines that are added up, or the result alone. */
  readonly long: boolean;
}

const columns = [
  [0, "start"],
  [128, "end"],
  [146, "middle"],
  [212, "end"],
  [232, "middle"],
  [298, "end"],
] as const;

/** The sum by hand: probability times surprise, once for each side, and what they make. */
export function sum({ lines, result, says, at: [x, y], long }: Sum): TemplateResult {
  const start = long ? y + 66 : y - 46;
  return svg`<g class="sum" aria-hidden="true">
    ${long ? lines.map((cells, i) => line(cells, x, y + 14 + i * 28)) : ""}
    ${long ? svg`<line class="stroke" x1=${x} x2=${x + 298} y1=${y + 56} y2=${y + 56}></line>` : ""}
  </g>
  ${answer([x, start + 46], result, says)}`;
}

const line = (cells: readonly string[], x: number, y: number) =>
  cells.map((cell, k) => {
    const [dx, anchor] = columns[k] ?? [0, "start"];
    return svg`<text x=${x + dx} y=${y} text-anchor=${anchor}>${cell}</text>`;
  });
