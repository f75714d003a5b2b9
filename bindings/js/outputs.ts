import type { Memory } from "./memory.js";
import { divided } from "./options.js";

/** Has the core write `count` arrays of `length` numbers, one after the other, and reads them in the call's unit. */
export function outputs(
  memory: Memory,
  length: number,
  count: number,
  unit: number,
  write: (address: number) => void,
): Float64Array[] {
  const placed = memory.room(count * length);
  write(placed.address);
  const all = divided(memory.read(placed), unit);
  return Array.from({ length: count }, (_, i) => all.slice(i * length, (i + 1) * length));
}

/** The same for one array. */
export function output(
  memory: Memory,
  length: number,
  unit: number,
  write: (address: number) => void,
): Float64Array {
  const placed = memory.room(length);
  write(placed.address);
  return divided(memory.read(placed), unit);
}
