import type { Numbers } from "./api/numbers.js";
import { isNumbers } from "./arguments.js";
import type { Placed } from "./heap.js";
import type { Memory } from "./memory.js";
import { refuse } from "./messages.js";
import { WasmVector } from "./vector.js";

/** 32 variables of two outcomes have more cells than wasm memory has bytes; and an array may hold itself. */
const deepest = 32;

/** The lengths of nested arrays, from the outside in, as the first of each tells; they hold a number at least. */
export function shapeOf(values: unknown, name: string, argument: string): number[] {
  const shape: number[] = [];
  let inner = values;
  do {
    const place = argument + "[0]".repeat(shape.length);
    if (!isNumbers(inner)) refuse(name, place, "an array of numbers, or of such arrays", inner);
    if (shape.length === deepest) {
      throw new RangeError(
        `${name} requires ${argument} to be at most ${deepest} arrays deep, but ${place} is one more`,
      );
    }
    shape.push(inner.length);
    inner = inner instanceof WasmVector ? undefined : (inner as ArrayLike<unknown>)[0];
  } while (typeof inner === "object" && inner !== null);
  if (sizeOf(shape) === 0) {
    throw new RangeError(`${name} requires ${argument} to be nonempty, but it has no cells`);
  }
  return shape;
}

/** Copies nested arrays into wasm memory, the last index running fastest. */
export function placeNested(
  memory: Memory,
  values: unknown,
  shape: readonly number[],
  name: string,
  argument: string,
): Placed {
  const [length = 0, ...inner] = shape;
  if (!isNumbers(values)) refuse(name, argument, "an array of numbers", values);
  if (values.length !== length) {
    throw new RangeError(
      `${name} requires ${argument} to have length ${length} like those before it, but its length is ${values.length}`,
    );
  }
  if (inner.length === 0) return memory.copy(values as Numbers, name, argument);
  const start = memory.room(0).address;
  for (let i = 0; i < length; i++) {
    placeNested(memory, (values as ArrayLike<unknown>)[i], inner, name, `${argument}[${i}]`);
  }
  return { address: start, length: sizeOf(shape) };
}

/** How many numbers nested arrays of a shape hold. */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 1);
}

/** The core counts the cells one after the other; the caller nested them: joint[5] → joint[1][2]. */
export function withNestedIndex<Result>(
  argument: string,
  shape: readonly number[],
  call: () => Result,
): Result {
  try {
    return call();
  } catch (error) {
    if (error instanceof RangeError) {
      const cell = new RegExp(`\\b${argument}\\[(\\d+)\\](?!\\[)`);
      error.message = error.message.replace(
        cell,
        (_, index: string) => argument + nestedIndex(Number(index), shape),
      );
    }
    throw error;
  }
}

function nestedIndex(index: number, shape: readonly number[]): string {
  return shape.reduceRight(
    ({ rest, text }, length) => ({
      rest: Math.floor(rest / length),
      text: `[${rest % length}]${text}`,
    }),
    { rest: index, text: "" },
  ).text;
}
