import type { Place } from "../../kit/learning-view";

/** Two planes side by side, or one below the other; below each what was corrected, and the end. */
export function layout(width: number) {
  const narrow = width < 560;
  const gap = narrow ? 0 : 36;
  const across = narrow ? width : (width - gap) / 2;
  const up = narrow ? 230 : Math.min(360, Math.round(across * 0.78));
  const below = 118;
  const place = (left: number, top: number): Place => ({ left, top, width: across, height: up });
  const second = narrow ? up + below + 26 : 0;
  return {
    narrow,
    width,
    below,
    height: (narrow ? second : 0) + up + 26 + below,
    left: place(0, 26),
    right: place(narrow ? 0 : across + gap, 26 + second),
  };
}

export type Layout = ReturnType<typeof layout>;
