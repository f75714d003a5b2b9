import type { Numbers } from "../api/numbers.js";
import { lengthOf, requireNumber, requireOneOf, requireText, requireWhole } from "../arguments.js";
import type { Memory } from "../memory.js";
import { refuse } from "../messages.js";
import { checkKeys } from "../options.js";
import { readRows } from "../rows.js";
import type { Dataset, DatasetGenerator, DatasetOption, Datasets } from "./api/datasets.js";
import type { CoreDataset, LearningModule } from "./module.js";

/** In the core's order. */
const missing = ["refuse", "leaveOut", "takeMeans"] as const;

/** Makes s.datasets: a function for each row of the core's table, and what reads and divides. */
export function datasetFunctions(memory: Memory<LearningModule>): Datasets {
  const generators = readRows<DatasetGenerator>(memory.module.datasetGenerators()).map((row) => ({
    ...row,
    options: Object.freeze(readRows<DatasetOption>(JSON.stringify(row.options))),
  }));
  const functions = generators.map((row, i) => [row.name, generatorFunction(memory, row, i)]);
  return Object.freeze({
    ...Object.fromEntries(functions),
    generators: Object.freeze(generators.map((row) => Object.freeze(row))),
    fromCsv: csvFunction(memory),
    trainTestSplit: splitFunction(memory),
  }) as unknown as Datasets;
}

function generatorFunction(
  memory: Memory<LearningModule>,
  { name, options: known }: DatasetGenerator,
  index: number,
) {
  const keys = known.map((option) => option.name);
  return (options: unknown = {}): Dataset => {
    const given = checkKeys(options, name, keys);
    const values = known.map((option) =>
      requireNumber(given[option.name] ?? option.initial, name, option.name),
    );
    memory.reserve(values.length);
    const placed = memory.place(values, name, "options");
    return datasetOf(memory.module.generate(index, placed.address, placed.length));
  };
}

function csvFunction(memory: Memory<LearningModule>): Datasets["fromCsv"] {
  const name = "fromCsv";
  return (text, options = {}) => {
    requireText(text, name, "text");
    const given = checkKeys(options, name, ["header", "label", "features", "missing"]);
    const label = requireWhole(given.label ?? -1, name, "label", -1, 1e6);
    const way = requireOneOf(given.missing ?? missing[0], missing, name, "missing");
    const features = given.features ?? [];
    if (!Array.isArray(features)) refuse(name, "features", "an array of columns", features);
    features.forEach((column, i) => {
      requireWhole(column, name, `features[${i}]`, 0, 1e6);
    });
    memory.reserve(features.length);
    const placed = memory.place(features, name, "features");
    return datasetOf(
      memory.module.datasetFromCsv(
        text,
        headerIndex(given.header, name),
        label,
        placed.address,
        placed.length,
        missing.indexOf(way),
      ),
    );
  };
}

/** In the core's order: found out, first line, none. */
function headerIndex(header: unknown, name: string): number {
  if (header === undefined) return 0;
  if (typeof header !== "boolean") refuse(name, "header", "true or false", header);
  return header ? 1 : 2;
}

function splitFunction(memory: Memory<LearningModule>): Datasets["trainTestSplit"] {
  const name = "trainTestSplit";
  return (labels: Numbers, options = {}) => {
    const given = checkKeys(options, name, ["test", "seed", "stratify"]);
    const test = requireNumber(given.test ?? 0.25, name, "test");
    const seed = requireWhole(given.seed ?? 0, name, "seed", 0, 2 ** 32 - 1);
    const stratify = given.stratify ?? false;
    if (typeof stratify !== "boolean") refuse(name, "stratify", "true or false", stratify);
    memory.reserve(lengthOf(labels, name, "labels"));
    const placed = memory.copy(labels, name, "labels");
    const parts = memory.module.trainTestSplit(placed.address, placed.length, test, seed, stratify);
    return { train: parts[0], test: parts[1] };
  };
}

/** The core's features are one array; here each sample is its own. */
function datasetOf({ features, columns, ...rest }: CoreDataset): Dataset {
  const samples = rest.labels.length;
  const points = Array.from({ length: samples }, (_, i) =>
    features.slice(i * columns, (i + 1) * columns),
  );
  return { features: points, ...rest };
}
