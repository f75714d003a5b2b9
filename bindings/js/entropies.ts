import { lengthOf, type Numbers, requireNumber } from "./arguments.js";
import type { Placed } from "./heap.js";
import type { Memory } from "./memory.js";
import type { EntropyRow } from "./module.js";
import { camel } from "./names.js";
import {
  checkOptions,
  divided,
  type InformationOptions,
  knownOptions,
  placeDistribution,
  takesCounts,
  unit,
} from "./options.js";

/** The slopes of a measure of one distribution. */
export interface Gradient {
  /** ∂/∂p[i], the other entries held fixed. */
  p: Float64Array;
  /** ∂/∂z[i] where p = softmax(z). */
  logits: Float64Array;
}

/** A measure's value and how it came about. */
export interface Explanation {
  value: number;
  /** Each outcome's share; null where the measure is not a sum. */
  terms: Float64Array | null;
  /** Whether counts or weights were made into a distribution first. */
  normalized: boolean;
  /** The distribution that was measured. */
  p: Float64Array;
}

/** The four functions that one row of the core's table becomes. */
export interface EntropyFunctions {
  value: EntropyFunction<number>;
  terms: EntropyFunction<Float64Array> | null;
  gradient: EntropyFunction<Gradient> | null;
  explain: EntropyFunction<Explanation>;
}

/** With a parameter it is the second argument and the options are the third. */
type EntropyFunction<Result> = (p: Numbers, second?: unknown, third?: unknown) => Result;

/** A call's arguments, checked, in wasm memory. */
interface Call {
  p: Placed;
  parameter: number;
  options: InformationOptions;
}

/** Makes the functions of one row. */
export function entropyFunctions(memory: Memory, row: EntropyRow, index: number): EntropyFunctions {
  const { module } = memory;
  const name = camel(row.name);
  const known = knownOptions(row.information);

  function begin(p: Numbers, second: unknown, third: unknown, extra: number): Call {
    const options = checkOptions(row.parameter ? third : second, name, known);
    const parameter = row.parameter ? requireNumber(second, name, row.parameter) : 0;
    memory.reserve(lengthOf(p, name, "p") + extra);
    return { p: placeDistribution(memory, p, options, name, "p"), parameter, options };
  }

  const valueIn = ({ p, parameter, options }: Call) =>
    module.entropyValue(index, p.address, p.length, parameter) / unit(options, name);

  function termsIn({ p, parameter, options }: Call): Float64Array {
    const out = memory.room(p.length);
    module.entropyTerms(index, p.address, p.length, parameter, out.address);
    return divided(memory.read(out), unit(options, name));
  }

  const value: EntropyFunction<number> = (p, second, third) => valueIn(begin(p, second, third, 0));

  const terms: EntropyFunction<Float64Array> = (p, second, third) =>
    termsIn(begin(p, second, third, lengthOf(p, name, "p")));

  const gradient: EntropyFunction<Gradient> = (p, second, third) => {
    const call = begin(p, second, third, 2 * lengthOf(p, name, "p"));
    const n = call.p.length;
    const out = memory.room(2 * n);
    module.entropyGradient(index, call.p.address, n, call.parameter, out.address);
    const both = divided(memory.read(out), unit(call.options, name));
    return { p: both.slice(0, n), logits: both.slice(n) };
  };

  const explain: EntropyFunction<Explanation> = (p, second, third) => {
    const call = begin(p, second, third, lengthOf(p, name, "p"));
    return {
      value: valueIn(call),
      terms: row.terms ? termsIn(call) : null,
      normalized: takesCounts(call.options, name),
      p: memory.read(call.p),
    };
  };

  return {
    value,
    terms: row.terms ? terms : null,
    gradient: row.gradient ? gradient : null,
    explain,
  };
}
