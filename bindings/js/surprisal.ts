import type { Numbers } from "./api/numbers.js";
import type { DivergenceRow, Explanations, Surprisal } from "./api/surprisal.js";
import { conventionTable } from "./conventions.js";
import { entropyFunctions } from "./entropies.js";
import { fDivergenceFunctions } from "./f-divergence.js";
import { generatorTable } from "./generators.js";
import { huffmanFunction } from "./huffman-code.js";
import { jensenShannonFunction } from "./jensen-shannon.js";
import { explainSplit } from "./kl-split.js";
import { Memory } from "./memory.js";
import type { Module, PairMeasureRow } from "./module.js";
import { camel } from "./names.js";
import { lineKernel, rowKernel } from "./pair-kernels.js";
import { type PairFunctions, pairFunctions } from "./pair-measures.js";
import { scoreFunctions } from "./scores.js";
import { selfInformationFunction } from "./self-information.js";
import { tableFunctions } from "./tables.js";
import { textFunctions } from "./texts.js";
import { totalCorrelationFunctions } from "./total-correlation.js";
import { WasmVector } from "./vector.js";

/** One measure's functions: the value itself, and what else it can tell. */
interface Functions {
  value: unknown;
  terms?: unknown;
  gradient?: unknown;
  explain?: unknown;
}

/** The measures by name: s.name, s.terms.name, s.gradient.name, s.explain.name. */
class Measures {
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

/** A row of the core's table under JavaScript's name. */
function inCamel<Row extends { name: string }>(row: Row): Row {
  return { ...row, name: camel(row.name) };
}

/** The functions of a row; a measure on the line takes positions, too. */
function pairMeasure(
  memory: Memory,
  row: PairMeasureRow,
  index: number,
  lines: readonly string[],
): Functions {
  const { module } = memory;
  const kernel = rowKernel(module, index);
  const line = lines.indexOf(row.name);
  if (line < 0) return pairFunctions(memory, row, kernel);
  return pairFunctions(memory, row, lineKernel(module, line, kernel), ["positions"]);
}

function addTables(measures: Measures, memory: Memory, pairs: PairMeasureRow[]): void {
  const lines = memory.module.lineMeasures().map(camel);
  for (const [index, row] of pairs.entries()) {
    measures.add(row.name, pairMeasure(memory, row, index, lines));
  }
  for (const [index, row] of memory.module.entropies().map(inCamel).entries()) {
    measures.add(row.name, entropyFunctions(memory, row, index));
  }
  for (const [index, row] of memory.module.tableMeasures().map(inCamel).entries()) {
    measures.add(row.name, tableFunctions(memory, row, index));
  }
  measures.add("totalCorrelation", totalCorrelationFunctions(memory));
  measures.add("fDivergence", fDivergenceFunctions(memory));
  const { explain, values } = measures as unknown as { explain: Explanations; values: Surprisal };
  measures.explain.kl = explainSplit(explain.kl, values);
  measures.values.jensenShannon = jensenShannonFunction(
    memory,
    measures.values.jensenShannon as PairFunctions["value"],
  );
}

/** The API, made from the core's tables. */
export function createSurprisal(module: Module): Surprisal {
  const memory = new Memory(module);
  const measures = new Measures();
  const pairs = module.pairMeasures().map(inCamel);
  addTables(measures, memory, pairs);
  const s = {
    ...measures.values,
    ...scoreFunctions(memory),
    ...textFunctions(module),
    selfInformation: selfInformationFunction(module),
    huffmanCode: huffmanFunction(memory),
    terms: Object.freeze(measures.terms),
    gradient: Object.freeze(measures.gradient),
    explain: Object.freeze(measures.explain),
    conventions: conventionTable(),
    generators: generatorTable(module),
    divergences: Object.freeze(pairs.filter((row) => row.divergence).map(menuRow)),
    vector: (contents: number | Numbers) => new WasmVector(module, contents),
  };
  return Object.freeze(s) as unknown as Surprisal;
}

function menuRow({ divergence: _, bounded, parameter, ...row }: PairMeasureRow): DivergenceRow {
  return Object.freeze({ ...row, parameter: parameter || null, infinite: !bounded });
}
