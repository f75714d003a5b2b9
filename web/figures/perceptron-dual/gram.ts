import { nothing, svg, type TemplateResult } from "lit";
import { nameOf } from "../../kit/learning-names";
import { type Points, toneOf } from "../../kit/learning-points";
import type { Place } from "../../kit/learning-view";
import type { Numbers } from "../../kit/number";

interface Gram {
  readonly place: Place;
  readonly points: Points;
  readonly gram: readonly (readonly number[])[];
  readonly alpha: readonly number[];
  /** The point that was visited last: its row was read. */
  readonly row: number | undefined;
  readonly says: string;
  readonly numbers: Numbers;
}

const top = 62;
const aside = 34;

/** The table of inner products; over its columns how often each point counts, and with which sign. */
export function gramTable(g: Gram): TemplateResult {
  const { place, points, gram, numbers, row } = g;
  const size = Math.min(
    108,
    (place.width - aside) / points.length,
    (place.height - top) / points.length,
  );
  const largest = Math.max(...gram.flat().map(Math.abs), 1e-9);
  const [left, ceiling] = [place.left + aside, place.top + top];
  const at = (i: number) => left + (i + 0.5) * size;
  return svg`<g aria-hidden="true"><text class="soft small" x=${place.left} y=${place.top + 12}>${g.says}</text>
    ${points.map(
      (
        point,
        j,
      ) => svg`<text class="strong ${toneOf(point)}" x=${at(j)} y=${ceiling - 27} text-anchor="middle">${factor(g, j)}</text>
      <text class="soft small" x=${at(j)} y=${ceiling - 8} text-anchor="middle">${nameOf(j)}</text>
      <text class="soft small" x=${left - 10} y=${ceiling + (j + 0.5) * size + 4} text-anchor="end">${nameOf(j)}</text>`,
    )}
    ${gram.map((line, i) =>
      line.map((value, j) => {
        const share = Math.abs(value) / largest;
        const [x, y] = [left + j * size, ceiling + i * size];
        return svg`<rect class="cell ${value < 0 ? "less" : ""}" x=${x} y=${y} width=${size} height=${size} fill-opacity=${(0.04 + 0.3 * share).toFixed(3)}></rect>
          <text class="product ${row === i ? "read" : ""}" x=${x + size / 2} y=${y + size / 2 + 5} text-anchor="middle">${written(value, size, numbers)}</text>`;
      }),
    )}
    ${row === undefined ? nothing : svg`<rect class="current" x=${left} y=${ceiling + row * size} width=${size * points.length} height=${size}></rect>`}</g>`;
}

/** αⱼ·yⱼ: +2, −5, 0. */
function factor({ alpha, points, numbers }: Gram, j: number): string {
  const times = alpha[j] ?? 0;
  if (times === 0) return "0";
  return `${(points[j]?.label ?? 1) > 0 ? "+" : "−"}${numbers.round(times, 3)}`;
}

const written = (value: number, size: number, numbers: Numbers): string =>
  size < 40 ? numbers.significant(value, 2) : numbers.significant(value, 4);
