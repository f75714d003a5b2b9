import { scaleLinear } from "d3-scale";

export interface Panel {
  readonly left: number;
  readonly right: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly x: ReturnType<typeof scaleLinear<number, number>>;
  readonly y: ReturnType<typeof scaleLinear<number, number>>;
}

interface Frame {
  left: number;
  right: number;
  floor: number;
  bits: number;
  pixelsPerBit: number;
}

/** A panel whose height is a number of bits; `unit` is what one bit is in the reader's unit. */
function panel({ left, right, floor, bits, pixelsPerBit }: Frame, unit: number): Panel {
  const ceiling = floor - bits * pixelsPerBit;
  return {
    left,
    right,
    floor,
    ceiling,
    x: scaleLinear([0, 1], [left, right]),
    y: scaleLinear([0, bits * unit], [floor, ceiling]),
  };
}

const axisRoom = 26;

/** Below this width the sum by hand has no room beside the box; the sentence below says it. */
export const isNarrow = (width: number): boolean => width < 740;

/**
 * The box of the two outcomes, and the curve of the average. Side by side they share the scale of
 * bits, so that the level runs from one to the other; above each other they share the probability.
 */
export function layout(width: number, unit: number) {
  const narrow = isNarrow(width);
  if (narrow) {
    // Here the axis has a number with two decimals: the most in nats.
    const across = { left: axisRoom + 8, right: width - 8 };
    return {
      narrow,
      height: 502,
      box: panel({ ...across, floor: 304, bits: 3.4, pixelsPerBit: 56 }, unit),
      curve: panel({ ...across, floor: 464, bits: 1, pixelsPerBit: 100 }, unit),
    };
  }
  const half = (width - axisRoom - 118) / 2;
  const shared = { floor: 366, pixelsPerBit: 96 };
  return {
    narrow,
    height: 412,
    box: panel({ ...shared, left: axisRoom, right: axisRoom + half, bits: 3.4 }, unit),
    curve: panel({ ...shared, left: width - half - 10, right: width - 10, bits: 1 }, unit),
  };
}

export type Layout = ReturnType<typeof layout>;
