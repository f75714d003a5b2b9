import { refuseElement } from "./messages.js";
import type { WasmModule } from "./module.js";

/** An array in wasm memory: its address in bytes, its length in numbers. */
export interface Placed {
  address: number;
  length: number;
}

/** The bytes of one number. */
export const stride = Float64Array.BYTES_PER_ELEMENT;

/** More bytes than this no module of ours can have; asking the allocator for 2³² or more would wrap around. */
const most = 2 ** 31 - 1;

/** Wasm memory for so many numbers, or a clear error. */
export function allocate(module: WasmModule, length: number): number {
  const bytes = length * stride;
  const address = bytes <= most ? module._malloc(bytes) : 0;
  if (address === 0) throw noMemory(length);
  return address;
}

const noMemory = (length: number) =>
  new RangeError(`surprisal has no memory left for ${length} numbers`);

/** Copies an array into wasm memory and checks that it holds numbers on the way; `argument` is named only if it does not. */
export function copyNumbers(
  source: ArrayLike<number>,
  heap: Float64Array,
  { address, length }: Placed,
  name: string,
  argument: string | (() => string),
): void {
  const start = address / stride;
  if (isTyped(source)) {
    heap.set(source, start);
    return;
  }
  for (let i = 0; i < length; i++) {
    const value = source[i] as unknown;
    if (typeof value !== "number") {
      refuseElement(name, typeof argument === "string" ? argument : argument(), `${i}`, value);
    }
    heap[start + i] = value;
  }
}

/** Typed arrays hold numbers by nature, but for those of big integers; these are looked at one by one. */
function isTyped(source: ArrayLike<number>): boolean {
  return ArrayBuffer.isView(source) && source.length > 0 && typeof source[0] !== "bigint";
}

/** The same numbers as a typed array: checked before anything is overwritten. */
export function checkedNumbers(
  source: ArrayLike<number>,
  name: string,
  argument: string,
): ArrayLike<number> {
  if (isTyped(source)) return source;
  const { length } = source;
  if (length * stride > most) throw noMemory(length);
  const checked = new Float64Array(length);
  copyNumbers(source, checked, { address: 0, length }, name, argument);
  return checked;
}
