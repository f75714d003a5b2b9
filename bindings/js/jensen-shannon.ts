import type { JensenShannonOptions } from "./api/jensen-shannon.js";
import type { Numbers } from "./api/numbers.js";
import { isNumbers, lengthOf } from "./arguments.js";
import { copyDistribution } from "./distribution.js";
import type { Memory } from "./memory.js";
import { checkKeys, optionNames, readOptions } from "./options.js";
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
  const { weights } = given ? checkKeys(given, name, known) : {};
  const rows = distributions.length;
  const columns = lengthOf(distributions[0] as Numbers, name, "distributions[0]");
  const count = weights === undefined ? 0 : lengthOf(weights as Numbers, name, "weights");
  memory.reserve(rows * columns + count);
  const start = memory.room(0).address;
  for (let i = 0; i < rows; i++) placeRow(i);
  const placed =
    weights === undefined ? { address: 0 } : memory.place(weights as Numbers, name, "weights");
  return (
    memory.module.jensenShannonOfMany(start, rows, columns, placed.address, count) / options.unit
  );

  function placeRow(index: number): void {
    const row = distributions[index] as Numbers;
    const argument = `distributions[${index}]`;
    const length = lengthOf(row, name, argument);
    if (length !== columns) {
      throw new RangeError(
        `${name} requires ${argument} to be as long as distributions[0] (${columns}), but ${argument} has length ${length}`,
      );
    }
    copyDistribution(memory, row, options, name, argument);
  }
}
