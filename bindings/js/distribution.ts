import type { Numbers } from "./api/numbers.js";
import { lengthOf } from "./arguments.js";
import type { Placed } from "./heap.js";
import { type Memory, roomFor } from "./memory.js";
import type { Options } from "./options.js";

/** Puts a distribution, or the distribution made of counts, into wasm memory; the core checks that it is one. */
export function placeDistribution(
  memory: Memory,
  values: Numbers,
  options: Options,
  name: string,
  argument: string,
): Placed {
  if (!options.counts) return memory.place(values, name, argument);
  return copyDistribution(memory, values, options, name, argument);
}

/** The same, but a Vector is copied, too: what is placed one after the other lies side by side. */
export function copyDistribution(
  memory: Memory,
  values: Numbers,
  options: Options,
  name: string,
  argument: string,
): Placed {
  const placed = memory.copy(values, name, argument);
  if (options.counts) {
    memory.module.smooth(name, argument, placed.address, placed.length, options.smoothing);
  }
  return placed;
}

/** Σ of an argument as it was given. A call of its own: it uses the memory from the start. */
export function sumOf(memory: Memory, values: Numbers, name: string, argument: string): number {
  memory.reserve(roomFor(values, lengthOf(values, name, argument)));
  const placed = memory.place(values, name, argument);
  return memory.module.sum(placed.address, placed.length);
}
