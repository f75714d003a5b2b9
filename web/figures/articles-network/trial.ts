import type { Learning } from "../../kit/learning";
import { networkWorker } from "../../kit/learning-worker";
import { articlesData, optionsOf, stop } from "./course";
import type { Result } from "./peers";

/** One network: where it stood after ten epochs, and how its losses went on. */
export interface Trial extends Result {
  readonly confusion: readonly (readonly number[])[];
  readonly losses: readonly { readonly training: number; readonly test: number }[];
}

/** Trains one network in the worker; a second one, which has the test samples, weighs it after every epoch. */
export async function trial(core: Learning, seed: number, epochs: number): Promise<Trial> {
  const { train, test } = articlesData(core);
  const worker = await networkWorker();
  const network = await worker.network(optionsOf(seed), train);
  const judge = await worker.network(optionsOf(seed), test);
  const losses: { training: number; test: number }[] = [];
  let tenth = {
    accuracy: 0,
    loss: 0,
    trainingLoss: 0,
    confusion: [] as readonly (readonly number[])[],
  };
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const [, parameters, training] = await Promise.all([
      network.epoch(),
      network.parameters(),
      network.evaluate(),
    ]);
    const [, tested] = await Promise.all([judge.setParameters(parameters), judge.evaluate()]);
    losses.push({ training: training.loss, test: tested.loss });
    if (epoch === stop) {
      const { loss, accuracy, confusion } = tested;
      tenth = { accuracy: accuracy ?? 0, loss, trainingLoss: training.loss, confusion };
    }
  }
  network.dispose();
  judge.dispose();
  return { ...tenth, losses };
}
