import { billHeight } from "./bill";
import type { Compared } from "./comparison";
import { textWidth } from "./label";

const phone = 640;

/** How much of a drawing the columns have; the sums stand beside them on wide screens. */
export const columnsRoom = (width: number): number => (width < phone ? width : width - 250);

/** Where the bands stand, in pixels: bars, names, terms, bills, one axis. */
export function comparisonLayout({ width, names, direction, words }: Compared) {
  const narrow = width < phone;
  const right = columnsRoom(width);
  const widths = names.map((name) => textWidth(name, 13));
  const longest = Math.min(110, Math.max(...widths));
  const leaning = longest > 24 && crowded(widths, right / names.length);
  const left = leaning
    ? Math.max(0, Math.min(110, widths[0] ?? 0) * 0.75 - right / names.length / 2)
    : 0;
  const pitch = (right - left) / names.length;
  const every = leaning
    ? Math.ceil(21 / pitch)
    : crowded(widths, pitch)
      ? Math.ceil((longest + 6) / pitch)
      : 1;
  const stacked = narrow && textWidth(words.p) + textWidth(words.q) + 72 > width;
  const ceiling = narrow ? (stacked ? 82 : 56) : 34;
  const floor = ceiling + (narrow ? 150 : 180);
  const named = floor + (leaning ? 14 + longest * 0.72 : 24);
  const termTitle = named + 38;
  const termCeiling = termTitle + 28;
  const zero = termCeiling + (narrow ? 78 : 92);
  const termFloor = zero + (narrow ? 34 : 40);
  const formula = termFloor + 34;
  const bills = direction !== "both" && pitch >= 150 ? formula + 28 : termFloor + 28;
  const axis = bills + billHeight(narrow) * (direction === "both" ? 2 : 1);
  return {
    narrow,
    stacked,
    left,
    right,
    leaning,
    every,
    ceiling,
    floor,
    termTitle,
    termCeiling,
    zero,
    termFloor,
    formula,
    bills,
    axis,
    height: axis + 26,
  };
}

/** Whether neighbours would touch. */
const crowded = (widths: readonly number[], pitch: number) =>
  widths.some((width, i) => (width + (widths[i + 1] ?? 0)) / 2 > pitch - 6);

export type ComparisonLayout = ReturnType<typeof comparisonLayout>;
