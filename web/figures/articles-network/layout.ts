import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Measure } from "./course";

interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly number[];
  readonly x: ScaleLinear<number, number>;
  readonly floor: number;
  readonly curve: Room;
}

const spans: Readonly<Record<Measure, readonly [number, number]>> = {
  accuracy: [0.85, 0.925],
  loss: [0.27, 0.4],
  trainingLoss: [0.19, 0.26],
};

const row = 84;

/** Three strips of dots on the left; on the right how the losses went on. */
export function layout(width: number, measure: Measure): Layout {
  const narrow = width < 720;
  const right = narrow ? width : Math.round(0.56 * width);
  const rows = [0, 1, 2].map((i) => 72 + row * i);
  const floor = 72 + row * 2 + 14;
  const curve = narrow
    ? { left: 0, top: floor + 84, width, height: 150 }
    : { left: right + 70, top: 44, width: width - right - 70, height: floor - 44 };
  const height = (narrow ? curve.top + curve.height : floor) + 44;
  const x = scaleLinear(spans[measure], [8, right - 8]);
  return { narrow, width, height, rows, x, floor, curve };
}
