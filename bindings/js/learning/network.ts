import type { Numbers } from "../api/numbers.js";
import { lengthOf, requireOneOf, requireText, requireWhole } from "../arguments.js";
import type { Memory } from "../memory.js";
import { refuse } from "../messages.js";
import { checkKeys } from "../options.js";
import type {
  LayerReport,
  LayerValues,
  Network,
  NetworkData,
  NetworkEvaluation,
  Points,
  TrainingOptions,
  TrainingProgress,
  TrainOptions,
} from "./api/network.js";
import type { LearningTables } from "./api/tables.js";
import type { LearningModule, Session } from "./module.js";
import { NumberReader } from "./number-reader.js";
import { type PlacedPoints, placePoints, shapeOf } from "./points.js";
import { Samples } from "./samples.js";
import { specificationOf } from "./specification.js";
import { train, training } from "./training.js";

const name = "network";

/** In the core's order. */
const statuses = ["running", "diverged", "stopped"] as const;

/** Frees what was forgotten. */
const forgotten = new FinalizationRegistry<Session>((session) => session.delete());

/** Makes s.network. */
export function networkFunction(memory: Memory<LearningModule>, tables: LearningTables) {
  return (options: unknown, data: unknown): Network => {
    const { features, labels, targets } = dataOf(data);
    const { samples, columns } = shapeOf(features, name, "features");
    const specification = specificationOf(options, columns, labels !== undefined, tables);
    const wanted = labels === undefined ? shapeOf(targets, name, "targets") : oneColumn(labels);
    memory.reserve(samples * columns + wanted.samples * wanted.columns);
    const placed = placePoints(memory, features, name, "features");
    const met =
      labels === undefined
        ? placePoints(memory, targets as Points, name, "targets")
        : memory.copy(labels, name, "labels");
    if (wanted.samples !== samples) {
      const argument = labels === undefined ? "targets" : "labels";
      throw new RangeError(
        `${name} requires ${argument} to be as long as features (${samples}), but ${argument} has length ${wanted.samples}`,
      );
    }
    const session = memory.module.network(
      JSON.stringify(specification),
      placed.address,
      samples,
      columns,
      met.address,
      wanted.columns,
      labels !== undefined,
    );
    return new WasmNetwork(memory, session, columns);
  };
}

/** A dataset is taken as it comes, names and all. */
const dataKeys = ["features", "labels", "targets", "featureNames", "classNames"];

function dataOf(data: unknown): NetworkData {
  const { features, labels, targets } = checkKeys(data, name, dataKeys);
  if ((labels === undefined) === (targets === undefined)) {
    throw new TypeError(`${name} requires either labels or targets, one of the two`);
  }
  return { features, labels, targets } as NetworkData;
}

const oneColumn = (labels: Numbers) => ({ samples: lengthOf(labels, name, "labels"), columns: 1 });

class WasmNetwork implements Network {
  declare readonly [Symbol.dispose]: () => void;
  readonly #memory: Memory<LearningModule>;
  #session: Session | undefined;
  readonly #inputs: number;

  constructor(memory: Memory<LearningModule>, session: Session, inputs: number) {
    this.#memory = memory;
    this.#session = session;
    this.#inputs = inputs;
    forgotten.register(this, session, this);
  }

