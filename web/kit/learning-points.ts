import type { Field } from "./schema";

/** A point of the plane and the class it belongs to. */
export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly label: 1 | -1;
}
export type Points = readonly LabelledPoint[];

/** More than these nobody can take hold of, and no link can hold. */
export const mostPoints = 120;
/** How far from the origin a point may lie. */
export const farthest = 1000;

/** Points in a link: x, y and the class of each, one after the other: 3,3,1,4,3,1,1,1,-1. */
export function labelledPoints(initial: Points, most = mostPoints): Field<Points> {
  return {
    initial,
    parse: (written) => {
      const numbers = written.split(",").map((text) => (text.trim() ? Number(text) : Number.NaN));
      const count = numbers.length / 3;
      if (!Number.isInteger(count) || count > most) return undefined;
      if (numbers.some(Number.isNaN)) return undefined;
      return Array.from({ length: count }, (_, i) => read(numbers.slice(3 * i, 3 * i + 3)));
    },
    format: (points) => points.map(({ x, y, label }) => `${x},${y},${label}`).join(","),
  };
}

const near = (x: number) => Math.min(farthest, Math.max(-farthest, x));

const read = ([x = 0, y = 0, label = 1]: readonly number[]): LabelledPoint => ({
  x: near(x),
  y: near(y),
  label: label > 0 ? 1 : -1,
});

/** Whole numbers from 0, in a link: which points were visited, in turn. */
export function indices({ longest }: { longest: number }): Field<readonly number[]> {
  return {
    initial: [],
    parse: (written) => {
      const numbers = written === "" ? [] : written.split(",").map(Number);
      const fine = numbers.every((i) => Number.isInteger(i) && i >= 0 && i < mostPoints);
      return fine ? numbers.slice(0, longest) : undefined;
    },
    format: (numbers) => numbers.join(","),
  };
}

/** The same as the core takes them. */
export const inCore = (points: Points) => ({
  points: points.map(({ x, y }) => [x, y]),
  labels: points.map(({ label }): number => label),
});

/** The colour of a class: blue is +, vermilion is −. */
export const toneOf = ({ label }: Pick<LabelledPoint, "label">): "p" | "q" =>
  label > 0 ? "p" : "q";

/** What tells the points apart, as text: when it changes, so does all that is learned from them. */
export const textOf = (points: Points): string =>
  points.map(({ x, y, label }) => `${x} ${y} ${label}`).join();

/** The three points that the course begins with. */
export const threePoints: Points = [
  { x: 3, y: 3, label: 1 },
  { x: 4, y: 3, label: 1 },
  { x: 1, y: 1, label: -1 },
];
