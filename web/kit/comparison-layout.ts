import { billHeight } from "./bill";
import type { Compared } from "./comparison";
import { textWidth } from "./label";

/** Where the bands stand, in pixels: bars, names, terms, bills, one axis. */
export function comparisonLayout({ width, names, direction }: Compared) {
  const narrow = width < 640;
  const right = narrow ? width : width - 250;
  const pitch = right / names.length;
  const longest = Math.max(...names.map((name) => textWidth(name, 13)));
  const leaning = longest > pitch - 4 && longest > 24;
  const ceiling = narrow ? 56 : 34;
  const floor = ceiling + (narrow ? 150 : 180);
  const named = floor + (leaning ? 14 + Math.min(longest, 110) * 0.7 : 20);
  const termTitle = named + 38;
  const termCeiling = termTitle + 28;
  const zero = termCeiling + (narrow ? 78 : 92);
  const termFloor = zero + (narrow ? 34 : 40);
  const formula = termFloor + 26;
  const bills = direction !== "both" && pitch >= 150 ? formula + 28 : termFloor + 28;
  const axis = bills + billHeight(narrow) * (direction === "both" ? 2 : 1);
  return {
    narrow,
    right,
    leaning,
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

export type ComparisonLayout = ReturnType<typeof comparisonLayout>;
