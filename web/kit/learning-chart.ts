import { scaleLinear } from "d3-scale";
import { nothing, svg, type TemplateResult } from "lit";
import { textWidth } from "./label";

export interface Line {
  readonly tone: "p" | "q" | "shared" | "ink";
  readonly dashed?: boolean;
  readonly values: readonly number[];
  readonly says: string;
}

export interface Chart {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How far training has come at each value. */
  readonly at: readonly number[];
  readonly lines: readonly Line[];
  readonly low: number;
  readonly high: number;
  /** A level to compare with, and its name. */
  readonly level?: readonly [value: number, says: string];
  readonly from: string;
  readonly to: string;
}

/** Curves over training: where it began and where it is now stand below, what each line is stands at its end. */
export function chart(c: Chart): TemplateResult {
  const right = c.left + c.width;
  const floor = c.top + c.height;
  const x = scaleLinear(
    [c.at[0] ?? 0, Math.max((c.at[0] ?? 0) + 1, c.at.at(-1) ?? 1)],
    [c.left, right],
  );
  const y = scaleLinear([c.low, c.high], [floor, c.top]).clamp(true);
  const places = labelPlaces(c, x, y);
  return svg`<g aria-hidden="true">
    <line class="base" x1=${c.left} x2=${right} y1=${floor} y2=${floor}></line>
    ${
      c.level
        ? svg`<line class="guide" x1=${c.left} x2=${right} y1=${y(c.level[0])} y2=${y(c.level[0])}></line>
          <text class="soft small" x=${c.left} y=${y(c.level[0]) - 4}>${c.level[1]}</text>`
        : nothing
    }
    ${c.lines.map((line) => svg`<path class="course ${line.tone} ${line.dashed ? "dashed" : ""}" d=${pathOf(c.at, line.values, x, y)}></path>`)}
    ${c.lines.map(
      (line, i) => svg`<text class="small says on-paper ${line.tone}" x=${right} y=${places[i] ?? 0}
        text-anchor="end">${line.says}</text>`,
    )}
    <text class="soft small" x=${c.left} y=${floor + 16}>${c.from}</text>
    <text class="soft small" x=${right} y=${floor + 16} text-anchor="end">${c.to}</text>
  </g>`;
}

type Scale = (value: number) => number;

/** The upper line's label stands above all that it covers, the lower one's below. */
function labelPlaces({ at, lines, left, width, top, height }: Chart, x: Scale, y: Scale): number[] {
  const ends = lines.map(({ values }) => y(values.at(-1) ?? Number.NaN));
  return lines.map(({ values, says }, i) => {
    const from = left + width - textWidth(says, 13);
    const covered = values.filter((_, k) => x(at[k] ?? 0) >= from).map((value) => y(value));
    const own = ends[i] ?? 0;
    const lower = ends.some((end, j) => j !== i && (end < own || (end === own && j < i)));
    const room = [...covered, own].filter(Number.isFinite);
    const place = lower ? Math.max(...room) + 15 : Math.min(...room) - 7;
    return Math.min(top + height - 4, Math.max(top - 5, place));
  });
}

function pathOf(at: readonly number[], values: readonly number[], x: Scale, y: Scale): string {
  let path = "";
  let pen = "M";
  values.forEach((value, i) => {
    if (!Number.isFinite(value)) return;
    path += `${pen}${x(at[i] ?? 0).toFixed(1)} ${y(value).toFixed(1)}`;
    pen = "L";
  });
  return path;
}
