import type { Placed } from "./heap.js";
import type { Module } from "./module.js";
import type { Options } from "./options.js";

/** A call's arguments, checked, in wasm memory. */
export interface PairArguments {
  p: Placed;
  q: Placed;
  parameter: number;
  /** Where the outcomes lie on the line, if it was said. */
  positions: Placed | null;
  options: Options;
}

/** What the core computes for one measure; results are written to the address `out`. */
export interface PairKernel {
  value(given: PairArguments): number;
  terms(given: PairArguments, out: number): void;
  gradient(given: PairArguments, out: number): void;
}

/** The functions of a row of the core's table. */
export function rowKernel(module: Module, row: number): PairKernel {
  return {
    value: ({ p, q, parameter }) =>
      module.pairValue(row, p.address, p.length, q.address, q.length, parameter),
    terms: ({ p, q, parameter }, out) =>
      module.pairTerms(row, p.address, p.length, q.address, q.length, parameter, out),
    gradient: ({ p, q, parameter }, out) =>
      module.pairGradient(row, p.address, p.length, q.address, q.length, parameter, out),
  };
}

/** The functions of a measure on the line; without positions, those of its row. */
export function lineKernel(module: Module, line: number, row: PairKernel): PairKernel {
  return {
    value: (given) => {
      const { p, q, positions: x } = given;
      return x
        ? module.lineValue(line, p.address, p.length, q.address, q.length, x.address, x.length)
        : row.value(given);
    },
    terms: (given, out) => {
      const { p, q, positions: x } = given;
      if (!x) return row.terms(given, out);
      module.lineTerms(line, p.address, p.length, q.address, q.length, x.address, x.length, out);
    },
    gradient: (given, out) => {
      const { p, q, positions: x } = given;
      if (!x) return row.gradient(given, out);
      module.lineGradient(line, p.address, p.length, q.address, q.length, x.address, x.length, out);
    },
  };
}
