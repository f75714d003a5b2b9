import type { Dataset } from "surprisal/learning";
import type { Learning } from "./learning";
import { mostClasses } from "./learning-classes";

export const kinds = ["xor", "circles", "moons", "spiral", "blobs", "linear", "own"] as const;
export type Kind = (typeof kinds)[number];

/** Which points there are: a generator with its settings, or the reader's own as CSV. */
export interface Source {
  readonly data: Kind;
  readonly samples: number;
  readonly noise: number;
  readonly classes: number;
  readonly draw: number;
  readonly own: string;
}

/** Points of the plane with classes. */
export interface Samples {
  readonly features: readonly (readonly [x: number, y: number])[];
  readonly labels: readonly number[];
  readonly classes: number;
}

/** Generators that have more than two classes to give. */
export const manifold = (kind: Kind): boolean => kind === "blobs" || kind === "spiral";

type Maker = "makeXor" | "makeCircles" | "makeMoons" | "makeSpiral" | "makeBlobs" | "makeLinear";

/** The generator of a kind of points, and what it is told. */
export function makerOf(
  source: Source & { readonly data: Exclude<Kind, "own"> },
): readonly [maker: Maker, options: Readonly<Record<string, number>>] {
  const { samples, noise, draw: seed } = source;
  const many = Math.max(2, Math.min(mostClasses, source.classes));
  const makers = {
    xor: ["makeXor", { samples, noise: noise / 2, seed }],
    circles: ["makeCircles", { samples, factor: 0.5, noise: noise / 2, seed }],
    moons: ["makeMoons", { samples, noise, seed }],
    spiral: ["makeSpiral", { samples, arms: many, noise: noise / 4, seed }],
    blobs: ["makeBlobs", { samples, centers: many, deviation: 0.4 + 4 * noise, box: 5, seed }],
    linear: ["makeLinear", { samples, margin: 0.1, seed }],
  } as const;
  return makers[source.data];
}

export const isGenerated = <S extends Source>(
  source: S,
): source is S & { readonly data: Exclude<Kind, "own"> } => source.data !== "own";

/** What a generator makes, or what the reader's own table holds. */
function datasetOf({ datasets }: Learning, source: Source): Dataset {
  if (!isGenerated(source)) return datasets.fromCsv(source.own);
  const [maker, options] = makerOf(source);
  return datasets[maker](options);
}

/** The points; a RangeError says what is wrong with the reader's own. */
export function samplesOf(core: Learning, source: Source): Samples {
  const made = datasetOf(core, source);
  const features = made.features.map((row) => [row[0] ?? 0, row[1] ?? 0] as const);
  if (made.featureNames.length !== 2) {
    throw new RangeError(`columns ${made.featureNames.length + 1}`);
  }
  if (made.classNames.length > mostClasses) {
    throw new RangeError(`classes ${made.classNames.length}`);
  }
  const kinds = kindsOf(made.classNames);
  const labels = Array.from(made.labels, (label) => kinds[label] ?? 0);
  return { features, labels, classes: Math.max(2, 1 + Math.max(...kinds)) };
}

/** Classes that are called 0, 1, … keep their numbers, though one of them be missing. */
function kindsOf(names: readonly string[]): number[] {
  const numbers = names.map(Number);
  const own = numbers.every((n) => Number.isInteger(n) && n >= 0 && n < mostClasses);
  return own ? numbers : names.map((_, i) => i);
}

const heading = "x1,x2,class";
const written = (value: number) => String(Number(value.toFixed(3)));

/** Points as CSV: what the reader has painted is a text like any other. */
export const csvOf = ({ features, labels }: Samples): string =>
  [heading, ...features.map(([x, y], i) => `${written(x)},${written(y)},${labels[i]}`)].join("\n");
