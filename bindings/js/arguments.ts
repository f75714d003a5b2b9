import { Vector } from "./vector.js";

/** What is accepted wherever an array of numbers is asked for: an array, a typed array, or a Vector in wasm memory. */
export type Numbers = ArrayLike<number> | Vector;

/** How a message shows a value that is not what was asked for. */
export function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function";
  return String(value);
}

/** Throws the TypeError that names function, argument and what was found instead. */
export function refuse(name: string, argument: string, wanted: string, found: unknown): never {
  throw new TypeError(
    `${name} requires ${argument} to be ${wanted}, but ${argument} is ${describe(found)}`,
  );
}

/** The length of an argument that must be an array of numbers; its elements are checked when they are copied. */
export function lengthOf(values: Numbers, name: string, argument: string): number {
  if (values instanceof Vector) return values.length;
  const length = typeof values === "object" ? values?.length : undefined;
  if (!Number.isSafeInteger(length)) refuse(name, argument, "an array of numbers", values);
  return length as number;
}

/** An argument that must be a number; its range is the core's affair. */
export function requireNumber(value: unknown, name: string, argument: string): number {
  if (typeof value !== "number") refuse(name, argument, "a number", value);
  return value;
}
