import { type Numbers, refuse, requireNumber } from "./arguments.js";
import type { Placed } from "./heap.js";
import type { Memory } from "./memory.js";

/** What to do with arguments that are counts or weights. Without it Σ must be 1 within 1e-8. */
export interface CountOptions {
  /** Divide each argument by its sum first. */
  normalize?: boolean;
  /** Add this to every count, then divide by the sum: additive smoothing, 1 is Laplace's rule. */
  smoothing?: number;
}

/** The options of a measure of information. */
export interface InformationOptions extends CountOptions {
  /** The base of the logarithm: 2 for bits, 10 for hartleys; without it, nats. */
  base?: number;
}

const none: InformationOptions = {};

/** The options as given, or a TypeError that names the one that is not known. */
export function checkOptions(
  options: unknown,
  name: string,
  known: readonly string[],
): InformationOptions {
  if (options === undefined) return none;
  if (typeof options !== "object" || options === null)
    refuse(name, "options", "an object", options);
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw new TypeError(`${name} has no option "${key}"; it takes ${known.join(", ")}`);
    }
  }
  return options;
}

/** The options of a measure: a pure number has no base. */
export function knownOptions(information: boolean): readonly string[] {
  return information ? ["base", "normalize", "smoothing"] : ["normalize", "smoothing"];
}

/** What a value in nats is divided by: the logarithm of the base. */
export function unit(options: InformationOptions, name: string): number {
  const { base } = options;
  if (base === undefined) return 1;
  requireNumber(base, name, "base");
  if (!(base > 0 && base !== 1 && base < Infinity)) {
    throw new RangeError(
      `${name} requires base to be positive, finite and not 1, but base is ${base}`,
    );
  }
  if (base === 2) return Math.LN2;
  return base === 10 ? Math.LN10 : Math.log(base);
}

/** Whether the arguments are counts, so that they become distributions first. */
export function takesCounts(options: CountOptions, name: string): boolean {
  const { normalize, smoothing } = options;
  if (normalize !== undefined && typeof normalize !== "boolean") {
    refuse(name, "normalize", "true or false", normalize);
  }
  if (smoothing !== undefined) requireNumber(smoothing, name, "smoothing");
  return normalize === true || smoothing !== undefined;
}

/** Puts a distribution, or the distribution made of counts, into wasm memory. */
export function placeDistribution(
  memory: Memory,
  values: Numbers,
  options: CountOptions,
  name: string,
  argument: string,
): Placed {
  if (!takesCounts(options, name)) return memory.place(values, name, argument);
  const placed = memory.copy(values, name, argument);
  memory.module.smooth(name, argument, placed.address, placed.length, options.smoothing ?? 0);
  return placed;
}

/** Nats become the asked-for unit. */
export function divided(values: Float64Array, divisor: number): Float64Array {
  return divisor === 1 ? values : values.map((value) => value / divisor);
}
