import type { Numbers } from "./api/numbers.js";
import { allocate, copyNumbers, type Placed, stride } from "./heap.js";
import type { Module, WasmModule } from "./module.js";
import { WasmVector } from "./vector.js";

/**
 * One stretch of wasm memory that each call writes its arguments to, from the start. It is allocated once and grows to
 * the largest call, so that small calls cost no allocation.
 */
export class Memory<Wasm extends WasmModule = Module> {
  readonly module: Wasm;
  #address = 0;
  #capacity = 0;
  #used = 0;
  #turn = 0;

  constructor(module: Wasm) {
    this.module = module;
  }

  /** Starts a call that will place at most this many numbers. */
  reserve(length: number): void {
    this.#used = 0;
    this.#turn += 1;
    if (length <= this.#capacity) return;
    const capacity = length < 2 ** 20 ? Math.max(2 * length, 1024) : length;
    this.module._free(this.#address);
    this.#address = 0;
    this.#capacity = 0;
    this.#address = allocate(this.module, capacity);
    this.#capacity = capacity;
  }

  /** Room for results. An array that has grown since its length was read does not fit. */
  room(length: number): Placed {
    const address = this.#address + this.#used * stride;
    this.#used += length;
    if (this.#used > this.#capacity) throw changed();
    return { address, length };
  }

  /** Puts an argument into wasm memory; a Vector is used where it lies. */
  place(values: Numbers, name: string, argument: string | (() => string)): Placed {
    if (values instanceof WasmVector) {
      return values.placed(this.module, name, typeof argument === "string" ? argument : argument());
    }
    const placed = this.room(values.length);
    const turn = this.#turn;
    const heap = this.module.HEAPF64;
    copyNumbers(values as ArrayLike<number>, heap, placed, name, argument);
    if (turn !== this.#turn || heap.length === 0) throw changed();
    return placed;
  }

  /** Like place, but what is placed may be changed: a Vector is copied, too. */
  copy(values: Numbers, name: string, argument: string | (() => string)): Placed {
    const placed = this.place(values, name, argument);
    return values instanceof WasmVector ? this.duplicate(placed) : placed;
  }

  /** A second copy of numbers that are in wasm memory. */
  duplicate(placed: Placed): Placed {
    const copy = this.room(placed.length);
    const start = placed.address / stride;
    this.module.HEAPF64.copyWithin(copy.address / stride, start, start + placed.length);
    return copy;
  }

  /** A fresh copy of results: never a view into wasm memory, which moves when it grows. */
  read(placed: Placed): Float64Array {
    const start = placed.address / stride;
    return this.module.HEAPF64.slice(start, start + placed.length);
  }
}

/** The room that an argument takes: a Vector lies in wasm memory already, and is copied only if it is changed there. */
export function roomFor(values: Numbers, length: number, changed = false): number {
  return values instanceof WasmVector && !changed ? 0 : length;
}

/** An array of a strange kind grew, or called surprisal, while its elements were read. */
const changed = () =>
  new RangeError("surprisal was given an array that changed, or called it, while it was read");
