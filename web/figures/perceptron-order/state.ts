import type { VisitingOrder } from "surprisal/learning";
import { guess } from "../../kit/guess";
import { labelledPoints, threePoints } from "../../kit/learning-points";
import { choice, number, type StateOf } from "../../kit/schema";

export const orders = ["first", "cyclic", "shuffled", "random"] as const;
export type Order = (typeof orders)[number] & VisitingOrder;
export const seeds = { min: 1, max: 9999 };
export const answers = ["same", "other"] as const;

export const schema = {
  points: labelledPoints(threePoints, 60),
  left: choice<Order>("first", orders),
  right: choice<Order>("random", orders),
  leftSeed: number(1, seeds),
  rightSeed: number(1, seeds),
  guess: guess(answers),
};

export type State = StateOf<typeof schema>;
export type Side = "left" | "right";

export const ruleOf = (s: State, side: Side) => ({
  order: s[side],
  seed: Math.round(side === "left" ? s.leftSeed : s.rightSeed),
});
