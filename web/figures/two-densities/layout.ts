import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Window } from "./window";

/** Where one drawing stands. */
export interface Panel {
  readonly left: number;
  readonly right: number;
  readonly ceiling: number;
  readonly floor: number;
  readonly x: ScaleLinear<number, number>;
}

/** Hills above; below them the two integrands, side by side or one under the other. */
export function layout(width: number, window: Window) {
  const narrow = width < 560;
  const panel = (left: number, right: number, ceiling: number, floor: number): Panel => ({
    left,
    right,
    ceiling,
    floor,
    x: scaleLinear(window, [left, right]),
  });
  const top = 36;
  const hills = panel(0, width, top, top + (narrow ? 150 : 184));
  const head = narrow ? 74 : 92;
  const tall = narrow ? 104 : 150;
  const start = hills.floor + (narrow ? 40 : 54);
  const gap = 52;
  const half = (width - gap) / 2;
  const second = narrow ? start + head + tall + 62 : start;
  const below = (left: number, right: number, from: number) =>
    panel(left, right, from + head, from + head + tall);
  const pq = below(0, narrow ? width : half, start);
  const qp = below(narrow ? 0 : half + gap, width, second);
  return { narrow, width, hills, pq, qp, head, height: qp.floor + 30 };
}

export type Layout = ReturnType<typeof layout>;
