import type { Sheet } from "./learning-grid";

/** The tones of the classes; each has a shape of its own, too. */
export const classTones = ["q", "p", "shared", "ink"] as const;
export type ClassTone = (typeof classTones)[number];
export const mostClasses = classTones.length;

type Points = readonly ArrayLike<number>[];

const outlines: readonly ((r: number) => string)[] = [
  (r) =>
    `m0 ${-1.35 * r}l${1.35 * r} ${1.35 * r}l${-1.35 * r} ${1.35 * r}l${-1.35 * r} ${-1.35 * r}z`,
  (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  (r) => `m0 ${-1.3 * r}l${1.25 * r} ${2.2 * r}h${-2.5 * r}z`,
  (r) => `m${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
];

/** The marks of all samples of one class, as one path. */
export function marksOf(
  kind: number,
  points: Points,
  labels: ArrayLike<number>,
  { x, y }: Sheet,
  radius: number,
): string {
  const outline = outlines[kind]?.(radius) ?? "";
  return points
    .map((point, i) =>
      labels[i] === kind
        ? `M${x(point[0] ?? 0).toFixed(1)} ${y(point[1] ?? 0).toFixed(1)}${outline}`
        : "",
    )
    .join("");
}

/** Rings around the samples that are on the wrong side. */
export function rings(
  points: Points,
  wrong: readonly number[],
  { x, y }: Sheet,
  r: number,
): string {
  const ring = outlines[1]?.(r) ?? "";
  return wrong
    .map((i) => `M${x(points[i]?.[0] ?? 0).toFixed(1)} ${y(points[i]?.[1] ?? 0).toFixed(1)}${ring}`)
    .join("");
}

/** Where an output stops speaking for one class and begins to for the other. */
export interface Reading {
  readonly outputs: number;
  /** Of a single output: its value on the border, and how far from there it is sure. */
  readonly border: number;
  readonly reach: number;
}

/** The class that the outputs of sample i speak for. */
export function chosen(values: ArrayLike<number>, i: number, { outputs, border }: Reading): number {
  if (outputs === 1) return (values[i] ?? 0) >= border ? 1 : 0;
  let best = 0;
  for (let k = 1; k < outputs; k++) {
    if ((values[i * outputs + k] ?? 0) > (values[i * outputs + best] ?? 0)) best = k;
  }
  return best;
}

/** The samples on the wrong side. */
export const wrongOnes = (values: ArrayLike<number>, labels: ArrayLike<number>, reading: Reading) =>
  Array.from(labels, (_, i) => i).filter((i) => chosen(values, i, reading) !== labels[i]);
