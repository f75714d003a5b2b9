import { type Pace, paces } from "../../kit/learning-pace";
import { labelledPoints, threePoints } from "../../kit/learning-points";
import { longest } from "../../kit/learning-run";
import { choice, number, type StateOf } from "../../kit/schema";

export const orders = ["first", "cyclic", "shuffled", "random"] as const;
export type Order = (typeof orders)[number];
/** A Gram matrix of more points is a wall of numbers. */
export const most = 8;
export const seeds = { min: 1, max: 9999 };

export const schema = {
  points: labelledPoints(threePoints, most),
  order: choice<Order>("first", orders),
  seed: number(1, seeds),
  step: number(0, { min: 0, max: longest }),
  pace: choice<Pace>("steady", paces),
};

export type State = StateOf<typeof schema>;