  get progress(): TrainingProgress {
    const [status, steps, epochs, seed, loss, rate, step, layer] = this.#module.networkProgress(
      this.#live(),
    ) as unknown as readonly [number, number, number, number, number, number, number, number];
    const state = statuses[status] ?? "running";
    return {
      status: state,
      steps,
      epochs,
      seed,
      loss: Number.isNaN(loss) ? null : loss,
      rate,
      divergence: state === "diverged" ? { step, layer } : null,
    };
  }

  get parameters(): Float64Array {
    return this.#module.networkParameters(this.#live());
  }

  get gradient(): Float64Array {
    return this.#module.networkGradient(this.#live());
  }

  step(count = 1): TrainingProgress {
    this.#module.networkSteps(this.#live(), wholeCount(count, "step", "count"));
    return this.progress;
  }

  epoch(count = 1): TrainingProgress {
    this.#module.networkEpochs(this.#live(), wholeCount(count, "epoch", "count"));
    return this.progress;
  }

  train(options: TrainOptions): Promise<TrainingProgress> {
    return train(this, options);
  }

  training(options: TrainingOptions): AsyncGenerator<TrainingProgress, void, undefined> {
    return training(this, options);
  }

  reset(): void {
    this.#module.networkReset(this.#live());
  }

  reseed(seed: number): void {
    this.#module.networkReseed(this.#live(), wholeCount(seed, "reseed", "seed"));
  }

  setParameters(parameters: Numbers): void {
    const session = this.#live();
    this.#memory.reserve(lengthOf(parameters, "setParameters", "parameters"));
    const placed = this.#memory.place(parameters, "setParameters", "parameters");
    this.#module.networkSetParameters(session, placed.address, placed.length);
  }

  evaluate(which: "training" | "validation" = "training"): NetworkEvaluation {
    const session = this.#live();
    const part = requireOneOf(which, ["training", "validation"], "evaluate", "which");
    const [loss = 0, accuracy = 0, classes = 0, ...counts] = this.#module.networkEvaluate(
      session,
      part === "validation",
    );
    const row = (label: number) => counts.slice(label * classes, (label + 1) * classes);
    return {
      loss,
      accuracy: Number.isNaN(accuracy) ? null : accuracy,
      confusion: Array.from({ length: classes }, (_, label) => row(label)),
    };
  }

  layers(): readonly LayerReport[] {
    const numbers = this.#module.networkLayerReports(this.#live());
    return Array.from({ length: numbers.length / 4 }, (_, i) => {
      const [gradientNorm = 0, weightNorm = 0, updateRatio = 0, deadShare = 0] = numbers.subarray(
        4 * i,
      );
      return { gradientNorm, weightNorm, updateRatio, deadShare };
    });
  }

  predict(points: Points | Float64Array): Float64Array {
    const { address, samples, columns } = this.#place(points, "predict");
    return this.#module.networkPredict(this.#live(), address, samples, columns);
  }

  forward(points: Points | Float64Array): readonly LayerValues[] {
    const { address, samples, columns } = this.#place(points, "forward");
    const reader = new NumberReader(
      this.#module.networkLayerValues(this.#live(), address, samples, columns),
    );
    return reader.rest(() => {
      const units = reader.number();
      const values = () => reader.array(samples * units);
      return { units, preactivations: values(), activations: values() };
    });
  }

  #place(points: Points | Float64Array, called: string): PlacedPoints {
    this.#live();
    const given = Samples.of(points, called, "points", this.#inputs);
    given.requireColumns(this.#inputs, "one an input");
    this.#memory.reserve(given.length);
    return given.place(this.#memory);
  }

  toJSON(): object {
    return JSON.parse(this.#module.networkToJson(this.#live()));
  }

  restore(state: object): void {
    const session = this.#live();
    if (typeof state !== "object" || state === null) refuse("restore", "state", "an object", state);
    this.#module.networkRestore(session, requireText(JSON.stringify(state), "restore", "state"));
  }

  toNumPy(): string {
    return this.#module.networkSource(this.#live(), true);
  }

  toCpp(): string {
    return this.#module.networkSource(this.#live(), false);
  }

  dispose(): void {
    if (this.#session === undefined) return;
    forgotten.unregister(this);
    this.#session.delete();
    this.#session = undefined;
  }

  get #module(): LearningModule {
    return this.#memory.module;
  }

  #live(): Session {
    if (this.#session !== undefined) return this.#session;
    throw new TypeError("this network was disposed; it cannot be used any more");
  }
}

const wholeCount = (value: unknown, called: string, argument: string) =>
  requireWhole(value, called, argument, 0, Number.MAX_SAFE_INTEGER);

// Not every runtime of today knows the symbol.
if (Symbol.dispose) {
  Object.defineProperty(WasmNetwork.prototype, Symbol.dispose, {
    value: WasmNetwork.prototype.dispose,
  });
}
