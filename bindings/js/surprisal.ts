import type { Surprisal } from "./api/surprisal.js";
import { entropyFunctions } from "./entropies.js";
import { Memory } from "./memory.js";
import type { Module } from "./module.js";
import { camel } from "./names.js";
import { pairFunctions } from "./pair-measures.js";
import { Vector } from "./vector.js";

/** One row's functions: the value itself, and what else the row can tell. */
interface Functions {
  value: unknown;
  terms: unknown;
  gradient: unknown;
  explain: unknown;
}

/** The API, made from the core's tables: a row becomes `s.name`, `s.terms.name`, `s.gradient.name`, `s.explain.name`. */
export function createSurprisal(module: Module): Surprisal {
  const memory = new Memory(module);
  const values: Record<string, unknown> = {};
  const terms: Record<string, unknown> = {};
  const gradient: Record<string, unknown> = {};
  const explain: Record<string, unknown> = {};

  function add(name: string, functions: Functions): void {
    values[name] = functions.value;
    if (functions.terms) terms[name] = functions.terms;
    if (functions.gradient) gradient[name] = functions.gradient;
    explain[name] = functions.explain;
  }

  const pairs = module.pairMeasures().map((row) => ({ ...row, name: camel(row.name) }));
  pairs.forEach((row, index) => {
    add(row.name, pairFunctions(memory, row, index));
  });
  module.entropies().forEach((row, index) => {
    add(camel(row.name), entropyFunctions(memory, row, index));
  });

  const api = {
    ...values,
    terms: Object.freeze(terms),
    gradient: Object.freeze(gradient),
    explain: Object.freeze(explain),
    divergences: Object.freeze(pairs.filter((row) => row.divergence).map(Object.freeze)),
    vector: (contents: number | ArrayLike<number>) => new Vector(module, contents),
  };
  return Object.freeze(api) as unknown as Surprisal;
}
