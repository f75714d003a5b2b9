import type { Dataset } from "surprisal/learning";
import type { Learning } from "./learning";
import { type Points, threePoints } from "./learning-points";

/** Where points come from, besides the reader's own hand. */
export const kinds = ["three", "linear", "blobs", "moons", "xor", "circles", "iris"] as const;
export type Kind = (typeof kinds)[number];

/** What a generator is asked for; `spread` is the margin, the gap, the noise or the width, as the kind has it. */
export interface Wish {
  readonly kind: Kind;
  readonly samples: number;
  readonly spread: number;
  readonly seed: number;
}

/** The spread that each kind begins with, and its limits. */
export const spreads: Readonly<
  Record<Kind, { first: number; min: number; max: number } | undefined>
> = {
  three: undefined,
  linear: { first: 0.1, min: 0, max: 1 },
  blobs: { first: 2, min: 0.1, max: 8 },
  moons: { first: 0.1, min: 0, max: 0.5 },
  xor: { first: 0.1, min: 0, max: 0.5 },
  circles: { first: 0.05, min: 0, max: 0.5 },
  iris: undefined,
};

/** The points of a kind. Iris: the petals of setosa and versicolor, which a line separates. */
export function pointsOf(core: Learning, { kind, samples, spread, seed }: Wish): Points {
  const { datasets: d } = core;
  const wish = { samples, seed };
  switch (kind) {
    case "three":
      return threePoints;
    case "linear":
      return taken(d.makeLinear({ ...wish, margin: spread }));
    case "blobs":
      return taken(d.makeBlobs({ ...wish, centers: 2, deviation: spread }));
    case "moons":
      return taken(d.makeMoons({ ...wish, noise: spread }));
    case "xor":
      return taken(d.makeXor({ ...wish, gap: spread }));
    case "circles":
      return taken(d.makeCircles({ ...wish, factor: 0.5, noise: spread }));
    default:
      return taken(d.iris(), [2, 3], 100);
  }
}

/**
 * Two columns as points, the class 0 as −. Coordinates go to a grid of binary fractions, so that sums of them are
 * exact: only then does a rule that is back where it was know it.
 */
function taken(data: Dataset, [across, up] = [0, 1], most = Number.POSITIVE_INFINITY): Points {
  const features = data.features.slice(0, most);
  const values = features.flatMap((row) => [row[across] ?? 0, row[up] ?? 0]);
  const span = Math.max(...values) - Math.min(...values) || 1;
  const grid = 2 ** Math.round(Math.log2(span / 100));
  const onGrid = (value = 0) => Math.round(value / grid) * grid;
  return features.map((row, i) => ({
    x: onGrid(row[across]),
    y: onGrid(row[up]),
    label: data.labels[i] === 0 ? -1 : 1,
  }));
}
