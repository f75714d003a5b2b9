import type { Generator } from "./api/f-divergence.js";
import { requireNumber } from "./arguments.js";
import type { GeneratorRow, Module } from "./module.js";
import { readRows } from "./rows.js";

/** Makes s.generators: each row's functions of a number, and of the order where there is one. */
export function generatorTable(module: Module): readonly Generator[] {
  const rows = readRows<GeneratorRow>(module.generators());
  return Object.freeze(rows.map((row, index) => generator(module, row, index)));
}

function generator(module: Module, row: GeneratorRow, index: number): Generator {
  const { name, title, formula } = row;
  const parameter = row.parameter || null;

  function order(alpha: number | undefined): number {
    return parameter === null ? 0 : requireNumber(alpha, name, parameter);
  }

  const at =
    (argument: string, compute: Module["generatorValue"]) =>
    (x: number, alpha?: number): number =>
      compute(index, requireNumber(x, name, argument), order(alpha));

  return Object.freeze({
    name,
    title,
    formula,
    parameter,
    f: at("t", module.generatorValue),
    slope: at("t", module.generatorSlope),
    curvature: at("t", module.generatorCurvature),
    conjugate: at("s", module.generatorConjugate),
    atZero: (alpha?: number) => module.generatorAtZero(index, order(alpha)),
    slopeAtInfinity: (alpha?: number) => module.generatorSlopeAtInfinity(index, order(alpha)),
  });
}
