import type { Network, NetworkData, NetworkOptions, TrainingProgress } from "./network.js";

/** What asks a network something, or changes it. */
type Called =
  | "step"
  | "epoch"
  | "reset"
  | "reseed"
  | "setParameters"
  | "evaluate"
  | "layers"
  | "predict"
  | "forward"
  | "toJSON"
  | "restore"
  | "toNumPy"
  | "toCpp";

/** A network in a worker: what Network has, each answer a promise. Calls are answered in their order. */
export type RemoteNetwork = Pick<
  Network,
  "train" | "training" | "dispose" | typeof Symbol.dispose
> & {
  [Name in Called]: (...given: Parameters<Network[Name]>) => Promise<ReturnType<Network[Name]>>;
} & {
  progress(): Promise<TrainingProgress>;
  parameters(): Promise<Float64Array>;
  gradient(): Promise<Float64Array>;
};

/** A worker in which networks learn. */
export interface NetworkWorker {
  /**
   * As `network` of `load()`, in the worker.
   * @throws as there
   */
  network(options: NetworkOptions, data: NetworkData): Promise<RemoteNetwork>;
  /** Ends the worker with all its networks; what they were asked rejects with an AbortError. */
  dispose(): void;
  [Symbol.dispose](): void;
}
