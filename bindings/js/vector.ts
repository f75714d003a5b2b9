import type { Numbers, Vector } from "./api/numbers.js";
import { lengthOf } from "./arguments.js";
import { allocate, checkedNumbers, type Placed } from "./heap.js";
import type { WasmModule } from "./module.js";

/** Frees what was forgotten. Held by address, so that it does not keep the vector alive. */
const forgotten = new FinalizationRegistry<{ module: WasmModule; address: number }>(
  ({ module, address }) => module._free(address),
);

/** Numbers that stay in wasm memory. */
export class WasmVector implements Vector {
  readonly length: number;
  declare readonly [Symbol.dispose]: () => void;
  readonly #module: WasmModule;
  #address: number;

  constructor(module: WasmModule, contents: number | Numbers) {
    const numbers = typeof contents === "number" ? null : given(contents, "vector", "contents");
    const length = numbers === null ? (contents as number) : numbers.length;
    if (!Number.isSafeInteger(length) || length < 1) {
      throw new RangeError(
        `vector requires contents to be a length of at least 1 or an array of numbers, but the length is ${length}`,
      );
    }
    this.length = length;
    this.#module = module;
    this.#address = allocate(module, length);
    forgotten.register(this, { module, address: this.#address }, this);
    if (numbers === null) this.#view().fill(0);
    else this.#view().set(numbers);
  }

  set(values: Numbers): this {
    const target = this.#view();
    const numbers = given(values, "set", "values");
    if (numbers.length !== this.length) {
      throw new RangeError(
        `set requires values to have length ${this.length}, but its length is ${numbers.length}`,
      );
    }
    target.set(numbers);
    return this;
  }

  get(index: number): number | undefined {
    return this.#view()[index];
  }

  toArray(): Float64Array {
    return this.#view().slice();
  }

  dispose(): void {
    if (this.#address === 0) return;
    forgotten.unregister(this);
    this.#module._free(this.#address);
    this.#address = 0;
  }

  /** Where the numbers lie, for a call into the same module. */
  placed(module: WasmModule, name: string, argument: string): Placed {
    if (this.#address === 0) {
      throw new TypeError(
        `${name} requires ${argument} to be a live vector, but ${argument} was disposed`,
      );
    }
    if (module !== this.#module) {
      throw new TypeError(
        `${name} requires ${argument} to come from the same load(), but ${argument} is another module's vector`,
      );
    }
    return { address: this.#address, length: this.length };
  }

  #view(): Float64Array {
    if (this.#address === 0) {
      throw new TypeError("this vector was disposed; it cannot be used any more");
    }
    return new Float64Array(this.#module.HEAPF64.buffer, this.#address, this.length);
  }
}

/** Numbers that a caller gives, all checked before any is written. */
function given(values: Numbers, name: string, argument: string): ArrayLike<number> {
  if (values instanceof WasmVector) return values.toArray();
  lengthOf(values, name, argument);
  return checkedNumbers(values as ArrayLike<number>, name, argument);
}

// Not every runtime of today knows the symbol.
if (Symbol.dispose) {
  Object.defineProperty(WasmVector.prototype, Symbol.dispose, {
    value: WasmVector.prototype.dispose,
  });
}
