import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { Core } from "../../kit/core";

/** The grid: 161 places from −4 to 4, in steps of a twentieth. What lies beyond is cut off. */
const cells = 161;
export const span = 4;
export const places = Array.from({ length: cells }, (_, i) => -span + (2 * span * i) / (cells - 1));
/** Cells a unit of x: what turns a cell's probability into the height of a density. */
const density = (cells - 1) / (2 * span);

/**
 * A hill: the normal distribution with this mean and width on the grid. Its logits −(x − mean)² / 2 width²
 * become probabilities in the core, by softmax; the KL of two hills is that of two distributions over
 * 161 outcomes.
 */
export function hill(core: Core, mean: number, width: number): Float64Array {
  return core.softmax(places.map((x) => -((x - mean) ** 2) / (2 * width ** 2)));
}

/** The height of a hill above a place, read between the two cells beside it. */
export function heightAt(values: Values, place: number): number {
  const at = (Math.min(span, Math.max(-span, place)) + span) * density;
  const left = Math.min(cells - 2, Math.floor(at));
  const [a = 0, b = 0] = [values[left], values[left + 1]];
  return (a + (b - a) * (at - left)) * density;
}

export function layout(width: number) {
  const narrow = width < 560;
  const ceiling = 104;
  const floor = ceiling + (narrow ? 170 : 190);
  const middle = floor + (narrow ? 88 : 84);
  return {
    narrow,
    width,
    floor,
    middle,
    height: middle + 34,
    x: scaleLinear([-span, span], [0, width]),
    y: scaleLinear([0, 0.8], [floor, ceiling]),
  };
}

export type Layout = ReturnType<typeof layout>;
type Values = ArrayLike<number>;

/** Outline of a hill. */
export function outline({ x, y }: Layout, values: Values): string {
  const path = line<number>(
    (v) => x(v),
    (_, i) => y((values[i] ?? 0) * density),
  );
  return path(places) ?? "";
}

/** What lies between a level line and a height above it, place by place. */
const filled = (x: Layout["x"], level: number, height: (i: number) => number): string =>
  area<number>(
    (v) => x(v),
    level,
    (_, i) => height(i),
  )(places) ?? "";

/** The ground that two hills share, or a hill's own: up to the lower of both. */
export function ground({ x, y, floor }: Layout, values: Values, other: Values = values): string {
  return filled(x, floor, (i) => y(Math.min(values[i] ?? 0, other[i] ?? 0) * density));
}

/** The shares of one sign, on a line of their own; large ones shrink the scale to fit below the hills. */
export function shares({ x, middle }: Layout, values: Values, sign: 1 | -1): string {
  const largest = Math.max(1 / density, ...Array.from(values, Math.abs));
  const share = scaleLinear([0, largest], [middle, middle - 58]);
  return filled(x, middle, (i) => share(Math.max(0, sign * (values[i] ?? 0)) * sign));
}
