import { css, nothing, svg, type TemplateResult } from "lit";
import { textWidth } from "../../kit/label";

export const tapeStyle = css`
  .cell { fill: none; stroke: var(--mark); stroke-width: 1.5; }
  .news { fill: var(--p); }
  .brace { fill: none; stroke: var(--mark); stroke-width: 1; }
`;

interface Tape {
  readonly at: { x: number; y: number; perBit: number; height: number };
  /** How many questions settle it when all are alike, and how many the message is worth; in bits. */
  readonly most: number;
  readonly bits: number;
  readonly question: (n: number) => string;
  /** What the odds had told: it stands over the empty part. */
  readonly known: string;
  /** Where the drawing ends. */
  readonly end: number;
}

/** One cell a yes/no question, filled as far as the message is news. */
export function tape({
  at: { x, y, perBit, height },
  most,
  bits,
  question,
  known,
  end,
}: Tape): TemplateResult {
  const gap = 6;
  const wide = perBit - gap;
  const place = (amount: number) => x + Math.min(amount, most) * perBit;
  const cells = Array.from({ length: Math.ceil(most - 1e-9) }, (_, i) => i);
  const [start, stop] = [place(bits), place(most) - gap];
  const fits = start + textWidth(known) <= end;
  return svg`<g class="tape" aria-hidden="true">
    ${cells.map((i) => {
      const full = wide * Math.min(1, most - i);
      const part = full * Math.min(1, Math.max(0, (bits - i) / Math.min(1, most - i)));
      return svg`<rect class="news" x=${x + i * perBit} y=${y} width=${part} height=${height}></rect>
        <rect class="cell" x=${x + i * perBit} y=${y} width=${full} height=${height}></rect>
        <text class="soft" x=${x + i * perBit} y=${y + height + 20}>${question(i + 1)}</text>`;
    })}
    ${
      stop - start > 3
        ? svg`<path class="brace" d="M${start + 1} ${y - 3}v-4H${stop}v4"></path>
            <text class="soft" x=${fits ? start : stop} y=${y - 12} text-anchor=${fits ? "start" : "end"}>${known}</text>`
        : nothing
    }</g>`;
}
