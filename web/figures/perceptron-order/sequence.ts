import { nothing, svg, type TemplateResult } from "lit";
import { nameOf } from "../../kit/learning-names";
import { type Points, toneOf } from "../../kit/learning-points";
import type { PerceptronRun } from "../../kit/learning-run";

const step = 27;

/** Which points were corrected, in turn; of many the last ones are left out. */
export function sequence(
  run: PerceptronRun,
  points: Points,
  [left, top]: readonly [number, number],
  width: number,
): TemplateResult {
  const room = Math.floor(width / step);
  const all = run.entries.map(({ point }) => point);
  const shown = all.length > room ? all.slice(0, room - 1) : all;
  return svg`<g aria-hidden="true">${shown.map(
    (index, i) =>
      svg`<text class="strong ${toneOf(points[index] ?? { label: 1 })}" x=${left + i * step} y=${top}>${nameOf(index)}</text>`,
  )}${shown.length < all.length ? svg`<text class="soft" x=${left + shown.length * step} y=${top}>…</text>` : nothing}</g>`;
}
