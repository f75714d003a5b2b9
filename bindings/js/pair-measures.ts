import { lengthOf, type Numbers, requireNumber } from "./arguments.js";
import type { Placed } from "./heap.js";
import type { Memory } from "./memory.js";
import type { PairMeasureRow } from "./module.js";
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

/** The slopes of a measure of two distributions. */
export interface PairGradient {
  /** ∂/∂p[i], the other entries held fixed. */
  p: Float64Array;
  /** ∂/∂q[i]. */
  q: Float64Array;
  /** ∂/∂z[i] where q = softmax(z). */
  logits: Float64Array;
}

/** A measure's value and how it came about. */
export interface PairExplanation {
  value: number;
  /** Each outcome's share; null where the measure is not a sum. */
  terms: Float64Array | null;
  /** The outcomes whose share is infinite. */
  infiniteAt: number[];
  /** Why the value is infinite, in words; null when it is finite. */
  reason: string | null;
  /** Whether counts or weights were made into distributions first. */
  normalized: boolean;
  /** The distributions that were measured. */
  p: Float64Array;
  q: Float64Array;
}

/** The four functions that one row of the core's table becomes. */
export interface PairFunctions {
  value: PairFunction<number>;
  terms: PairFunction<Float64Array> | null;
  gradient: PairFunction<PairGradient> | null;
  explain: PairFunction<PairExplanation>;
}

/** With a parameter it is the third argument and the options are the fourth. */
type PairFunction<Result> = (p: Numbers, q: Numbers, third?: unknown, fourth?: unknown) => Result;

/** A call's arguments, checked, in wasm memory. */
interface Call {
  p: Placed;
  q: Placed;
  parameter: number;
  options: InformationOptions;
}

/** Makes the functions of one row. `readParameter` turns the third argument into the number that the core takes. */
export function pairFunctions(
  memory: Memory,
  row: PairMeasureRow,
  index: number,
  readParameter: (given: unknown, name: string, parameter: string) => number = requireNumber,
): PairFunctions {
  const { module } = memory;
  const name = camel(row.name);
  const known = knownOptions(row.information);

  function begin(p: Numbers, q: Numbers, third: unknown, fourth: unknown, extra: number): Call {
    const options = checkOptions(row.parameter ? fourth : third, name, known);
    const parameter = row.parameter ? readParameter(third, name, row.parameter) : 0;
    memory.reserve(lengthOf(p, name, "p") + lengthOf(q, name, "q") + extra);
    return {
      p: placeDistribution(memory, p, options, name, "p"),
      q: placeDistribution(memory, q, options, name, "q"),
      parameter,
      options,
    };
  }

  const valueIn = ({ p, q, parameter, options }: Call) =>
    module.pairValue(index, p.address, p.length, q.address, q.length, parameter) /
    unit(options, name);

  function termsIn({ p, q, parameter, options }: Call): Float64Array {
    const out = memory.room(p.length);
    module.pairTerms(index, p.address, p.length, q.address, q.length, parameter, out.address);
    return divided(memory.read(out), unit(options, name));
  }

  const value: PairFunction<number> = (p, q, third, fourth) =>
    valueIn(begin(p, q, third, fourth, 0));

  const terms: PairFunction<Float64Array> = (p, q, third, fourth) =>
    termsIn(begin(p, q, third, fourth, lengthOf(p, name, "p")));

  const gradient: PairFunction<PairGradient> = (p, q, third, fourth) => {
    const call = begin(p, q, third, fourth, 3 * lengthOf(p, name, "p"));
    const n = call.p.length;
    const out = memory.room(3 * n);
    module.pairGradient(
      index,
      call.p.address,
      n,
      call.q.address,
      call.q.length,
      call.parameter,
      out.address,
    );
    const all = divided(memory.read(out), unit(call.options, name));
    return { p: all.slice(0, n), q: all.slice(n, 2 * n), logits: all.slice(2 * n) };
  };

  const explain: PairFunction<PairExplanation> = (p, q, third, fourth) => {
    const call = begin(p, q, third, fourth, lengthOf(p, name, "p"));
    const result = valueIn(call);
    const terms = row.terms ? termsIn(call) : null;
    const measured = { p: memory.read(call.p), q: memory.read(call.q) };
    const infiniteAt = infiniteIndices(terms);
    const [first] = infiniteAt;
    const reason =
      first === undefined
        ? null
        : `q[${first}] is ${measured.q[first]} where p[${first}] is ${measured.p[first]}`;
    const normalized = takesCounts(call.options, name);
    return { value: result, terms, infiniteAt, reason, normalized, ...measured };
  };

  return {
    value,
    terms: row.terms ? terms : null,
    gradient: row.gradient ? gradient : null,
    explain,
  };
}

function infiniteIndices(terms: Float64Array | null): number[] {
  if (terms === null) return [];
  return [...terms.keys()].filter((i) => Math.abs(terms[i] as number) === Infinity);
}
