import type { JensenShannonOptions } from "./api/jensen-shannon.js";
import type { Numbers } from "./api/numbers.js";
import { isNumbers, lengthOf } from "./arguments.js";
import { copyDistribution } from "./distribution.js";
import type { Memory } from "./memory.js";
import { type Options, optionNames, readOptions } from "./options.js";
import type { PairFunctions } from "./pair-measures.js";
import { WasmVector } from "./vector.js";

const name = "jensenShannon";
const known = [...optionNames(true), "weights"];

/** Makes s.jensenShannon: of two distributions, or of a list of them. */
export function jensenShannonFunction(memory: Memory, ofTwo: PairFunctions["value"]) {
  return (first: Numbers | ArrayLike<Numbers>, second?: unknown, options?: unknown): number =>
    isList(first)
      ? ofMany(memory, first, second as JensenShannonOptions | undefined)
      : ofTwo(first as Numbers, second as Numbers, options);
}

function isList(values: unknown): values is ArrayLike<Numbers> {
  if (!isNumbers(values) || values instanceof WasmVector) return false;
  const first = (values as ArrayLike<unknown>)[0];
  return typeof first === "object" && first !== null;
}

function ofMany(
  memory: Memory,
  distributions: ArrayLike<Numbers>,
  given?: JensenShannonOptions,
): number {
  const options = readOptions(given, name, known);
  const { weights } = given ?? {};
  const rows = distributions.length;
  const columns = lengthOf(distributions[0] as Numbers, name, "distributions[0]");
  const count = weights === undefined ? 0 : lengthOf(weights, name, "weights");
  memory.reserve(rows * columns + count);
  const start = placeRows(memory, distributions, [rows, columns], options);
  const { address } = weights ? memory.place(weights, name, "weights") : { address: 0 };
  return memory.module.jensenShannonOfMany(start, rows, columns, address, count) / options.unit;
}

/** Puts the distributions into wasm memory, side by side; the address of the first. */
function placeRows(
  memory: Memory,
  distributions: ArrayLike<Numbers>,
  [rows, columns]: [number, number],
  options: Options,
): number {
  const { address } = memory.room(0);
  for (let i = 0; i < rows; i++) {
    const row = distributions[i] as Numbers;
    const argument = `distributions[${i}]`;
    const length = lengthOf(row, name, argument);
    if (length !== columns) {
      throw new RangeError(
        `${name} requires ${argument} to be as long as distributions[0] (${columns}), but ${argument} has length ${length}`,
      );
    }
    copyDistribution(memory, row, options, name, argument);
  }
  return address;
}
