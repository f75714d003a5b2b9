import type { Numbers } from "./api/numbers.js";
import type { PairExplanation, PairGradient } from "./api/results.js";
import { lengthOf, requireNumber } from "./arguments.js";
import { placeDistribution, sumOf } from "./distribution.js";
import type { Placed } from "./heap.js";
import { explainInfinity } from "./infinity.js";
import type { Memory } from "./memory.js";
import type { PairMeasureRow } from "./module.js";
import { countOptions, divided, informationOptions, type Options, readOptions } from "./options.js";

/** With a parameter it is the third argument and the options are the fourth. */
type PairFunction<Result> = (p: Numbers, q: Numbers, third?: unknown, fourth?: unknown) => Result;

/** The four functions that one row of the core's table becomes. */
export interface PairFunctions {
  value: PairFunction<number>;
  terms: PairFunction<Float64Array> | null;
  gradient: PairFunction<PairGradient> | null;
  explain: PairFunction<PairExplanation>;
}

/** A call's arguments, checked, in wasm memory. */
interface Call {
  p: Placed;
  q: Placed;
  parameter: number;
  options: Options;
}

/** Makes the functions of one row; `name` is JavaScript's name of it. */
export function pairFunctions(memory: Memory, row: PairMeasureRow, index: number): PairFunctions {
  const { module } = memory;
  const { name } = row;
  const known = row.information ? informationOptions : countOptions;

  /** Places the arguments and leaves room for `copies` more arrays of p's length. */
  function begin(p: Numbers, q: Numbers, third: unknown, fourth: unknown, copies: number): Call {
    const n = lengthOf(p, name, "p");
    const m = lengthOf(q, name, "q");
    const parameter = row.parameter === "" ? 0 : requireNumber(third, name, row.parameter);
    const options = readOptions(row.parameter === "" ? third : fourth, name, known);
    memory.reserve(n + m + copies * n);
    return {
      p: placeDistribution(memory, p, options, name, "p"),
      q: placeDistribution(memory, q, options, name, "q"),
      parameter,
      options,
    };
  }

  const valueIn = ({ p, q, parameter, options }: Call) =>
    module.pairValue(index, p.address, p.length, q.address, q.length, parameter) / options.unit;

  function termsIn({ p, q, parameter, options }: Call): Float64Array {
    const out = memory.room(p.length);
    module.pairTerms(index, p.address, p.length, q.address, q.length, parameter, out.address);
    return divided(memory.read(out), options.unit);
  }

  function gradientIn({ p, q, parameter, options }: Call): PairGradient {
    const n = p.length;
    const out = memory.room(3 * n);
    module.pairGradient(index, p.address, n, q.address, q.length, parameter, out.address);
    const all = divided(memory.read(out), options.unit);
    return { p: all.slice(0, n), q: all.slice(n, 2 * n), logits: all.slice(2 * n) };
  }

  function explanationIn(call: Call) {
    const value = valueIn(call);
    const terms = row.terms ? termsIn(call) : null;
    const measured = { p: memory.read(call.p), q: memory.read(call.q) };
    return { value, terms, ...explainInfinity(value, terms, measured), ...measured };
  }

  return {
    value: (p, q, third, fourth) => valueIn(begin(p, q, third, fourth, 0)),
    terms: row.terms ? (p, q, third, fourth) => termsIn(begin(p, q, third, fourth, 1)) : null,
    gradient: row.gradient
      ? (p, q, third, fourth) => gradientIn(begin(p, q, third, fourth, 3))
      : null,
    explain: (p, q, third, fourth) => {
      const call = begin(p, q, third, fourth, 1);
      const explanation = explanationIn(call);
      const normalized = call.options.counts;
      const pSum = sumOf(memory, p, name, "p");
      return { ...explanation, normalized, pSum, qSum: sumOf(memory, q, name, "q") };
    },
  };
}
