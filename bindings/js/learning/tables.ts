import { requireNumber } from "../arguments.js";
import type { Memory } from "../memory.js";
import { refuse } from "../messages.js";
import { readRows } from "../rows.js";
import type {
  ActivationRow,
  LearningRow,
  LearningTables,
  LossRow,
  OptimizerRow,
  SettingsRow,
} from "./api/tables.js";
import { lossFunction } from "./loss.js";
import type { LearningModule } from "./module.js";

/** The tables, frozen to the ground: menus are drawn from them. */
export function learningTables(memory: Memory<LearningModule>): LearningTables {
  const { module } = memory;
  return {
    activations: activationRows(module),
    losses: lossRows(memory),
    optimizers: rows<OptimizerRow>(module.optimizers()),
    schedules: rows<SettingsRow>(module.schedules()),
    penalties: rows<SettingsRow>(module.penalties()),
    initializers: rows<LearningRow>(module.initializers()),
  };
}

function activationRows(module: LearningModule): readonly ActivationRow[] {
  const functionOf = (which: number, compute: (which: number, z: number) => number) => {
    return (z: number) => compute(which, requireNumber(z, "activation", "z"));
  };
  const all = readRows<ActivationRow>(module.activations()).map((row, i) => ({
    ...row,
    value: row.elementwise ? functionOf(i, module.activationValue) : () => Number.NaN,
    slope: row.elementwise ? functionOf(i, module.activationSlope) : () => Number.NaN,
  }));
  return frozen(all);
}

function lossRows(memory: Memory<LearningModule>): readonly LossRow[] {
  const plain = readRows<LossRow>(memory.module.losses()).map(withSettings);
  return frozen(plain.map((row, i) => ({ ...row, evaluate: lossFunction(memory, row, i) })));
}

const rows = <Row extends LearningRow>(json: string): readonly Row[] =>
  frozen(readRows<Row>(json).map(withSettings));

/** Names of settings are JavaScript's, too. */
function withSettings<Row extends LearningRow>(row: Row): Row {
  if (!("settings" in row)) return row;
  const json = JSON.stringify(row.settings);
  return { ...row, settings: frozen(readRows<{ name: string }>(json)) };
}

const frozen = <Row extends object>(list: Row[]): readonly Row[] =>
  Object.freeze(list.map((row) => Object.freeze(row)));

/** The row of a table that has this name, or a TypeError that lists the names. */
export function rowNamed<Row extends LearningRow>(
  table: readonly Row[],
  name: unknown,
  called: string,
  argument: string,
): Row {
  const row = table.find((one) => one.name === name);
  const names = table.map((one) => one.name).join(", ");
  return row ?? refuse(called, argument, `one of ${names}`, name);
}
