import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Points } from "./learning-points";
import type { PerceptronState } from "./learning-run";

/** A part of the plane. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** Where it is drawn: both ways with one scale, so that w stands upright on its line. */
export interface View {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What an arrow key adds; a power of two, so that sums of such coordinates are exact. */
  readonly step: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A box drawn as large as fits, in the middle of its place. */
export function viewOf(box: Box, place: Place): View {
  const unit = Math.min(
    place.width / (box.right - box.left),
    place.height / (box.top - box.bottom),
  );
  const [across, up] = [place.width / unit / 2, place.height / unit / 2];
  const [x, y] = [(box.left + box.right) / 2, (box.bottom + box.top) / 2];
  const span = Math.max(box.right - box.left, box.top - box.bottom);
  return {
    ...place,
    x: scaleLinear([x - across, x + across], [place.left, place.left + place.width]),
    y: scaleLinear([y - up, y + up], [place.top + place.height, place.top]),
    step: 2 ** Math.round(Math.log2(span / 12)),
  };
}

/** How much of the plane is shown around a single place. */
const emptySpan = 8;

/** The box around some places, with a margin of this share of it. */
export function boxAround(places: readonly (readonly number[])[], margin: number): Box {
  const [xs, ys] = [places.map(([x = 0]) => x), places.map(([, y = 0]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const span = Math.max(right - left, top - bottom);
  const pad = margin * (span > 0 ? span : emptySpan);
  return { left: left - pad, right: right + pad, bottom: bottom - pad, top: top + pad };
}

/** The part of the plane that is looked at: it stays while the points are inside and fill it. */
export class Outlook {
  private box: Box | undefined;

  over(points: Points, held: boolean): Box {
    if (this.box && (held || fits(points, this.box))) return this.box;
    const places = points.map(({ x, y }) => [x, y]);
    const alone = boxAround(places, 0);
    const origin = [0, 0];
    const near = sizeOf(boxAround([...places, origin], 0)) <= 2 * sizeOf(alone) + 1;
    this.box = boxAround(near ? [...places, origin] : places, 0.3);
    return this.box;
  }
}

const sizeOf = ({ left, right, bottom, top }: Box) => Math.max(right - left, top - bottom);

function fits(points: Points, box: Box): boolean {
  const inside = ({ x, y }: { x: number; y: number }) =>
    x >= box.left - 1e-9 && x <= box.right + 1e-9 && y >= box.bottom - 1e-9 && y <= box.top + 1e-9;
  const extent = sizeOf(
    boxAround(
      points.map(({ x, y }) => [x, y]),
      0,
    ),
  );
  return points.every(inside) && (points.length < 2 || extent > 0.2 * sizeOf(box));
}

type Spot = readonly [x: number, y: number];

/** How a line divides a view: the outline of the side that it calls +, and its own two ends. */
export interface Cut {
  readonly positive: readonly Spot[];
  readonly ends: readonly [Spot, Spot] | undefined;
}

export function cut({ weights: [a = 0, b = 0], bias }: PerceptronState, view: View): Cut {
  const [left = 0, right = 0] = view.x.domain();
  const [bottom = 0, top = 0] = view.y.domain();
  const corners: Spot[] = [
    [left, bottom],
    [right, bottom],
    [right, top],
    [left, top],
  ];
  const sides = corners.map(([x, y]) => a * x + b * y + bias);
  const positive: Spot[] = [];
  const ends: Spot[] = [];
  const on = ([x, y]: Spot): Spot => [view.x(x), view.y(y)];
  corners.forEach((corner, i) => {
    const next = corners[(i + 1) % 4] as Spot;
    const [here = 0, there = 0] = [sides[i], sides[(i + 1) % 4]];
    if (here > 0) positive.push(on(corner));
    if (here > 0 === there > 0) return;
    const share = here / (here - there);
    const place: Spot = [
      corner[0] + share * (next[0] - corner[0]),
      corner[1] + share * (next[1] - corner[1]),
    ];
    positive.push(on(place));
    ends.push(on(place));
  });
  const [first, second] = ends;
  return { positive, ends: first && second && [first, second] };
}

/** Where the way from a point straight to the line ends, in pixels. */
export function footOf(
  { weights: [a = 0, b = 0], bias }: PerceptronState,
  { x, y }: { x: number; y: number },
  view: View,
): Spot {
  const share = (a * x + b * y + bias) / (a * a + b * b || 1);
  return [view.x(x - share * a), view.y(y - share * b)];
}
