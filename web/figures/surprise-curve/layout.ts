import { scaleLinear } from "d3-scale";

/** From one coin to the next. */
export const pitch = 20;
/** More are not drawn: the number says how many they are. */
export const mostCoins = 60;

/**
 * Where things stand, in pixels: the answer beside the curve on wide screens, above it on narrow ones.
 * `bits` is the top of the scale in bits and so the most coins there can be; `unit` is what one bit is.
 */
export function layout(width: number, bits: number, unit: number) {
  const narrow = width < 560;
  const left = 34;
  const right = width - (narrow ? 14 : 20);
  const across = narrow ? Math.floor(width / pitch) : 12;
  const ceiling = narrow ? 120 + pitch * Math.ceil(Math.min(bits, mostCoins) / across) : 30;
  const floor = ceiling + (narrow ? 250 : 300);
  const reading = narrow ? ([0, 46] as const) : ([left + (right - left) * 0.4, 78] as const);
  return {
    narrow,
    left,
    right,
    ceiling,
    floor,
    reading,
    across,
    height: floor + 46,
    x: scaleLinear([0, 1], [left, right]),
    y: scaleLinear([0, bits * unit], [floor, ceiling]),
  };
}

export type Layout = ReturnType<typeof layout>;

/** The top of the axis that a surprise fits under, in bits: few steps, so that it rarely changes. */
export const topFor = (bits: number): number => (bits <= 7.5 ? 7.5 : bits <= 28 ? 28 : 60);

interface Spot {
  readonly p: number;
  readonly x: number;
  readonly y: number;
}

/** The spot on a polyline that is nearest to a point. */
export function nearest(spots: readonly Spot[], x: number, y: number): number {
  let best = { distance: Number.POSITIVE_INFINITY, p: 1 };
  for (let i = 1; i < spots.length; i++) {
    const [a, b] = [spots[i - 1] as Spot, spots[i] as Spot];
    const [ux, uy] = [b.x - a.x, b.y - a.y];
    const along = ((x - a.x) * ux + (y - a.y) * uy) / (ux * ux + uy * uy || 1);
    const t = Math.min(1, Math.max(0, along));
    const distance = Math.hypot(a.x + t * ux - x, a.y + t * uy - y);
    if (distance < best.distance) best = { distance, p: a.p + t * (b.p - a.p) };
  }
  return best.p;
}

const plain = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 52, 64, 100].map((n) => 1 / n);

/** A probability rounded as finely as a hand can tell; plain fractions attract within two pixels. */
export function settle(p: number, { x, y }: Layout, surprise: (p: number) => number): number {
  const close = (f: number) =>
    Math.hypot(x(f) - x(p), y(surprise(f)) - y(surprise(p))) < 2.5 || p === f;
  return plain.find(close) ?? Number(p.toPrecision(3));
}
