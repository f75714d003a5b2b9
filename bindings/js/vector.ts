import { describe } from "./arguments.js";
import { allocate, copyNumbers, type Placed } from "./heap.js";
import type { Module } from "./module.js";

/** Frees what was forgotten. Held by address, so that it does not keep the vector alive. */
const forgotten = new FinalizationRegistry<{ module: Module; address: number }>(
  ({ module, address }) => module._free(address),
);

/**
 * Numbers that stay in wasm memory: calls that take them again and again copy nothing.
 * Made by `s.vector(n)` or `s.vector(array)`; accepted wherever an array of numbers is.
 *
 * @example
 * const p = s.vector([0.5, 0.25, 0.25]);
 * s.entropy(p, { base: 2 }); // 1.5
 * p.dispose();
 */
export class Vector {
  readonly length: number;
  /** The same as dispose, for `using` declarations. */
  declare readonly [Symbol.dispose]: () => void;
  readonly #module: Module;
  #address: number;

  /** @internal */
  constructor(module: Module, contents: number | ArrayLike<number>) {
    const length = typeof contents === "number" ? contents : contents?.length;
    if (!Number.isSafeInteger(length) || length < 1) {
      throw new RangeError(
        `vector requires a length of at least 1 or an array of numbers, but got ${describe(contents)}`,
      );
    }
    this.length = length;
    this.#module = module;
    this.#address = allocate(module, length);
    forgotten.register(this, { module, address: this.#address }, this);
    if (typeof contents === "number") this.#view().fill(0);
    else this.set(contents);
  }

  /** Replaces all the numbers. */
  set(values: ArrayLike<number>): this {
    if (values?.length !== this.length) {
      throw new RangeError(
        `set requires ${this.length} numbers, but got ${describe(values?.length)}`,
      );
    }
    const checked = new Float64Array(this.length);
    copyNumbers(values, checked, 0, "set", "values");
    this.#view().set(checked);
    return this;
  }

  /** The number at an index; undefined outside, as with arrays. */
  get(index: number): number | undefined {
    return this.#view()[index];
  }

  /** A fresh copy of the numbers. */
  toArray(): Float64Array {
    return this.#view().slice();
  }

  /** Frees the memory at once; using the vector afterwards is an error, disposing of it again is none. */
  dispose(): void {
    if (this.#address === 0) return;
    forgotten.unregister(this);
    this.#module._free(this.#address);
    this.#address = 0;
  }

  /** @internal Where the numbers lie, for a call into the same module. */
  placed(module: Module, name: string, argument: string): Placed {
    this.#requireAlive(`${name} requires ${argument} to be a live vector, but it was disposed`);
    if (module !== this.#module) {
      throw new TypeError(
        `${name} requires ${argument} to come from the same load(), but it is another module's vector`,
      );
    }
    return { address: this.#address, length: this.length };
  }

  #view(): Float64Array {
    this.#requireAlive("this vector was disposed; it cannot be used any more");
    return new Float64Array(this.#module.HEAPF64.buffer, this.#address, this.length);
  }

  #requireAlive(message: string): void {
    if (this.#address === 0) throw new Error(message);
  }
}

// Not every runtime of today knows the symbol.
if (Symbol.dispose) {
  Object.defineProperty(Vector.prototype, Symbol.dispose, { value: Vector.prototype.dispose });
}
