import type { Explanations, Gradients, Surprisal } from "./api/surprisal.js";
import { type EntropyFunctions, entropyFunctions } from "./entropies.js";
import { fDivergenceFunctions } from "./f-divergence.js";
import { klSlopes } from "./information-geometry.js";
import { jensenShannonFunction } from "./jensen-shannon.js";
import { explainSplit } from "./kl-split.js";
import { withMember } from "./member-functions.js";
import { forBoth, type MemberMeasureRow, memberMeasure } from "./member-measures.js";
import type { Members } from "./members.js";
import type { Memory } from "./memory.js";
import type { EntropyRow, PairMeasureRow, TableMeasureRow } from "./module.js";
import { lineKernel, rowKernel } from "./pair-kernels.js";
import { type PairFunctions, pairFunctions } from "./pair-measures.js";
import { readRows } from "./rows.js";
import { tableFunctions } from "./tables.js";
import { totalCorrelationFunctions } from "./total-correlation.js";

/** One measure's functions: the value itself, and what else it can tell. */
interface Functions {
  value: unknown;
  terms?: unknown;
  gradient?: unknown;
  explain?: unknown;
}

/** The measures by name: s.name, s.terms.name, s.gradient.name, s.explain.name. */
export class Measures {
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

/** The functions of a row; a measure on the line takes positions, too. */
function pairMeasure(memory: Memory, row: PairMeasureRow, index: number, line: number): Functions {
  const kernel = rowKernel(memory.module, index);
  if (line < 0) return pairFunctions(memory, row, kernel);
  return pairFunctions(memory, row, lineKernel(memory.module, line, kernel), ["positions"]);
}

/** Every measure, made from the core's tables; `pairs` is the table of the measures of two distributions. */
export function allMeasures(memory: Memory, pairs: readonly PairMeasureRow[]): Measures {
  const { module } = memory;
  const measures = new Measures();
  const lines = readRows(module.lineMeasures()).map(({ name }) => name);
  for (const [index, row] of pairs.entries()) {
    measures.add(row.name, pairMeasure(memory, row, index, lines.indexOf(row.name)));
  }
  for (const [index, row] of readRows<EntropyRow>(module.entropies()).entries()) {
    measures.add(row.name, entropyFunctions(memory, row, index));
  }
  for (const [index, row] of readRows<TableMeasureRow>(module.tableMeasures()).entries()) {
    measures.add(row.name, tableFunctions(memory, row, index));
  }
  measures.add("totalCorrelation", totalCorrelationFunctions(memory));
  measures.add("fDivergence", fDivergenceFunctions(memory));
  extend(measures, memory);
  return measures;
}

/** Two measures can do more than their rows say. */
function extend({ values, gradient, explain }: Measures, memory: Memory): void {
  const { entropy, crossEntropy } = values as unknown as Surprisal;
  const parts = { entropy, crossEntropy, gradient: gradient.kl as Gradients["kl"] };
  explain.kl = explainSplit(explain.kl as Explanations["kl"], parts);
  const ofTwo = values.jensenShannon as PairFunctions["value"];
  values.jensenShannon = jensenShannonFunction(memory, ofTwo);
}

/** The measures that two distributions have, as well or instead; `pairs` knows what the arrays' measures are like. */
export function memberMeasureRows(
  memory: Memory,
  pairs: readonly PairMeasureRow[],
): MemberMeasureRow[] {
  return readRows(memory.module.memberMeasures()).map(({ name }, index) => {
    const row = pairs.find((one) => one.name === name);
    return { index, name, parameter: row?.parameter ?? "", information: row?.information ?? false };
  });
}

/** Lets the measures take distributions, too. */
export function acceptMembers(
  { values, gradient, explain }: Measures,
  memory: Memory,
  members: Members,
  rows: readonly MemberMeasureRow[],
): void {
  for (const row of rows) {
    const { name } = row;
    const ofMembers = memberMeasure(memory, members, row);
    values[name] = forBoth(values[name] as PairFunctions["value"], ofMembers.value);
    explain[name] = forBoth(explain[name] as PairFunctions["explain"], ofMembers.explain);
  }
  gradient.kl = forBoth(gradient.kl as PairFunctions["value"], klSlopes(memory, members));
  values.entropy = withMember(memory, members, values.entropy as EntropyFunctions["value"]);
}
