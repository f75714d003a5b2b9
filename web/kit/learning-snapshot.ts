import type {
  LayerReport,
  LayerValues,
  Network,
  NetworkData,
  NetworkEvaluation,
  NetworkOptions,
  TrainingProgress,
} from "surprisal/learning";

/** What is asked of a network for each picture: points, each list flat. */
export interface Asked {
  /** The samples themselves, to tell which are wrong. */
  readonly samples: Float64Array;
  /** A coarse map while training, a fine one at rest. */
  readonly coarse: Float64Array;
  readonly fine: Float64Array;
  /** What each unit is drawn from; empty for none. */
  readonly tiles: Float64Array;
}

/** A weight or bias set by hand, after so many steps. */
export type Edit = readonly [steps: number, index: number, value: number];

/** What is learned, by what, and how far it is to be trained at once. */
export interface Course {
  readonly options: NetworkOptions;
  readonly data: NetworkData;
  readonly asked: Asked;
  /** Parameters to begin with in place of the drawn ones, where they are a figure's own. */
  readonly begin?: (drawn: Float64Array) => Float64Array;
  readonly steps: number;
  readonly edits: readonly Edit[];
}

/** How a network stands: all of one moment. */
export interface Snapshot {
  readonly progress: TrainingProgress;
  readonly parameters: Float64Array;
  readonly reports: readonly LayerReport[];
  readonly training: NetworkEvaluation;
  readonly validation: NetworkEvaluation | undefined;
  readonly predictions: Float64Array;
  readonly map: Float64Array;
  readonly tiles: readonly LayerValues[];
}

/** How a network on the page itself stands: the first picture, before the worker has started. */
export function snapshotOf(network: Network, { asked, options, begin }: Course): Snapshot {
  if (begin) network.setParameters(begin(network.parameters));
  return {
    progress: network.progress,
    parameters: network.parameters,
    reports: network.layers(),
    training: network.evaluate(),
    validation: options.validation ? network.evaluate("validation") : undefined,
    predictions: network.predict(asked.samples),
    map: network.predict(asked.coarse),
    tiles: asked.tiles.length > 0 ? network.forward(asked.tiles) : [],
  };
}

/** So many numbers are asked about at once at rest. */
export const part = 2 * 16_384;

/** Answers that belong together, as one. */
export function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of parts) {
    all.set(one, at);
    at += one.length;
  }
  return all;
}
