import type { Numbers } from "../api/numbers.js";
import { lengthOf, requireNumber, requireOneOf, requireWhole } from "../arguments.js";
import { refuse } from "../messages.js";
import type { VisitingOrder } from "./api/perceptron.js";

/** The options of a rule, and of how it is followed. */
export const ruleKeys = [
  "order",
  "rate",
  "start",
  "seed",
  "chosen",
  "limit",
  "everyVisit",
] as const;

/** In the core's order. */
const orders = ["first", "cyclic", "shuffled", "random", "chosen"] as const;

/** The rule as embind/learning/perceptron.cpp reads it. */
export function ruleNumbers(
  given: Record<string, unknown>,
  name: string,
  usual: VisitingOrder,
  most: number,
): number[] {
  const order = requireOneOf(given.order ?? usual, orders, name, "order");
  const rate = requireNumber(given.rate ?? 1, name, "rate");
  const seed = requireWhole(given.seed ?? 1, name, "seed", 0, Number.MAX_SAFE_INTEGER);
  const limit = requireWhole(given.limit ?? most, name, "limit", 0, 1e9);
  const every = given.everyVisit ?? false;
  if (typeof every !== "boolean") refuse(name, "everyVisit", "true or false", every);
  const start = given.start === undefined ? [] : startNumbers(given.start, name);
  const chosen = given.chosen === undefined ? [] : wholeNumbers(given.chosen, name);
  return [
    orders.indexOf(order),
    rate,
    seed,
    limit,
    every ? 1 : 0,
    start.length,
    ...start,
    ...chosen,
  ];
}

function startNumbers(start: unknown, name: string): number[] {
  if (typeof start !== "object" || start === null) {
    refuse(name, "start", "an object with weights and bias", start);
  }
  const { weights, bias } = start as { weights: Numbers; bias: unknown };
  lengthOf(weights, name, "start.weights");
  const numbers = Array.from(weights as ArrayLike<number>, (weight, i) =>
    requireNumber(weight, name, `start.weights[${i}]`),
  );
  return [...numbers, requireNumber(bias, name, "start.bias")];
}

function wholeNumbers(chosen: unknown, name: string): number[] {
  if (!Array.isArray(chosen)) refuse(name, "chosen", "an array of points' numbers", chosen);
  return chosen.map((point, i) => requireWhole(point, name, `chosen[${i}]`, 0, 2 ** 31 - 1));
}
