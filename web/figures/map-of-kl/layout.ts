import { scaleLinear, scaleLog } from "d3-scale";

export const limits = { place: { min: -4, max: 4 }, width: { min: 0.2, max: 5 } } as const;

export interface Panel {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly floor: number;
  readonly x: ReturnType<typeof scaleLinear<number, number>>;
  /** By logarithms: twice as wide is as far up as half as wide is down. */
  readonly y: ReturnType<typeof scaleLog<number, number>>;
}

function panel(left: number, top: number, width: number, height: number): Panel {
  return {
    left,
    top,
    right: left + width,
    floor: top + height,
    x: scaleLinear([limits.place.min, limits.place.max], [left, left + width]),
    y: scaleLog([limits.width.min, limits.width.max], [top + height, top]),
  };
}

/** Above a map there is room for its name and its price. */
const head = 82;

/** Both maps, of one scale: side by side, or on a phone above each other. */
export function layout(width: number) {
  const narrow = width < 560;
  const axis = 34;
  if (narrow) {
    const across = width - axis - 6;
    const tall = Math.round(across * 0.82);
    const first = panel(axis, head, across, tall);
    const second = panel(axis, first.floor + 58 + head, across, tall);
    return { narrow, height: second.floor + 42, maps: [first, second] as const };
  }
  const across = (width - axis - 40) / 2;
  const tall = Math.min(400, Math.round(across * 0.86));
  return {
    narrow,
    height: head + tall + 42,
    maps: [panel(axis, head, across, tall), panel(axis + across + 36, head, across, tall)] as const,
  };
}

export type Layout = ReturnType<typeof layout>;
