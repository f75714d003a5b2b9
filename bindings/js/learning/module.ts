import type { WasmModule } from "../module.js";

/** A network in training: a handle of Embind's. */
export interface Session {
  delete(): void;
}

/** A dataset as the core makes it: the features of all samples, one after another. */
export interface CoreDataset {
  features: Float64Array;
  columns: number;
  labels: Int32Array;
  featureNames: string[];
  classNames: string[];
}

/** Points, their labels and a rule, in wasm memory. */
type PerceptronCall = (
  points: number,
  count: number,
  dimensions: number,
  labels: number,
  rule: number,
  ruleLength: number,
) => Float64Array;

type PointsCall = (
  points: number,
  count: number,
  dimensions: number,
  labels: number,
) => Float64Array;

/** The WebAssembly module of what learns, as Embind exports it. Addresses are byte offsets; counts are doubles. */
export interface LearningModule extends WasmModule {
  /** The core's tables come as JSON; see rows.ts. */
  activations(): string;
  losses(): string;
  optimizers(): string;
  schedules(): string;
  penalties(): string;
  initializers(): string;
  activationValue(which: number, z: number): number;
  activationSlope(which: number, z: number): number;

  lossValue(
    which: number,
    outputs: number,
    samples: number,
    width: number,
    targets: number,
    classes: boolean,
    settings: number,
    settingsLength: number,
    reduction: number,
    out: number,
  ): void;

  network(
    specification: string,
    features: number,
    samples: number,
    columns: number,
    targets: number,
    targetColumns: number,
    classes: boolean,
  ): Session;

  networkSteps(session: Session, count: number): void;
  networkEpochs(session: Session, count: number): void;
  networkReset(session: Session): void;
  networkReseed(session: Session, seed: number): void;
  networkProgress(session: Session): Float64Array;
  networkParameters(session: Session): Float64Array;
  networkGradient(session: Session): Float64Array;
  networkSetParameters(session: Session, address: number, length: number): void;
  networkEvaluate(session: Session, validation: boolean): Float64Array;
  networkLayerReports(session: Session): Float64Array;
  networkPredict(session: Session, points: number, samples: number, columns: number): Float64Array;
  networkLayerValues(
    session: Session,
    points: number,
    samples: number,
    columns: number,
  ): Float64Array;
  networkToJson(session: Session): string;
  networkRestore(session: Session, json: string): void;
  networkSource(session: Session, numpy: boolean): string;

  perceptronRun: PerceptronCall;
  perceptronRunDual: PerceptronCall;
  perceptronFit: PerceptronCall;
  perceptronPocket: PerceptronCall;
  perceptronAveraged: PerceptronCall;
  linearSeparability: PointsCall;
  novikoffBound: PointsCall;

  datasetGenerators(): string;
  generate(row: number, values: number, count: number): CoreDataset;
  datasetFromCsv(
    text: string,
    header: number,
    label: number,
    features: number,
    count: number,
    missing: number,
  ): CoreDataset;
  trainTestSplit(
    labels: number,
    count: number,
    test: number,
    seed: number,
    stratify: boolean,
  ): [Int32Array, Int32Array];
}
