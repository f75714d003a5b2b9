import type { Point } from "./contours";
import type { Panel } from "./layout";

interface Line {
  readonly level: number;
  readonly open: readonly (readonly Point[])[];
}

/** Where room is short, the round numbers have the first choice. */
const order = [1, 5, 2, 0.5, 0.2, 0.05, 0.1];

/** Half of what a label covers, and how far apart two of them stand. */
const [half, rise] = [15, 7];
const [across, down] = [34, 16];

/** Each line's price stands on its highest point, if there it is clear of p, of the edge, and of the other lines. */
export function labelled(
  lines: readonly Line[],
  { left, right, top, floor }: Panel,
  heart: Point,
): ReadonlyMap<number, Point> {
  const taken = new Map<number, Point>();
  const inside = ([x, y]: Point) =>
    x > left + 18 && x < right - 18 && y > top + 12 && y < floor - 10;
  const far = ([x, y]: Point, [u, v]: Point) => Math.abs(x - u) > across || Math.abs(y - v) > down;
  for (const level of order) {
    const points =
      lines
        .find((line) => line.level === level)
        ?.open.flat()
        .filter(inside) ?? [];
    const others = lines.filter((line) => line.level !== level).flatMap(({ open }) => open.flat());
    const crossed = ([x, y]: Point) =>
      others.some(([u, v]) => Math.abs(x - u) < half && Math.abs(y - v) < rise);
    const summit = Math.min(...points.map(([, y]) => y));
    const label = points
      .filter((at) => [heart, ...taken.values()].every((other) => far(at, other)))
      .filter(([, y]) => y < summit + 12)
      .sort((a, b) => a[1] - b[1] || a[0] - b[0])
      .find((at) => !crossed(at));
    if (label) taken.set(level, label);
  }
  return taken;
}
