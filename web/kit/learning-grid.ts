import { type ScaleLinear, scaleLinear } from "d3-scale";

type Points = readonly ArrayLike<number>[];

/** A square piece of the plane, around the samples. */
export interface Plane {
  readonly x: readonly [low: number, high: number];
  readonly y: readonly [low: number, high: number];
}

/** As much of the plane as the samples need, and some room around. */
export function planeAround(points: Points): Plane {
  const extent = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis] ?? 0);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  if (points.length === 0) return { x: [-1.2, 1.2], y: [-1.2, 1.2] };
  const [left, right] = extent(0);
  const [low, high] = extent(1);
  const half = 0.58 * Math.max(right - left, high - low, 1e-3);
  const [x, y] = [(left + right) / 2, (low + high) / 2];
  return { x: [x - half, x + half], y: [y - half, y + half] };
}

/** The middles of n × n cells from the upper left corner, flat. */
export function grid({ x, y }: Plane, n: number): Float64Array {
  const points = new Float64Array(2 * n * n);
  const row = Float64Array.from({ length: 2 * n }, (_, i) => {
    const column = (i - (i % 2)) / 2;
    return x[0] + ((column + 0.5) / n) * (x[1] - x[0]);
  });
  for (let down = 0; down < n; down++) {
    const up = y[1] - ((down + 0.5) / n) * (y[1] - y[0]);
    for (let i = 1; i < 2 * n; i += 2) row[i] = up;
    points.set(row, 2 * n * down);
  }
  return points;
}

export const flat = (points: Points): Float64Array =>
  Float64Array.from(points.flatMap((point) => Array.from(point)));

/** Where the plane lies in a drawing. */
export interface Sheet {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

export const sheet = ({ x, y }: Plane, left: number, top: number, size: number): Sheet => ({
  left,
  top,
  size,
  x: scaleLinear(x, [left, left + size]),
  y: scaleLinear(y, [top + size, top]),
});
