import type { Numbers } from "./api/numbers.js";
import { refuse } from "./messages.js";

/** Whether a value is what is accepted as an array of numbers; its elements are checked when they are copied. */
export function isNumbers(values: unknown): values is Numbers {
  return typeof values === "object" && values !== null && isLength((values as Numbers).length);
}

function isLength(length: unknown): boolean {
  return Number.isSafeInteger(length) && (length as number) >= 0;
}

/** The length of an argument that must be an array of numbers. */
export function lengthOf(values: Numbers, name: string, argument: string): number {
  if (!isNumbers(values)) refuse(name, argument, "an array of numbers", values);
  return values.length;
}

/** An argument that must be a number; its range is the core's affair. */
export function requireNumber(value: unknown, name: string, argument: string): number {
  if (typeof value !== "number") refuse(name, argument, "a number", value);
  return value;
}

/** An argument that must be a string. */
export function requireText(value: unknown, name: string, argument: string): string {
  if (typeof value !== "string") refuse(name, argument, "a string", value);
  return value;
}

/** An argument that must be a whole number from `low` to `high`. */
export function requireWhole(
  value: unknown,
  name: string,
  argument: string,
  low: number,
  high: number,
): number {
  const number = requireNumber(value, name, argument);
  if (Number.isInteger(number) && number >= low && number <= high) return number;
  throw new RangeError(
    `${name} requires ${argument} to be a whole number from ${low} to ${high}, but ${argument} is ${number}`,
  );
}

/** An argument that must be one of some words. */
export function requireOneOf<Word extends string>(
  value: unknown,
  words: readonly Word[],
  name: string,
  argument: string,
): Word {
  const index = (words as readonly unknown[]).indexOf(value);
  if (index < 0) refuse(name, argument, `one of ${words.join(", ")}`, value);
  return words[index] as Word;
}
