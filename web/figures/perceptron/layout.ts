import type { Place } from "../../kit/learning-view";

export interface Layout {
  readonly narrow: boolean;
  readonly width: number;
  readonly height: number;
  readonly count: readonly [x: number, y: number];
  readonly bound: Place;
  readonly plane: Place;
  readonly sums: Place;
  readonly weights: Place;
  readonly course: Place;
}

/** Points on the left, what is computed on the right, the whole run below; on a phone one below the other. */
export function layout(width: number): Layout {
  return width < 560 ? tall(width) : wide(width);
}

function wide(width: number): Layout {
  const left = Math.round(width * 0.55);
  const right = left + 36;
  const rest = width - right;
  const height = 440;
  return {
    narrow: false,
    width,
    height: height + 170,
    count: [right, 46],
    bound: { left: right, top: 90, width: rest, height: 8 },
    plane: { left: 0, top: 6, width: left, height },
    sums: { left: right, top: 116, width: rest, height: 132 },
    weights: { left: right, top: 256, width: rest, height: height + 6 - 256 },
    course: { left: 0, top: height + 44, width, height: 112 },
  };
}

function tall(width: number): Layout {
  return {
    narrow: true,
    width,
    height: 988,
    count: [0, 46],
    bound: { left: 0, top: 90, width, height: 8 },
    plane: { left: 0, top: 136, width, height: 300 },
    sums: { left: 0, top: 474, width, height: 132 },
    weights: { left: 0, top: 624, width, height: 214 },
    course: { left: 0, top: 862, width, height: 112 },
  };
}
