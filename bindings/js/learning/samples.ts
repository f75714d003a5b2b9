import type { Numbers } from "../api/numbers.js";
import { isNumbers } from "../arguments.js";
import type { Memory } from "../memory.js";
import type { WasmModule } from "../module.js";
import type { Points } from "./api/network.js";
import { type PlacedPoints, placePoints, shapeOf } from "./points.js";

/** Samples as they were given: an array of points, or one flat array of numbers, one sample after another. */
export class Samples {
  readonly samples: number;
  readonly columns: number;

  private constructor(
    private readonly given: Points | Numbers,
    private readonly flat: boolean,
    private readonly name: string,
    private readonly argument: string,
    shape: { readonly samples: number; readonly columns: number },
  ) {
    this.samples = shape.samples;
    this.columns = shape.columns;
  }

  /** Flat numbers are samples of so many columns. */
  static of(given: unknown, name: string, argument: string, flatColumns: number): Samples {
    if (isNumbers(given) && typeof (given as ArrayLike<unknown>)[0] !== "object") {
      const shape = { samples: given.length / flatColumns, columns: flatColumns };
      if (Number.isInteger(shape.samples)) return new Samples(given, true, name, argument, shape);
      throw new RangeError(
        `${name} requires ${argument} to be of a multiple of ${flatColumns} numbers, but ${argument} has length ${given.length}`,
      );
    }
    return new Samples(given as Points, false, name, argument, shapeOf(given, name, argument));
  }

  /** How many numbers they are. */
  get length(): number {
    return this.samples * this.columns;
  }

  /** Copies them into wasm memory; room must have been reserved. */
  place(memory: Memory<WasmModule>): PlacedPoints {
    const { given, name, argument, samples, columns } = this;
    if (!this.flat) return placePoints(memory, given as Points, name, argument);
    return { ...memory.copy(given as Numbers, name, argument), samples, columns };
  }

  requireLength(samples: number, other: string): void {
    const { name, argument } = this;
    if (this.samples === samples) return;
    throw new RangeError(
      `${name} requires ${argument} to be as long as ${other} (${samples}), but ${argument} has length ${this.samples}`,
    );
  }

  requireColumns(columns: number, why: string): void {
    const { name, argument } = this;
    if (this.columns === columns || this.samples === 0) return;
    throw new RangeError(
      `${name} requires each of ${argument} to be ${columns} numbers, ${why}, but ${argument}[0] has length ${this.columns}`,
    );
  }
}
