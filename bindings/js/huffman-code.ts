import type { HuffmanCode, HuffmanOptions } from "./api/huffman-code.js";
import type { Numbers } from "./api/numbers.js";
import { lengthOf } from "./arguments.js";
import { placeDistribution } from "./distribution.js";
import { type Memory, roomFor } from "./memory.js";
import { refuse } from "./messages.js";
import { optionNames, readOptions } from "./options.js";

const name = "huffmanCode";
const known = [...optionNames(false), "symbols", "expectedUnder"];

/** Makes s.huffmanCode. */
export function huffmanFunction(memory: Memory) {
  return (p: Numbers, given?: HuffmanOptions): HuffmanCode => {
    const n = lengthOf(p, name, "p");
    const options = readOptions(given, name, known);
    const { symbols, expectedUnder: world = p } = given ?? {};
    const names = symbols === undefined ? numbered(n) : requireSymbols(symbols, n);
    const m = lengthOf(world, name, "expectedUnder");
    memory.reserve(roomFor(p, n, options.counts) + roomFor(world, m, options.counts));
    const code = placeDistribution(memory, p, options, name, "p");
    const draws =
      world === p ? code : placeDistribution(memory, world, options, name, "expectedUnder");
    const { module } = memory;
    const result = module.huffmanCode(code.address, code.length, draws.address, draws.length);
    return { symbols: names, ...result };
  };
}

const numbered = (n: number) => Array.from({ length: n }, (_, i) => String(i));

/** As many names as there are symbols. */
function requireSymbols(symbols: unknown, n: number): string[] {
  if (!Array.isArray(symbols)) refuse(name, "symbols", "an array of strings", symbols);
  if (symbols.length !== n) {
    throw new RangeError(
      `${name} requires symbols to have the length of p, ${n}, but its length is ${symbols.length}`,
    );
  }
  for (const [i, symbol] of symbols.entries()) {
    if (typeof symbol !== "string") refuse(name, `symbols[${i}]`, "a string", symbol);
  }
  return [...symbols];
}
