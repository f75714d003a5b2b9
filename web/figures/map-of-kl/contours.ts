import { contours } from "d3-contour";
import { line } from "d3-shape";
import { labelled } from "./labels";
import { limits, type Panel } from "./layout";

/** Values of the map are measured on a grid, evenly by place and by the logarithm of width. */
const columns = 57;
const rows = 49;
const even = (i: number, count: number, from: number, to: number) =>
  from + ((to - from) * i) / (count - 1);

export const places = Array.from({ length: columns }, (_, i) =>
  even(i, columns, limits.place.min, limits.place.max),
);
export const widths = Array.from({ length: rows }, (_, i) =>
  Math.exp(even(i, rows, Math.log(limits.width.min), Math.log(limits.width.max))),
);

/** In bits: where the land is as high as one of these, a line is drawn. */
export const levels = [0.05, 0.1, 0.2, 0.5, 1, 2, 5];

export type Point = readonly [x: number, y: number];
export interface Contour {
  readonly level: number;
  readonly path: string;
  /** What lies above the line, as far as the map reaches. */
  readonly above: string;
  /** Where its label stands, if there is room. */
  readonly label: Point | undefined;
}

const tracer = contours().size([columns, rows]).smooth(true);

/**
 * The contours of a map. They are traced through the logarithms of its values, along which the land is
 * nearly even from one line of the grid to the next; through the values themselves the lines would be rough.
 */
export function contoursOf(values: Float64Array, panel: Panel, heart: Point): readonly Contour[] {
  const heights = Array.from(values, (value) => Math.log(Math.max(1e-6, value)));
  const draw = line<Point>();
  const traced = levels.map((level) => {
    const { coordinates } = tracer.contour(heights, Math.log(level));
    const rings = coordinates.flat().map((ring) => ring.map((point) => place(point, panel)));
    const open = rings.flatMap((ring) => inside(ring, panel));
    return { level, rings, open };
  });
  const labels = labelled(traced, panel, heart);
  return traced.map(({ level, rings, open }) => ({
    level,
    path: open.map((part) => draw(part)).join(""),
    above: rings.map((ring) => `${draw(ring)}Z`).join(""),
    label: labels.get(level),
  }));
}

/** d3 counts from the corner of a cell whose value stands in its middle; beyond the outermost it cuts. */
function place(
  [column = 0, row = 0]: readonly number[],
  { left, right, top, floor }: Panel,
): Point {
  const across = Math.min(1, Math.max(0, (column - 0.5) / (columns - 1)));
  const up = Math.min(1, Math.max(0, (row - 0.5) / (rows - 1)));
  return [left + across * (right - left), floor - up * (floor - top)];
}

/** The parts of a ring that do not run along the edge of the map. */
function inside(ring: readonly Point[], { left, right, top, floor }: Panel): Point[][] {
  const onEdge = ([x, y]: Point) =>
    x <= left + 0.01 || x >= right - 0.01 || y <= top + 0.01 || y >= floor - 0.01;
  const parts: Point[][] = [];
  let part: Point[] = [];
  for (const point of ring) {
    const edge = onEdge(point);
    const before = part.at(-1);
    if (edge && before && !onEdge(before)) {
      parts.push([...part, point]);
      part = [point];
    } else if (edge) {
      part = [point];
    } else {
      part.push(point);
    }
  }
  if (part.length > 1) parts.push(part);
  return parts;
}
