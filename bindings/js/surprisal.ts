import type { Numbers } from "./api/numbers.js";
import type { DivergenceRow, Surprisal } from "./api/surprisal.js";
import { constructors } from "./constructors.js";
import { conventionTable } from "./conventions.js";
import { sumOf } from "./distribution.js";
import { generatorTable } from "./generators.js";
import { huffmanFunction } from "./huffman-code.js";
import { informationGeometry } from "./information-geometry.js";
import { acceptMembers, allMeasures, memberMeasureRows } from "./measures.js";
import { memberFunctions } from "./member-functions.js";
import { Members } from "./members.js";
import { Memory } from "./memory.js";
import type { Module, PairMeasureRow } from "./module.js";
import { pictureFunctions } from "./pictures.js";
import { projectFunction } from "./projection.js";
import { readRows } from "./rows.js";
import { scoreFunctions } from "./scores.js";
import { selfInformationFunction } from "./self-information.js";
import { textFunctions } from "./texts.js";
import { WasmVector } from "./vector.js";

/** The API of a module. */
export function createSurprisal(module: Module): Surprisal {
  const memory = new Memory(module);
  const pairs = readRows<PairMeasureRow>(module.pairMeasures());
  const measures = allMeasures(memory, pairs);
  const members = new Members(memory);
  const memberRows = memberMeasureRows(memory, pairs);
  acceptMembers(measures, memory, members, memberRows);
  const s = {
    ...measures.values,
    ...scoreFunctions(memory),
    ...textFunctions(module),
    selfInformation: selfInformationFunction(module),
    huffmanCode: huffmanFunction(memory),
    sum: (values: Numbers) => sumOf(memory, values, "sum", "values"),
    ...constructors(memory, members),
    ...memberFunctions(memory, members),
    ...informationGeometry(memory, members),
    ...pictureFunctions(memory, members, memberRows),
    project: projectFunction(memory, members),
    families: members.families.rows,
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
