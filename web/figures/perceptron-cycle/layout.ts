import type { Place } from "../../kit/learning-view";

/** Points and lines on the left, the way of w on the right, below how many are wrong at each step. */
export function layout(width: number) {
  const narrow = width < 560;
  const left = narrow ? width : Math.round(width * 0.55);
  const right = narrow ? 0 : left + 36;
  const rest = width - right;
  const place = (x: number, top: number, across: number, height: number): Place => ({
    left: x,
    top,
    width: across,
    height,
  });
  return {
    narrow,
    width,
    height: narrow ? 806 : 590,
    count: [right, 46] as const,
    plane: narrow ? place(0, 96, width, 290) : place(0, 6, left, 420),
    weights: narrow ? place(0, 424, width, 220) : place(right, 110, rest, 316),
    course: narrow ? place(0, 668, width, 124) : place(0, 464, width, 116),
  };
}

export type Layout = ReturnType<typeof layout>;
