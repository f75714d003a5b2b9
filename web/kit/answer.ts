import { svg, type TemplateResult } from "lit";

/** The one number that a figure is about, in large type, and below it what it is. */
export function answer(
  [x, y]: readonly [x: number, y: number],
  value: string,
  says: string,
): TemplateResult {
  return svg`<g aria-hidden="true">
    <text class="big" x=${x - 2} y=${y}>${value}</text>
    <text class="soft" x=${x} y=${y + 27}>${says}</text></g>`;
}
