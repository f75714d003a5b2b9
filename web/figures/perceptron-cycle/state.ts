import { guess } from "../../kit/guess";
import { type Pace, paces } from "../../kit/learning-pace";
import { labelledPoints, type Points, threePoints } from "../../kit/learning-points";
import { longest } from "../../kit/learning-run";
import { choice, number, type StateOf } from "../../kit/schema";

export const orders = ["first", "cyclic"] as const;
export type Order = (typeof orders)[number];
export const answers = ["soon", "late", "never"] as const;
export type Answer = (typeof answers)[number];
export const passes = { min: 1, max: 200 };

const of = (...rows: readonly (readonly [x: number, y: number, label: 1 | -1])[]): Points =>
  rows.map(([x, y, label]) => ({ x, y, label }));

/** Points that no line separates. */
export const presets = {
  fourth: [...threePoints, { x: 6, y: 5, label: -1 }] as Points,
  wrong: of([2, 2, 1], [3, 1, 1], [1, 3, 1], [-1, -1, -1], [-2, 0, -1], [0, -2, -1], [2, 3, -1]),
  xor: of([1, 1, 1], [-1, -1, 1], [1, -1, -1], [-1, 1, -1]),
};
export type Preset = keyof typeof presets;

export const schema = {
  points: labelledPoints(presets.fourth, 40),
  order: choice<Order>("cyclic", orders),
  step: number(0, { min: 0, max: longest }),
  pace: choice<Pace>("steady", paces),
  passes: number(100, passes),
  seed: number(1, { min: 1, max: 9999 }),
  guess: guess(answers),
};

export type State = StateOf<typeof schema>;
