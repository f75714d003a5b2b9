import type { Numbers } from "./api/numbers.js";
import type { Explanation, Gradient } from "./api/results.js";
import { lengthOf, requireNumber } from "./arguments.js";
import { placeDistribution, sumOf } from "./distribution.js";
import type { Placed } from "./heap.js";
import { type Memory, roomFor } from "./memory.js";
import type { EntropyRow } from "./module.js";
import { type Options, optionNames, readOptions } from "./options.js";
import { output, outputs } from "./outputs.js";

/** With a parameter it is the second argument and the options are the third. */
type EntropyFunction<Result> = (p: Numbers, second?: unknown, third?: unknown) => Result;

/** The four functions that one row of the core's table becomes. */
export interface EntropyFunctions {
  value: EntropyFunction<number>;
  terms: EntropyFunction<Float64Array> | null;
  gradient: EntropyFunction<Gradient> | null;
  explain: EntropyFunction<Explanation>;
}

/** A call's arguments, checked, in wasm memory. */
interface Call {
  p: Placed;
  parameter: number;
  options: Options;
}

/** Makes the functions of one row; `name` is JavaScript's name of it. */
export function entropyFunctions(memory: Memory, row: EntropyRow, index: number): EntropyFunctions {
  const { module } = memory;
  const { name } = row;
  const known = optionNames(row.information);

  /** Places the argument and leaves room for `copies` more arrays of its length. */
  function begin(p: Numbers, second: unknown, third: unknown, copies: number): Call {
    const n = lengthOf(p, name, "p");
    const parameter = row.parameter === "" ? 0 : requireNumber(second, name, row.parameter);
    const options = readOptions(row.parameter === "" ? second : third, name, known);
    memory.reserve(roomFor(p, n, options.counts) + copies * n);
    return { p: placeDistribution(memory, p, options, name, "p"), parameter, options };
  }

  const valueIn = ({ p, parameter, options }: Call) =>
    module.entropyValue(index, p.address, p.length, parameter) / options.unit;

  const termsIn = ({ p, parameter, options }: Call) =>
    output(memory, p.length, options.unit, (out) =>
      module.entropyTerms(index, p.address, p.length, parameter, out),
    );

  function gradientIn({ p, parameter, options }: Call): Gradient {
    const [byP, byLogits] = outputs(memory, p.length, 2, options.unit, (out) =>
      module.entropyGradient(index, p.address, p.length, parameter, out),
    );
    return { p: byP, logits: byLogits } as Gradient;
  }

  const explain: EntropyFunction<Explanation> = (p, second, third) => {
    const call = begin(p, second, third, 1);
    const explanation = {
      value: valueIn(call),
      terms: row.terms ? termsIn(call) : null,
      infiniteAt: [],
      reason: null,
      normalized: call.options.counts,
      p: memory.read(call.p),
    };
    return { ...explanation, pSum: sumOf(memory, p, name, "p") };
  };

  return {
    value: (p, second, third) => valueIn(begin(p, second, third, 0)),
    terms: row.terms ? (p, second, third) => termsIn(begin(p, second, third, 1)) : null,
    gradient: row.gradient ? (p, second, third) => gradientIn(begin(p, second, third, 2)) : null,
    explain,
  };
}
