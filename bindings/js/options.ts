import type { Numbers } from "./api/numbers.js";
import { requireNumber } from "./arguments.js";
import { refuse } from "./messages.js";

/** A call's options, checked, in the form in which they are used. */
export interface Options {
  /** What a value in nats is divided by: the logarithm of the base. */
  readonly unit: number;
  /** Whether the arguments are counts or weights, which become distributions first. */
  readonly counts: boolean;
  /** What is added to each count. */
  readonly smoothing: number;
  /** Where the outcomes lie on the line. */
  readonly positions?: Numbers | undefined;
  /** The order of a generator that has one. */
  readonly alpha?: number | undefined;
}

/** The options of a measure: a pure number has no base. */
export function optionNames(information: boolean): readonly string[] {
  return information ? ["base", "normalize", "smoothing"] : ["normalize", "smoothing"];
}

const none: Options = { unit: 1, counts: false, smoothing: 0 };

/** Reads base, normalize and smoothing, or throws an error that names the function and the option. */
export function readOptions(given: unknown, name: string, known: readonly string[]): Options {
  if (given === undefined) return none;
  const { base, normalize, smoothing, positions, alpha } = checkKeys(given, name, known);
  if (normalize !== undefined && typeof normalize !== "boolean") {
    refuse(name, "normalize", "true or false", normalize);
  }
  return {
    unit: base === undefined ? 1 : unitOf(base, name),
    counts: normalize === true || smoothing !== undefined,
    smoothing: smoothing === undefined ? 0 : requireNumber(smoothing, name, "smoothing"),
    positions: positions as Numbers | undefined,
    alpha: alpha === undefined ? undefined : requireNumber(alpha, name, "alpha"),
  };
}

/** The options as given, or a TypeError that names the one that is not known. */
export function checkKeys(
  given: unknown,
  name: string,
  known: readonly string[],
): Record<string, unknown> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    refuse(name, "options", "an object", given);
  }
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) {
      const others = known.length > 0 ? `its options are ${known.join(", ")}` : "it has none";
      throw new TypeError(`${name} has no option "${key}"; ${others}`);
    }
  }
  return given as Record<string, unknown>;
}

/** The logarithm of the base. */
function unitOf(base: unknown, name: string): number {
  const number = requireNumber(base, name, "base");
  if (!(number > 0 && number !== 1 && number < Infinity)) {
    throw new RangeError(
      `${name} requires base to be positive, finite and not 1, but base is ${number}`,
    );
  }
  if (number === 2) return Math.LN2;
  return number === 10 ? Math.LN10 : Math.log(number);
}

/** Nats become the asked-for unit. */
export function divided(values: Float64Array, unit: number): Float64Array {
  return unit === 1 ? values : values.map((value) => value / unit);
}
