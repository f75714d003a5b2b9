import { guess } from "../../kit/guess";
import { type Pace, paces } from "../../kit/learning-pace";
import { indices, labelledPoints, threePoints } from "../../kit/learning-points";
import { longest } from "../../kit/learning-run";
import { choice, number, type StateOf } from "../../kit/schema";

export const orders = ["first", "cyclic", "shuffled", "random", "chosen"] as const;
export type Order = (typeof orders)[number];

/** How many corrections the reader expects. */
export const counts = ["few", "some", "many", "never"] as const;
export type Count = (typeof counts)[number];

export const rates = { min: 0.01, max: 10 };
export const seeds = { min: 1, max: 9999 };

export const schema = {
  points: labelledPoints(threePoints),
  order: choice<Order>("first", orders),
  rate: number(1, rates),
  seed: number(1, seeds),
  chosen: indices({ longest: 400 }),
  step: number(0, { min: 0, max: longest }),
  pace: choice<Pace>("steady", paces),
  guess: guess(counts),
};

export type State = StateOf<typeof schema>;

/** Where the reader visits the points, there is nothing to predict but the next one. */
export const isChosen = ({ order }: Pick<State, "order">): boolean => order === "chosen";

/** The rule, as the core takes it. */
export const ruleOf = ({ order, rate, seed, chosen, points }: State) => ({
  order,
  rate,
  seed: Math.round(seed),
  ...(order === "chosen" ? { chosen: chosen.filter((i) => i < points.length) } : {}),
});
