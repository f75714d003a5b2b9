import type { TemplateResult } from "lit";
import type { Plane, Sheet } from "../../kit/learning-grid";
import type { Numbers } from "../../kit/number";
import { planeHandle } from "../../kit/plane-handle";
import type { Texts } from "./texts";

interface Ring {
  readonly t: Texts;
  readonly numbers: Numbers;
  readonly plane: Plane;
  readonly map: Sheet;
  readonly point: readonly [x: number, y: number];
  readonly change: (px: number, py: number) => void;
}

const within = (value: number, [low, high]: readonly [number, number]) =>
  Math.min(high, Math.max(low, value));

/** A place of the plane, inside what is seen of it. */
export const inside = ({ x, y }: Plane, px: number, py: number): readonly [number, number] => [
  within(px, x),
  within(py, y),
];

/** The ring around the followed point: to drag, or to move by the arrow keys. */
export function ringMark({ t, numbers, plane, map, point, change }: Ring): TemplateResult {
  const [px, py] = point;
  const step = (plane.x[1] - plane.x[0]) / 100;
  const put = (x: number, y: number) =>
    change(Number(within(x, plane.x).toFixed(3)), Number(within(y, plane.y).toFixed(3)));
  return planeHandle({
    at: [map.x(px), map.y(py)],
    tone: "ink",
    name: t.point,
    says: t.pointAt(numbers.round(px, 2), numbers.round(py, 2)),
    shows: `${numbers.fixed(px, 2)}, ${numbers.fixed(py, 2)}`,
    beside: [0, map.y(py) < map.top + 40 ? 32 : -20],
    value: py,
    min: plane.y[0],
    max: plane.y[1],
    across: px,
    to: (x, y) => [map.x.invert(x), map.y.invert(y)],
    change: put,
    sideways: (steps) => put(px + steps * step, py),
  });
}
