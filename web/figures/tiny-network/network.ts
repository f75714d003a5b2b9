import type { Choice, NetworkData, NetworkOptions } from "surprisal/learning";
import type { Learning } from "../../kit/learning";
import type { Reading } from "../../kit/learning-classes";
import type { Samples } from "../../kit/learning-samples";
import type { State } from "./state";

type Rows = readonly { readonly name: string }[];

/** A name that a table has, or the table's own first. */
const known = (rows: Rows, name: string): string =>
  rows.find((row) => row.name === name)?.name ?? rows[0]?.name ?? "";

/** Losses that a picker of classes can use, with one output or with one for each class. */
export const lossesFor = (core: Learning, classes: number) =>
  core.losses.filter(({ name, targets, link, takesClasses }) => {
    if (name === "squaredError") return true;
    return classes === 2
      ? targets === "labels" || targets === "signs"
      : link === "softmax" && takesClasses;
  });

/** With more than two classes the loss has to be one of several outputs. */
export function lossOf(core: Learning, name: string, classes: number): string {
  const rows = lossesFor(core, classes);
  const usual = classes === 2 ? "binaryCrossEntropy" : "crossEntropy";
  return rows.find((row) => row.name === name)?.name ?? usual;
}

/** The outputs' own activation: squared error needs it spelled out, the other losses bring theirs. */
const outputActivation = (loss: string, outputs: number): string =>
  loss !== "squaredError" ? "identity" : outputs === 1 ? "sigmoid" : "softmax";

const outputsFor = (classes: number): number => (classes === 2 ? 1 : classes);

/** The units of each layer, the inputs first. */
export const sizesOf = (state: State, classes: number): number[] => [
  2,
  ...state.hidden.map(([, units]) => units),
  outputsFor(classes),
];

export function activationsOf(core: Learning, state: State, classes: number): string[] {
  const loss = lossOf(core, state.loss, classes);
  const elementwise = core.activations.filter((row) => row.elementwise);
  const hidden = state.hidden.map(([name]) => known(elementwise, name));
  return [...hidden, outputActivation(loss, outputsFor(classes))];
}

/** The state as the core takes it. */
export function optionsOf(core: Learning, state: State, classes: number): NetworkOptions {
  const sizes = sizesOf(state, classes).slice(1);
  const activations = activationsOf(core, state, classes);
  const { rate, batch, validation, seed } = state;
  return {
    layers: sizes.map((units, i) => ({ units, activation: activations[i] })),
    loss: lossOf(core, state.loss, classes),
    optimizer: known(core.optimizers, state.optimizer),
    rate,
    schedule: scheduleOf(core, state),
    penalty: penaltyOf(core, state),
    initializer: known(core.initializers, state.initializer),
    batch,
    validation,
    seed,
  };
}

function scheduleOf(core: Learning, { schedule, horizon }: State): Choice {
  const name = known(core.schedules, schedule);
  if (name === "step") return { name, every: horizon };
  return name === "cosine" ? { name, epochs: horizon } : name;
}

function penaltyOf(core: Learning, { penalty, strength }: State): Choice {
  const name = known(core.penalties, penalty);
  return name === "none" ? name : { name, strength };
}

/** How to read what the network answers. */
export function readingOf(core: Learning, state: State, classes: number): Reading {
  const outputs = outputsFor(classes);
  const loss = lossOf(core, state.loss, classes);
  const row = core.losses.find(({ name }) => name === loss);
  const probabilities = loss === "squaredError" || row?.link !== "identity";
  return probabilities ? { outputs, border: 0.5, reach: 0.5 } : { outputs, border: 0, reach: 1 };
}

export const dataOf = ({ features, labels }: Samples): NetworkData => ({ features, labels });
