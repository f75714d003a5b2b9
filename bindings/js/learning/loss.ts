import { isNumbers, requireNumber, requireOneOf } from "../arguments.js";
import type { Memory } from "../memory.js";
import { refuse } from "../messages.js";
import { checkKeys } from "../options.js";
import type { LossRow, LossValue } from "./api/tables.js";
import type { LearningModule } from "./module.js";
import { Samples } from "./samples.js";

/** In the core's order. */
const reductions = ["none", "sum", "mean"] as const;

type Row = Omit<LossRow, "evaluate">;

/** Makes `evaluate` of a row of s.losses. */
export function lossFunction(memory: Memory<LearningModule>, row: Row, which: number) {
  const { name } = row;
  return (outputs: unknown, targets: unknown, options: unknown = {}): LossValue => {
    const settings = settingsOf(row, options);
    const scores = Samples.of(outputs, name, "outputs", 1);
    const wanted = Samples.of(targets, name, "targets", 1);
    const classes = wanted.columns === 1 && row.takesClasses;
    wanted.requireLength(scores.samples, "outputs");
    if (!classes) wanted.requireColumns(scores.columns, "one an output");
    const values = settings.reduction === 0 ? scores.samples : 1;
    const gradients = scores.samples * scores.columns;
    memory.reserve(
      gradients + wanted.samples * wanted.columns + settings.numbers.length + values + gradients,
    );
    const at = scores.place(memory);
    const met = wanted.place(memory);
    const told = memory.place(settings.numbers, name, "options");
    const out = memory.room(values + gradients);
    memory.module.lossValue(
      which,
      at.address,
      scores.samples,
      scores.columns,
      met.address,
      classes,
      told.address,
      told.length,
      settings.reduction,
      out.address,
    );
    const found = memory.read(out);
    const value = settings.reduction === 0 ? found.slice(0, values) : (found[0] as number);
    return { value, gradient: found.slice(values) };
  };
}

/** The row's settings in its order, then the weights; and the reduction. */
function settingsOf(row: Row, options: unknown): { numbers: number[]; reduction: number } {
  const { name } = row;
  const names = row.settings.map((setting) => setting.name);
  const weighted = row.takesWeights ? ["weights"] : [];
  const given = checkKeys(options, name, ["reduction", ...weighted, ...names]);
  const reduction = requireOneOf(given.reduction ?? "mean", reductions, name, "reduction");
  const numbers = row.settings.map((setting) =>
    requireNumber(given[setting.name] ?? setting.initial, name, setting.name),
  );
  const weights = weightsOf(given.weights, name);
  return { numbers: [...numbers, ...weights], reduction: reductions.indexOf(reduction) };
}

function weightsOf(weights: unknown, name: string): readonly number[] {
  if (weights === undefined) return [];
  if (!isNumbers(weights)) refuse(name, "weights", "an array of numbers", weights);
  return Array.from(weights as ArrayLike<number>, (weight, i) =>
    requireNumber(weight, name, `weights[${i}]`),
  );
}
