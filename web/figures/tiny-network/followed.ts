import type { Network, NetworkOptions } from "surprisal/learning";
import type { Followed } from "./inspector";

interface Following {
  readonly options: NetworkOptions;
  readonly network: Network | undefined;
  readonly unit: readonly [layer: number, unit: number];
  readonly point: readonly [x: number, y: number];
}

/** One point's way to one unit: what comes in, the sum, and what the unit makes of it. */
export function followed({ options, network, unit, point }: Following): Followed | undefined {
  if (!network) return undefined;
  const [layer, index] = unit;
  const layers = network.forward([point]);
  const own = layers[layer - 1];
  if (!own) return undefined;
  return {
    layer,
    unit: index,
    activation: options.layers[layer - 1]?.activation ?? "identity",
    inputs: layer === 1 ? point : (layers[layer - 2]?.activations ?? []),
    z: own.preactivations[index] ?? Number.NaN,
    a: own.activations[index] ?? Number.NaN,
    answer: layer === layers.length ? network.predict([point])[index] : undefined,
  };
}
