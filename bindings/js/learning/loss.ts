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
    const wanted = Samples.of(targets, name, "targets", 1);
    const classes = wanted.columns === 1 && row.takesClasses;
    const scores = classes
      ? Samples.ofMany(outputs, name, "outputs", wanted.samples)
      : Samples.of(outputs, name, "outputs", wanted.columns);
    wanted.requireLength(scores.samples, "outputs");
    if (!classes) wanted.requireColumns(scores.columns, "one an output");
    memory.reserve(scores.length + wanted.length + settings.numbers.length);
    const at = scores.place(memory);
    const met = wanted.place(memory);
    const told = memory.place(settings.numbers, name, "options");
    const [values, gradient] = memory.module.lossValue(
      which,
      at.address,
      scores.samples,
      scores.columns,
      met.address,
      classes,
      told.address,
      told.length,
      settings.reduction,
    );
    return { value: settings.reduction === 0 ? values : (values[0] as number), gradient };
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
