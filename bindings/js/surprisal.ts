import type { DivergenceRow, Surprisal } from "./api/surprisal.js";
import { entropyFunctions } from "./entropies.js";
import { Memory } from "./memory.js";
import type { Module, PairMeasureRow } from "./module.js";
import { camel } from "./names.js";
import { pairFunctions } from "./pair-measures.js";
import { WasmVector } from "./vector.js";

/** One measure's functions: the value itself, and what else it can tell. */
interface Functions {
  value: unknown;
  terms?: unknown;
  gradient?: unknown;
  explain?: unknown;
}

/** The API while it is put together: a measure becomes s.name, s.terms.name, s.gradient.name, s.explain.name. */
class Api {
  readonly values: Record<string, unknown> = {};
  readonly terms: Record<string, unknown> = {};
  readonly gradient: Record<string, unknown> = {};
  readonly explain: Record<string, unknown> = {};

  add(name: string, { value, terms, gradient, explain }: Functions): void {
    this.values[name] = value;
    if (terms) this.terms[name] = terms;
    if (gradient) this.gradient[name] = gradient;
    if (explain) this.explain[name] = explain;
  }
}

const inCamel = <Row extends { name: string }>(row: Row): Row => ({
  ...row,
  name: camel(row.name),
});

/** The API, made from the core's tables. */
export function createSurprisal(module: Module): Surprisal {
  const memory = new Memory(module);
  const api = new Api();
  const pairs = module.pairMeasures().map(inCamel);
  pairs.forEach((row, index) => {
    api.add(row.name, pairFunctions(memory, row, index));
  });
  module
    .entropies()
    .map(inCamel)
    .forEach((row, index) => {
      api.add(row.name, entropyFunctions(memory, row, index));
    });
  const s = {
    ...api.values,
    terms: Object.freeze(api.terms),
    gradient: Object.freeze(api.gradient),
    explain: Object.freeze(api.explain),
    divergences: Object.freeze(pairs.filter((row) => row.divergence).map(menuRow)),
    vector: (contents: number | ArrayLike<number>) => new WasmVector(module, contents),
  };
  return Object.freeze(s) as unknown as Surprisal;
}

function menuRow({ divergence: _, bounded, parameter, ...row }: PairMeasureRow): DivergenceRow {
  return Object.freeze({ ...row, parameter: parameter || null, infinite: !bounded });
}
