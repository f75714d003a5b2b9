import { textWidth } from "../../kit/label";

/** p on one side of a common line, q on the other: columns for letters, rows for longer words. */
export interface Mirror {
  readonly columns: boolean;
  /** How many symbols there is room for. */
  readonly most: number;
  readonly pitch: number;
  /** Pixels of the longest bar, and of the line between, where the symbols stand. */
  readonly reach: number;
  readonly spine: number;
  /** The middle of the line between. */
  readonly middle: number;
  readonly height: number;
}

/** Room above and below the bars for the two KLs. */
export const head = 88;
export const foot = 66;
const tallest = 26;

export function mirror(width: number, symbols: readonly string[]): Mirror {
  const narrow = width < 560;
  const common = symbols.slice(0, 60).map((s) => textWidth(s, 15));
  if (Math.max(...common) <= 34) {
    const broadest = Math.max(17, ...common) + 3;
    const most = Math.floor(width / broadest);
    const pitch = Math.min(44, width / Math.max(10, Math.min(most, symbols.length)));
    const reach = narrow ? 110 : 150;
    const middle = head + reach + tallest / 2;
    return {
      columns: true,
      most,
      pitch,
      reach,
      spine: tallest,
      middle,
      height: middle + tallest / 2 + reach + foot,
    };
  }
  const spine = Math.min(narrow ? 110 : 150, Math.max(...common) + 16);
  const pitch = 23;
  const most = 18;
  const reach = (width - spine) / 2 - 2;
  const height = head + Math.min(most, symbols.length) * pitch + foot;
  return { columns: false, most, pitch, reach, spine, middle: width / 2, height };
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where symbol `rank` stands along the line. */
export const along = (m: Mirror, rank: number) => (m.columns ? 0 : head) + (rank + 0.5) * m.pitch;

/** The bar of p (side −1) or of q (side 1) with a length in pixels. */
export function barBox(m: Mirror, rank: number, side: -1 | 1, length: number): Box {
  const thick = Math.min(30, m.pitch * 0.72);
  const start = along(m, rank) - thick / 2;
  const from = side < 0 ? m.middle - m.spine / 2 - length : m.middle + m.spine / 2;
  return m.columns
    ? { x: start, y: from, width: thick, height: length }
    : { x: from, y: start, width: length, height: thick };
}

/** The whole place of a symbol, both bars and its name, to point at. */
export function placeBox(m: Mirror, rank: number): Box {
  const start = along(m, rank) - m.pitch / 2;
  const size = 2 * m.reach + m.spine;
  return m.columns
    ? { x: start, y: m.middle - size / 2, width: m.pitch, height: size }
    : { x: m.middle - size / 2, y: start, width: size, height: m.pitch };
}
