import { scaleLinear } from "d3-scale";

/** Bars to load the die, and the beam that it is weighed on: side by side, or one below the other. */
export function layout(width: number, unit: number) {
  const narrow = width < 740;
  const reach = 6.7;
  if (narrow) {
    const beam = 478;
    return {
      narrow,
      height: 616,
      bars: { width, height: 274, top: 112 },
      beam,
      ruler: beam + 36,
      /** Below its numbers, or clear of the fulcrum beside it. */
      rulerLabel: beam + 74,
      ceiling: 306,
      /** The side of a die that weighs everything. */
      side: 56,
      x: scaleLinear([0, reach * unit], [32, width - 6]),
      answer: [0, 44] as const,
      strip: { x: 1, y: 578 },
      words: [0, 602] as const,
    };
  }
  const beam = 286;
  const left = Math.round(width * 0.46);
  return {
    narrow,
    height: 388,
    bars: { width: left - 40, height: 348, top: 126 },
    beam,
    ruler: beam + 36,
    rulerLabel: beam + 24,
    ceiling: 40,
    side: 80,
    x: scaleLinear([0, reach * unit], [left + 44, width - 8]),
    answer: [0, 48] as const,
    strip: { x: left + 44, y: 372 },
    words: [left + 174, 372] as const,
  };
}

export type Layout = ReturnType<typeof layout>;

/**
 * How high each die stands: the heaviest at the bottom, whatever would overlap on top of it.
 * Centres and sides in pixels; equal dice keep the order of their faces.
 */
export function pile(centres: readonly number[], sides: readonly number[]): number[] {
  const order = sides.map((_, i) => i).sort((a, b) => at(sides, b) - at(sides, a) || a - b);
  const feet = sides.map(() => 0);
  const standing: number[] = [];
  for (const i of order) {
    const below = standing.filter(
      (k) => Math.abs(at(centres, i) - at(centres, k)) < (at(sides, i) + at(sides, k)) / 2 - 0.5,
    );
    feet[i] = Math.max(0, ...below.map((k) => at(feet, k) + at(sides, k)));
    standing.push(i);
  }
  return feet;
}

const at = (values: readonly number[], i: number) => values[i] as number;
