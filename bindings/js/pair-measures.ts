import type { Numbers } from "./api/numbers.js";
import type { PairExplanation, PairGradient } from "./api/results.js";
import { lengthOf, requireNumber } from "./arguments.js";
import { placeDistribution, sumOf } from "./distribution.js";
import { explainInfinity, impossible, type Ruin } from "./infinity.js";
import { type Memory, roomFor } from "./memory.js";
import type { PairMeasureRow } from "./module.js";
import { optionNames, readOptions } from "./options.js";
import { output, outputs } from "./outputs.js";
import type { PairArguments, PairKernel } from "./pair-kernels.js";

/** With a parameter it is the third argument and the options are the fourth. */
type PairFunction<Result> = (p: Numbers, q: Numbers, third?: unknown, fourth?: unknown) => Result;

/** What must be known of a measure. */
interface MeasureRow
  extends Pick<PairMeasureRow, "name" | "parameter" | "information" | "terms" | "gradient"> {
  /** Which outcomes make it infinite, where it has no terms to tell; without it, those impossible under q. */
  ruin?: Ruin;
}

/** The four functions that one measure becomes. */
export interface PairFunctions {
  value: PairFunction<number>;
  terms: PairFunction<Float64Array> | null;
  gradient: PairFunction<PairGradient> | null;
  explain: PairFunction<PairExplanation>;
}

/** Makes the functions of one row, whose name is JavaScript's by now; `more` names its own options. */
export function pairFunctions(
  memory: Memory,
  row: MeasureRow,
  kernel: PairKernel,
  more: readonly string[] = [],
): PairFunctions {
  const { name } = row;
  const known = [...optionNames(row.information), ...more];

  /** Places the arguments and leaves room for `copies` more arrays of p's length. */
  function begin(
    p: Numbers,
    q: Numbers,
    third: unknown,
    fourth: unknown,
    copies: number,
  ): PairArguments {
    const n = lengthOf(p, name, "p");
    const m = lengthOf(q, name, "q");
    const parameter = row.parameter === "" ? 0 : requireNumber(third, name, row.parameter);
    const options = readOptions(row.parameter === "" ? third : fourth, name, known);
    const { positions: x, counts } = options;
    const forPositions = x ? roomFor(x, lengthOf(x, name, "positions")) : 0;
    memory.reserve(roomFor(p, n, counts) + roomFor(q, m, counts) + forPositions + copies * n);
    return {
      p: placeDistribution(memory, p, options, name, "p"),
      q: placeDistribution(memory, q, options, name, "q"),
      positions: x ? memory.place(x, name, "positions") : null,
      parameter,
      options,
    };
  }

  const valueIn = (call: PairArguments) => kernel.value(call) / call.options.unit;

  const termsIn = (call: PairArguments) =>
    output(memory, call.p.length, call.options.unit, (out) => kernel.terms(call, out));

  function gradientIn(call: PairArguments): PairGradient {
    const write = (out: number) => kernel.gradient(call, out);
    const [byP, byQ, byLogits] = outputs(memory, call.p.length, 3, call.options.unit, write);
    return { p: byP, q: byQ, logits: byLogits } as PairGradient;
  }

  function explanationIn(call: PairArguments) {
    const value = valueIn(call);
    const terms = row.terms ? termsIn(call) : null;
    const measured = { p: memory.read(call.p), q: memory.read(call.q) };
    const infinity = explainInfinity(value, terms, measured, row.ruin ?? impossible);
    return { value, terms, ...infinity, normalized: call.options.counts, ...measured };
  }

  return {
    value: (p, q, third, fourth) => valueIn(begin(p, q, third, fourth, 0)),
    terms: row.terms ? (p, q, third, fourth) => termsIn(begin(p, q, third, fourth, 1)) : null,
    gradient: row.gradient
      ? (p, q, third, fourth) => gradientIn(begin(p, q, third, fourth, 3))
      : null,
    explain: (p, q, third, fourth) => {
      const explanation = explanationIn(begin(p, q, third, fourth, 1));
      const pSum = sumOf(memory, p, name, "p");
      return { ...explanation, pSum, qSum: sumOf(memory, q, name, "q") };
    },
  };
}
