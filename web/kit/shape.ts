import type { Member } from "./member";

/** Where a hill stands and how wide it is, as two handles set them: its middle, and about one standard deviation. */
export interface Shape {
  readonly place: number;
  /** None where the place decides it. */
  readonly width?: number;
  /** How many widths from its place the handle of the width stands. */
  readonly reach: number;
}

interface Row {
  shape(values: readonly number[]): Shape;
  /** The parameters that move a member there; what two numbers cannot say stays as it is. */
  put(place: number, width: number, values: readonly number[]): number[];
  /** The same for a member new to the family; default as `put`. */
  adopt?(place: number, width: number): number[];
}

const clamp = (x: number, min: number, max: number) => Math.min(max, Math.max(min, x));
const tidy = (x: number) => Number(x.toPrecision(4));

/** Place and scale are parameters; `sd` is the standard deviation of scale 1. */
const scaled = (sd: number): Row => ({
  shape: ([place = 0, scale = 1]) => ({ place, width: sd * scale, reach: 1 }),
  put: (place, width) => [tidy(place), tidy(width / sd)],
});

const rows: Readonly<Record<string, Row>> = {
  normal: scaled(1),
  laplace: scaled(Math.SQRT2),
  logistic: scaled(Math.PI / Math.sqrt(3)),
  gumbel: scaled(Math.PI / Math.sqrt(6)),
  /** With its scale for a width: its standard deviation need not exist. */
  studentT: {
    shape: ([, place = 0, scale = 1]) => ({ place, width: scale, reach: 1 }),
    put: (place, width, [degrees = 3]) => [degrees, tidy(place), tidy(width)],
  },
  uniform: {
    shape: ([low = 0, high = 1]) => ({
      place: (low + high) / 2,
      width: (high - low) / Math.sqrt(12),
      reach: Math.sqrt(3),
    }),
    put: (place, width) => [-1, 1].map((side) => tidy(place + side * Math.sqrt(3) * width)),
  },
  gamma: {
    shape: ([shape = 1, rate = 1]) => ({
      place: shape / rate,
      width: Math.sqrt(shape) / rate,
      reach: 1,
    }),
    put: (place, width) => {
      const mean = Math.max(0.1, place);
      const shape = clamp((mean / width) ** 2, 0.2, 100);
      return [tidy(shape), tidy(shape / mean)];
    },
    adopt: (place, width) => {
      const mean = place > width / 2 ? place : width;
      return [(mean / width) ** 2, mean / width ** 2].map(tidy);
    },
  },
  beta: {
    shape: ([a = 1, b = 1]) => {
      const place = a / (a + b);
      return { place, width: Math.sqrt((place * (1 - place)) / (a + b + 1)), reach: 1 };
    },
    put: (place, width) => {
      const mean = clamp(place, 0.03, 0.97);
      const size = clamp((mean * (1 - mean)) / width ** 2 - 1, 0.6, 200);
      return [tidy(mean * size), tidy((1 - mean) * size)];
    },
    adopt: (place, width) => {
      const [mean, wide] = [place > 0.1 && place < 0.9 ? place : 0.5, Math.min(width, 0.2)];
      const size = (mean * (1 - mean)) / wide ** 2 - 1;
      return [tidy(mean * size), tidy((1 - mean) * size)];
    },
  },
  bernoulli: {
    shape: ([probability = 0]) => ({ place: probability, reach: 1 }),
    put: (place) => [tidy(clamp(place, 0, 1))],
    adopt: (place) => [tidy(clamp(place, 0.2, 0.8))],
  },
  binomial: {
    shape: ([trials = 1, probability = 0]) => ({ place: trials * probability, reach: 1 }),
    put: (place, _, [trials = 1]) => [trials, tidy(clamp(place / trials, 0, 1))],
    adopt: (place, width) => {
      const mean = Math.max(1, place);
      const trials = Math.round(clamp(mean / clamp(1 - width ** 2 / mean, 0.1, 0.9), 2, 40));
      return [trials, tidy(clamp(mean / trials, 0.05, 0.95))];
    },
  },
  poisson: {
    shape: ([rate = 1]) => ({ place: rate, reach: 1 }),
    put: (place) => [tidy(Math.max(0.1, place))],
    adopt: (place) => [tidy(Math.max(1, place))],
  },
};

const rowOf = (family: string): Row => rows[family] ?? (rows.normal as Row);

/** Families that the handles know: all of the core's but those added since. */
export const isShaped = (family: string): boolean => family in rows;

export const shapeOf = ([family, ...values]: Member): Shape => rowOf(family).shape(values);

/** The member of the same family that stands there. */
export const put = ([family, ...values]: Member, place: number, width: number): Member => [
  family,
  ...rowOf(family).put(place, width, values),
];

/** The member of another family with the same place and width, as nearly as it can. */
export function adopt(family: string, from: Member): Member {
  const { place, width = Math.sqrt(Math.max(0.5, Math.abs(place))) } = shapeOf(from);
  const row = rowOf(family);
  const values = row.adopt?.(place, width) ?? row.put(place, width, []);
  return [family, ...values];
}
