import type {
  LayerReport,
  LayerValues,
  NetworkData,
  NetworkEvaluation,
  NetworkOptions,
  TrainingProgress,
} from "surprisal/learning";
import { type Learning, learning } from "./learning";

/** A network that answers later: in a worker, where training blocks no frame. */
export interface RemoteNetwork {
  step(count?: number): Promise<TrainingProgress>;
  setParameters(parameters: ArrayLike<number>): Promise<void>;
  parameters(): Promise<Float64Array>;
  progress(): Promise<TrainingProgress>;
  evaluate(which?: "training" | "validation"): Promise<NetworkEvaluation>;
  layers(): Promise<readonly LayerReport[]>;
  predict(points: Float64Array): Promise<Float64Array>;
  forward(points: Float64Array): Promise<readonly LayerValues[]>;
  toJSON(): Promise<object>;
  restore(state: object): Promise<void>;
  dispose(): void;
}

export interface NetworkWorker {
  network(options: NetworkOptions, data: NetworkData): Promise<RemoteNetwork>;
}

let starting: Promise<NetworkWorker> | undefined;

/** The worker of the page, started once for all its figures. */
export function networkWorker(): Promise<NetworkWorker> {
  starting ??= learning().then(onPage);
  return starting;
}

const pairs = (flat: Float64Array, width: number) =>
  Array.from({ length: flat.length / width }, (_, i) => flat.slice(i * width, (i + 1) * width));

function onPage(core: Learning): NetworkWorker {
  return {
    async network(options, data) {
      const net = core.network(options, data);
      const width = data.features[0]?.length ?? 1;
      return {
        step: async (count = 1) => net.step(count),
        setParameters: async (p) => net.setParameters(p as Float64Array),
        parameters: async () => net.parameters,
        progress: async () => net.progress,
        evaluate: async (which) => net.evaluate(which),
        layers: async () => net.layers(),
        predict: async (points) => net.predict(pairs(points, width)),
        forward: async (points) =>
          forwardOf(core, options, data, net.parameters, pairs(points, width)),
        toJSON: async () => net.toJSON(),
        restore: async (state) => net.restore(state),
        dispose: () => net.dispose(),
      };
    },
  };
}

/** DEV ONLY until forward arrives. */
export function forwardOf(
  core: Learning,
  options: NetworkOptions,
  data: NetworkData,
  parameters: Float64Array,
  points: Float64Array[],
): LayerValues[] {
  let inputs = data.features[0]?.length ?? 1;
  let used = 0;
  return options.layers.map((layer, k) => {
    used += (inputs + 1) * layer.units;
    inputs = layer.units;
    const cut = (activation: string) => {
      const layers = [...options.layers.slice(0, k), { units: layer.units, activation }];
      const targets = data.features.map(() => new Float64Array(layer.units));
      const net = core.network(
        { layers, loss: "squaredError" },
        { features: data.features, targets },
      );
      net.setParameters(parameters.slice(0, used));
      const out = net.predict(points);
      net.dispose();
      return out;
    };
    return {
      units: layer.units,
      preactivations: cut("identity"),
      activations: cut(layer.activation ?? "identity"),
    };
  });
}
