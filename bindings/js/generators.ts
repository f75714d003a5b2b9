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

  /** The order, asked for by the function that needs it. */
  function order(alpha: number | undefined, asking: string): number {
    return parameter === null ? 0 : requireNumber(alpha, asking, parameter);
  }

  const at =
    (asking: string, argument: string, compute: Module["generatorValue"]) =>
    (x: number, alpha?: number): number =>
      compute(index, requireNumber(x, asking, argument), order(alpha, asking));

  const limit =
    (asking: string, compute: Module["generatorAtZero"]) =>
    (alpha?: number): number =>
      compute(index, order(alpha, asking));

  return Object.freeze({
    name,
    title,
    formula,
    parameter,
    f: at("f", "t", module.generatorValue),
    slope: at("slope", "t", module.generatorSlope),
    curvature: at("curvature", "t", module.generatorCurvature),
    conjugate: at("conjugate", "s", module.generatorConjugate),
    atZero: limit("atZero", module.generatorAtZero),
    slopeAtInfinity: limit("slopeAtInfinity", module.generatorSlopeAtInfinity),
  });
}
