import { scaleLinear } from "d3-scale";

const rooms = [
  { upTo: 2, step: 74, type: 20 },
  { upTo: 4, step: 50, type: 17 },
  { upTo: 8, step: 33, type: 14 },
] as const;

/** The answer and its tape of questions above, the teams' rows below: fewer teams, larger rows. */
export function layout(width: number, count: number, unit: number) {
  const narrow = width < 560;
  const { step, type } = rooms.find(({ upTo }) => count <= upTo) ?? rooms[2];
  const top = narrow ? 208 : 146;
  const name = narrow ? 78 : 130;
  return {
    narrow,
    height: top + step * count + 6,
    step,
    /** The middle of a row. */
    row: (i: number) => top + step * (i + 0.5),
    thick: step * 0.5,
    type: narrow ? Math.min(15, type) : type,
    heading: top - 6,
    chance: scaleLinear([0, 1], [name, narrow ? width - 96 : width * 0.54]),
    news: scaleLinear([0, (count > 4 ? 10 : 7.5) * unit], [width * 0.645, width - 62]),
    tape: narrow
      ? { x: 0, y: 118, perBit: width / 3, height: 26 }
      : { x: 330, y: 28, perBit: (width - 330) / 3, height: 34 },
  };
}

export type Layout = ReturnType<typeof layout>;
