import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { Core } from "../../kit/core";

const cells = 161;
export const span = 4;
export const places = Array.from({ length: cells }, (_, i) => -span + (2 * span * i) / (cells - 1));
/** Cells a unit of x: what turns a cell's probability into the height of a density. */
const density = (cells - 1) / (2 * span);

/** A hill over the places: exp(−(x − mean)² / 2 width²), brought to the sum 1 by the core. */
export function hill(core: Core, mean: number, width: number): Float64Array {
  return core.softmax(places.map((x) => -((x - mean) ** 2) / (2 * width ** 2)));
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
    y: scaleLinear([0, 0.74], [floor, ceiling]),
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

/** The ground that two hills share, or a hill's own: up to the lower of both. */
export function ground({ x, y, floor }: Layout, values: Values, other: Values = values): string {
  const top = (i: number) => y(Math.min(values[i] ?? 0, other[i] ?? 0) * density);
  return (
    area<number>(
      (v) => x(v),
      floor,
      (_, i) => top(i),
    )(places) ?? ""
  );
}

/** The shares of one sign, on a line of their own; large ones shrink the scale to fit below the hills. */
export function shares({ x, middle }: Layout, values: Values, sign: 1 | -1): string {
  const largest = Math.max(1 / density, ...Array.from(values, Math.abs));
  const share = scaleLinear([0, largest], [middle, middle - 58]);
  const at = (i: number) => share(Math.max(0, sign * (values[i] ?? 0)) * sign);
  return (
    area<number>(
      (v) => x(v),
      middle,
      (_, i) => at(i),
    )(places) ?? ""
  );
}

/** The height of a hill of this width at so many widths from its mean. */
export const heightAt = (width: number, away = 0) =>
  Math.exp(-(away ** 2) / 2) / (width * Math.sqrt(2 * Math.PI));
