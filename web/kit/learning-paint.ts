import { chosen, type Reading } from "./learning-classes";

type Rgb = readonly [red: number, green: number, blue: number];

/** The colours that a canvas paints with, in the reader's theme. */
export interface Inks {
  readonly paper: Rgb;
  /** One a class. */
  readonly tones: readonly Rgb[];
}

/** A border between two washes is seen because neither begins at nothing. */
const [faintest, fullest] = [0.07, 0.42];
const levels = 64;

export function rgb(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  // color(srgb …) counts to 1.
  return colour.startsWith("color(") ? [255 * red, 255 * green, 255 * blue] : [red, green, blue];
}

const mixed = (paper: Rgb, tone: Rgb, share: number): number => {
  const at = (i: 0 | 1 | 2) => Math.round(paper[i] + (tone[i] - paper[i]) * share);
  return (255 << 24) | (at(2) << 16) | (at(1) << 8) | at(0);
};

/** Each tone from faint to full, as pixels. */
const ramp = ({ paper, tones }: Inks, from: number, to: number): Int32Array[] =>
  tones.map((tone) =>
    Int32Array.from({ length: levels + 1 }, (_, i) =>
      mixed(paper, tone, from + ((to - from) * i) / levels),
    ),
  );

interface Ramps {
  readonly map: readonly Int32Array[];
  readonly tile: readonly Int32Array[];
}

const known = new WeakMap<Inks, Ramps>();

function rampsOf(inks: Inks): Ramps {
  let ramps = known.get(inks);
  if (!ramps) {
    ramps = { map: ramp(inks, faintest, fullest), tile: ramp(inks, 0, 0.7) };
    known.set(inks, ramps);
  }
  return ramps;
}

/** How sure the outputs are, from 0 to 1. */
function sureness(values: Float64Array, i: number, best: number, reading: Reading): number {
  const { outputs, border, reach } = reading;
  if (outputs === 1) return Math.min(1, Math.abs((values[i] ?? 0) - border) / reach);
  const top = values[i * outputs + best] ?? 0;
  return Math.min(1, Math.max(0, (top - 1 / outputs) / (1 - 1 / outputs)));
}

/** The decision map: whose ground each cell is, and how sure. */
export function washOf(values: Float64Array, reading: Reading, inks: Inks): ImageData {
  const cells = values.length / reading.outputs;
  const side = Math.round(Math.sqrt(cells));
  const image = new ImageData(side, side);
  const pixels = new Int32Array(image.data.buffer);
  const ramps = rampsOf(inks).map;
  for (let i = 0; i < cells; i++) {
    const best = chosen(values, i, reading);
    const level = Math.round(levels * sureness(values, i, best, reading));
    pixels[i] = ramps[best]?.[level] ?? 0;
  }
  return image;
}

/** What one unit makes of a square grid: its sign as tone, its size as strength. */
export function tileOf(
  values: Float64Array,
  units: number,
  unit: number,
  middle: number,
  inks: Inks,
): ImageData {
  const cells = values.length / units;
  const side = Math.round(Math.sqrt(cells));
  const image = new ImageData(side, side);
  const pixels = new Int32Array(image.data.buffer);
  const ramps = rampsOf(inks).tile;
  let top = 1e-9;
  for (let i = 0; i < cells; i++)
    top = Math.max(top, Math.abs((values[i * units + unit] ?? 0) - middle));
  for (let i = 0; i < cells; i++) {
    const value = (values[i * units + unit] ?? 0) - middle;
    pixels[i] = ramps[value < 0 ? 0 : 1]?.[Math.round((levels * Math.abs(value)) / top)] ?? 0;
  }
  return image;
}

const spare = new Map<number, OffscreenCanvas>();

/** An image in a rectangle of a canvas, stretched smoothly. */
export function stretch(
  context: CanvasRenderingContext2D,
  image: ImageData,
  x: number,
  y: number,
  size: number,
): void {
  const side = image.width;
  let small = spare.get(side);
  if (!small) {
    small = new OffscreenCanvas(side, side);
    spare.set(side, small);
  }
  small.getContext("2d")?.putImageData(image, 0, 0);
  context.imageSmoothingQuality = "high";
  context.drawImage(small, x, y, size, size);
}
