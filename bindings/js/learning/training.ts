import { requireWhole } from "../arguments.js";
import { refuse } from "../messages.js";
import { checkKeys } from "../options.js";
import type { TrainingOptions, TrainingProgress, TrainOptions } from "./api/network.js";

/** Milliseconds of training at a time: half a frame. */
const slice = 8;

/** A network here or in a worker. */
interface Learner {
  epoch(count: number): TrainingProgress | Promise<TrainingProgress>;
}

/** `training` of a network. */
export async function* training(
  network: Learner,
  options: TrainingOptions,
): AsyncGenerator<TrainingProgress, void, undefined> {
  const { signal, ...given } = checked(options, "training", ["epochs", "signal"]);
  let left = given.epochs;
  let count = 1;
  while (left > 0) {
    signal?.throwIfAborted();
    const start = performance.now();
    const taken = Math.min(count, left);
    const progress = await network.epoch(taken);
    left -= taken;
    count = fitting(taken, performance.now() - start);
    yield progress;
    if (progress.status !== "running") return;
    await otherTasks();
  }
}

/** `train` of a network. */
export async function train(network: Learner, options: TrainOptions): Promise<TrainingProgress> {
  const known = ["epochs", "signal", "onProgress"];
  const { epochs, signal, onProgress } = checked(options, "train", known);
  let latest: TrainingProgress | undefined;
  for await (const progress of training(network, { epochs, signal })) {
    latest = progress;
    onProgress?.(progress);
  }
  return latest ?? network.epoch(0);
}

/** How many epochs fill a slice, judged by the last ones; not many more than those. */
function fitting(epochs: number, took: number): number {
  const fit = Math.floor((epochs * slice) / Math.max(took, 0.01));
  return Math.max(1, Math.min(fit, 4 * epochs));
}

/** After what waits: timers would wait longer, and in a tab in the background a second. */
function otherTasks(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

function checked(options: unknown, name: string, known: readonly string[]): TrainOptions {
  const { epochs, signal, onProgress } = checkKeys(options, name, known);
  requireWhole(epochs, name, "epochs", 0, Number.MAX_SAFE_INTEGER);
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    refuse(name, "signal", "an AbortSignal", signal);
  }
  if (onProgress !== undefined && typeof onProgress !== "function") {
    refuse(name, "onProgress", "a function", onProgress);
  }
  return { epochs, signal, onProgress } as TrainOptions;
}
