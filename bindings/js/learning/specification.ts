import { requireNumber, requireOneOf } from "../arguments.js";
import { refuse } from "../messages.js";
import { checkKeys } from "../options.js";
import { snake } from "../rows.js";
import type { LearningRow, LearningTables, SettingsRow } from "./api/tables.js";
import { rowNamed } from "./tables.js";

const name = "network";
const numbers = ["rate", "batch", "validation", "clip", "patience", "seed"] as const;
const choices = ["loss", "optimizer", "schedule", "penalty"] as const;
const keys = ["layers", "classWeights", "initializer", "precision", ...numbers, ...choices];

/** The core's names of rows, by JavaScript's: binaryCrossEntropy → binary_cross_entropy, but l2 → l2. */
const coreName = (row: LearningRow) => (/^[a-z]\d$/.test(row.name) ? row.name : snake(row.name));

/** What the core's reader of specifications takes: snake_case, and nothing that was left out. */
export function specificationOf(
  options: unknown,
  inputs: number,
  ofLabels: boolean,
  tables: LearningTables,
): Record<string, unknown> {
  const given = checkKeys(options, name, keys);
  const layers = layersOf(given.layers, tables);
  const loss = ofLabels ? lossOfLabels(layers.at(-1)?.units) : "squared_error";
  const specification: Record<string, unknown> = { inputs, layers, loss };
  for (const key of numbers) {
    if (given[key] !== undefined) specification[key] = finite(given[key], key);
  }
  for (const key of choices) {
    if (given[key] !== undefined)
      specification[key] = chosen(given[key], tablesOf(tables)[key], key);
  }
  const { initializer, precision } = given;
  if (initializer !== undefined) {
    const row = rowNamed(tables.initializers, initializer, name, "initializer");
    specification.initializer = coreName(row);
  }
  if (precision !== undefined) {
    specification.precision = requireOneOf(precision, ["single", "double"], name, "precision");
  }
  if (given.classWeights !== undefined) {
    specification.class_weights = listOf(given.classWeights, "classWeights").map((weight, i) =>
      finite(weight, `classWeights[${i}]`),
    );
  }
  return specification;
}

/** Cross-entropy of one output would be that of one class, which is always right. */
const lossOfLabels = (outputs: number | undefined) =>
  outputs === 1 ? "binary_cross_entropy" : "cross_entropy";

const tablesOf = (tables: LearningTables) => ({
  loss: tables.losses,
  optimizer: tables.optimizers,
  schedule: tables.schedules,
  penalty: tables.penalties,
});

function layersOf(
  layers: unknown,
  { activations }: LearningTables,
): { units: number; activation: string }[] {
  return listOf(layers, "layers").map((layer, i) => {
    const place = `layers[${i}]`;
    if (typeof layer !== "object" || layer === null) refuse(name, place, "an object", layer);
    const { units, activation, ...others } = layer as Record<string, unknown>;
    const [other] = Object.keys(others);
    if (other !== undefined) {
      throw new TypeError(`${name} requires ${place} to have units and activation, not "${other}"`);
    }
    const row = rowNamed(activations, activation ?? "identity", name, `${place}.activation`);
    return { units: finite(units, `${place}.units`), activation: coreName(row) };
  });
}

/** A row by its name, or by an object with its name and settings. */
function chosen(choice: unknown, table: readonly SettingsRow[], argument: string): unknown {
  if (typeof choice === "string") return coreName(rowNamed(table, choice, name, argument));
  if (typeof choice !== "object" || choice === null) {
    refuse(name, argument, "a name, or an object with a name", choice);
  }
  const { name: called, ...settings } = choice as Record<string, unknown>;
  const row = rowNamed(table, called, name, `${argument}.name`);
  const known = row.settings.map((setting) => setting.name);
  const result: Record<string, unknown> = { name: coreName(row) };
  for (const [key, value] of Object.entries(settings)) {
    if (!known.includes(key)) {
      const others = known.length > 0 ? `its settings are ${known.join(", ")}` : "it has none";
      throw new TypeError(`${name} has no setting "${key}" of ${row.name}; ${others}`);
    }
    result[snake(key)] = finite(value, `${argument}.${key}`);
  }
  return result;
}

/** JSON has no infinity and no NaN. */
function finite(value: unknown, argument: string): number {
  const number = requireNumber(value, name, argument);
  if (Number.isFinite(number)) return number;
  throw new RangeError(`${name} requires ${argument} to be finite, but ${argument} is ${number}`);
}

function listOf(value: unknown, argument: string): unknown[] {
  return Array.isArray(value) ? value : refuse(name, argument, "an array", value);
}
