import { scaleLinear, scaleSqrt } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";

export const span = 6;
const cells = 181;
export const places = Array.from({ length: cells }, (_, i) => -span + (2 * span * i) / (cells - 1));
/** The places where the ground below is measured: it is smooth, and measuring it costs. */
export const stations = places.filter((_, i) => i % 3 === 0);

export function layout(width: number, top: number) {
  const narrow = width < 560;
  const ceiling = narrow ? 104 : 92;
  const floor = ceiling + (narrow ? 176 : 236);
  const groundTop = floor + 56;
  const ground = groundTop + (narrow ? 92 : 104);
  return {
    narrow,
    width,
    floor,
    groundTop,
    ground,
    height: ground + 42,
    x: scaleLinear([-span, span], [0, width]),
    y: scaleLinear([0, 0.74], [floor, ceiling]),
    /** By roots: the floors and the walls are seen at once. */
    cost: scaleSqrt([0, top], [ground, groundTop]),
  };
}

export type Layout = ReturnType<typeof layout>;
type Values = ArrayLike<number>;

/** The outline of a density. */
export const outline = ({ x, y }: Layout, values: Values): string =>
  line<number>(
    (v) => x(v),
    (_, i) => y(values[i] ?? 0),
  )(places) ?? "";

/** What lies below it. */
export const filled = ({ x, y, floor }: Layout, values: Values): string =>
  area<number>(
    (v) => x(v),
    floor,
    (_, i) => y(values[i] ?? 0),
  )(places) ?? "";

/** The ground that q slides on; what is beyond the scale is beyond the picture. */
export function terrain({ x, cost, ground }: Layout, values: Values) {
  const [, top = 1] = cost.domain();
  const height = (i: number) => cost(Math.min(40 * top, values[i] ?? top));
  const solid = area<number>(
    (v) => x(v),
    ground,
    (_, i) => height(i),
  ).curve(curveMonotoneX);
  const edge = line<number>(
    (v) => x(v),
    (_, i) => height(i),
  ).curve(curveMonotoneX);
  return { solid: solid(stations) ?? "", edge: edge(stations) ?? "" };
}
