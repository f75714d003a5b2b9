import type { Place } from "../../kit/learning-view";

/** Points on the left, their inner products on the right, the sums below. */
export function layout(width: number) {
  const narrow = width < 560;
  const left = narrow ? width : Math.round(width * 0.5);
  const right = narrow ? 0 : left + 40;
  const place = (x: number, top: number, across: number, height: number): Place => ({
    left: x,
    top,
    width: across,
    height,
  });
  return {
    narrow,
    width,
    height: narrow ? 930 : 590,
    plane: narrow ? place(0, 6, width, 290) : place(0, 6, left, 430),
    gram: narrow ? place(0, 350, width, 320) : place(right, 6, width - right, 430),
    sums: narrow ? place(0, 704, width, 220) : place(0, 474, width, 112),
  };
}

export type Layout = ReturnType<typeof layout>;
