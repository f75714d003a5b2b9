import { describe } from "./arguments.js";
import type { Module } from "./module.js";

/** An array in wasm memory: its address in bytes, its length in numbers. */
export interface Placed {
  address: number;
  length: number;
}

/** The bytes of one number. */
export const stride = Float64Array.BYTES_PER_ELEMENT;

/** Wasm memory for so many numbers, or a clear error. */
export function allocate(module: Module, length: number): number {
  const address = module._malloc(length * stride);
  if (address === 0) throw new RangeError(`surprisal has no memory left for ${length} numbers`);
  return address;
}

/** Copies an array into wasm memory and checks that it holds numbers on the way. */
export function copyNumbers(
  source: ArrayLike<number>,
  heap: Float64Array,
  start: number,
  name: string,
  argument: string,
): void {
  if (ArrayBuffer.isView(source) && typeof source[0] !== "bigint") {
    heap.set(source, start);
    return;
  }
  for (let i = 0; i < source.length; i++) {
    const value = source[i] as unknown;
    if (typeof value !== "number") {
      throw new TypeError(
        `${name} requires ${argument} to be an array of numbers, but ${argument}[${i}] is ${describe(value)}`,
      );
    }
    heap[start + i] = value;
  }
}
