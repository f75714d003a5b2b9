import type { Shares } from "./simplex";

type Point = readonly [x: number, y: number];

export interface Layout {
  readonly narrow: boolean;
  readonly height: number;
  /** Where the corners are: the first outcome on top, then left, then right. */
  readonly corners: readonly Point[];
  /** Where shares are drawn, and which shares are drawn there. */
  readonly at: (shares: ArrayLike<number>) => Point;
  readonly to: (x: number, y: number) => Shares;
  /** Where the two prices stand. */
  readonly prices: Point;
}

/** A triangle of equal sides: a point's shares are its distances from the sides. */
export function layout(width: number): Layout {
  const narrow = width < 560;
  const side = narrow ? width - 20 : Math.min(560, width - 330);
  const tall = (side * Math.sqrt(3)) / 2;
  const left = narrow ? 10 : width - side - 30;
  const top = narrow ? 154 : 34;
  const floor = top + tall;
  const at = (shares: ArrayLike<number>) => {
    const [a = 0, b = 0] = [shares[0], shares[1]];
    return [left + side * (1 - b - a / 2), floor - a * tall] as const;
  };
  return {
    narrow,
    height: floor + 34,
    corners: [at([1, 0, 0]), at([0, 1, 0]), at([0, 0, 1])],
    at,
    to: (x, y) => {
      const a = (floor - y) / tall;
      const b = 1 - (x - left) / side - a / 2;
      return [a, b, 1 - a - b];
    },
    prices: [0, 46],
  };
}

/** The distance of a point from the stretch between two others. */
function fromThread([x, y]: Point, [a, b]: Point, [c, d]: Point): number {
  const [across, down] = [c - a, d - b];
  const along = ((x - a) * across + (y - b) * down) / (across ** 2 + down ** 2 || 1);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a - t * across, y - b - t * down);
}

const room = 15;

/** Where a point's name stands: beside it, within the triangle, and off the thread to the other point. */
export function nameAt(l: Layout, here: Point, other: Point, first: "left" | "right"): Point {
  const turn = first === "left" ? Math.PI : 0;
  const tall = l.at([0, 1, 0])[1] - l.at([1, 0, 0])[1];
  const free = (at: Point) =>
    Math.min(room, fromThread(at, here, other), tall * Math.min(...l.to(...at)));
  const spots = Array.from({ length: 16 }, (_, i): Point => {
    const angle = turn + (i * Math.PI) / 8;
    return [here[0] + 20 * Math.cos(angle), here[1] + 20 * Math.sin(angle)];
  });
  return spots.reduce((best, at) => (free(at) > free(best) + 0.5 ? at : best));
}

/** A closed outline through rows of three shares. */
export function outline({ at }: Layout, rows: Float64Array): string {
  const points = Array.from({ length: rows.length / 3 }, (_, i) =>
    at(rows.subarray(3 * i, 3 * i + 3)),
  );
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;
}

/** The radius of the circle with an outline's area, in pixels. */
export function roundRadius({ at }: Layout, rows: Float64Array): number {
  const count = rows.length / 3;
  let twice = 0;
  for (let i = 0; i < count; i++) {
    const j = (i + 1) % count;
    const [x, y] = at(rows.subarray(3 * i, 3 * i + 3));
    const [u, v] = at(rows.subarray(3 * j, 3 * j + 3));
    twice += x * v - u * y;
  }
  return Math.sqrt(Math.abs(twice) / 2 / Math.PI);
}
