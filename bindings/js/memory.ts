import type { Numbers } from "./arguments.js";
import { allocate, copyNumbers, type Placed, stride } from "./heap.js";
import type { Module } from "./module.js";
import { Vector } from "./vector.js";

/**
 * One stretch of wasm memory that each call writes its arguments to, from the start. It is allocated once and grows to
 * the largest call, so that small calls cost no allocation.
 */
export class Memory {
  readonly module: Module;
  #address = 0;
  #capacity = 0;
  #used = 0;

  constructor(module: Module) {
    this.module = module;
  }

  /** Starts a call that will place at most this many numbers. */
  reserve(length: number): void {
    this.#used = 0;
    if (length <= this.#capacity) return;
    const capacity = Math.max(length, 2 * this.#capacity, 1024);
    const address = allocate(this.module, capacity);
    this.module._free(this.#address);
    this.#address = address;
    this.#capacity = capacity;
  }

  /** Room for results. */
  room(length: number): Placed {
    const address = this.#address + this.#used * stride;
    this.#used += length;
    return { address, length };
  }

  /** Puts an argument into wasm memory; a Vector is used where it lies. */
  place(values: Numbers, name: string, argument: string): Placed {
    if (values instanceof Vector) return values.placed(this.module, name, argument);
    return this.copy(values, name, argument);
  }

  /** Like place, but what is placed may be changed: a Vector is copied, too. */
  copy(values: Numbers, name: string, argument: string): Placed {
    const source = values instanceof Vector ? values.toArray() : values;
    const placed = this.room(source.length);
    copyNumbers(source, this.module.HEAPF64, placed.address / stride, name, argument);
    return placed;
  }

  /** A fresh copy of results: never a view into wasm memory, which moves when it grows. */
  read(placed: Placed): Float64Array {
    const start = placed.address / stride;
    return this.module.HEAPF64.slice(start, start + placed.length);
  }
}
