import type { LayerValues, Network, NetworkOptions } from "surprisal/learning";
import type { Learning } from "../../kit/learning";
import { type Samples, samplesOf } from "../../kit/learning-samples";
import { number, type StateOf } from "../../kit/schema";

export const limits = {
  epochs: { min: 0, max: 400 },
  x: { min: -1.3, max: 1.3 },
} as const;

export const schema = {
  epochs: number(150, limits.epochs),
  seed: number(1, { min: 0, max: 9999 }),
  x: number(0.3, limits.x),
  y: number(-0.6, limits.x),
};
export type State = StateOf<typeof schema>;

export const hidden = 3;
export const sizes = [2, hidden, 1] as const;

export const source = {
  data: "circles",
  samples: 256,
  noise: 0.1,
  classes: 2,
  draw: 1,
  own: "",
} as const;

export const ring = (core: Learning): Samples => samplesOf(core, source);

export const optionsOf = (seed: number): NetworkOptions => ({
  layers: [
    { units: hidden, activation: "tanh" },
    { units: 1, activation: "identity" },
  ],
  loss: "binaryCrossEntropy",
  optimizer: "adam",
  rate: 0.03,
  batch: 32,
  seed,
  precision: "double",
});

/** A small network on the page itself: a few milliseconds train it as far as the slider says. */
export class Pupil {
  private network: Network | undefined;
  private seed = -1;

  at(core: Learning, { features, labels }: Samples, state: State): Network {
    const [seed, epochs] = [Math.round(state.seed), Math.round(state.epochs)];
    if (!this.network || this.seed !== seed) {
      this.network?.dispose();
      this.seed = seed;
      this.network = core.network(optionsOf(seed), { features, labels });
    }
    if (this.network.progress.epochs > epochs) this.network.reset();
    this.network.epoch(epochs - this.network.progress.epochs);
    return this.network;
  }
}

/** Everything that the network makes of one point. */
export interface Way {
  readonly point: readonly [number, number];
  readonly parameters: Float64Array;
  readonly layers: readonly LayerValues[];
  readonly probability: number;
  /** What the point costs if it is of class 1, and if it is of class 0. */
  readonly losses: readonly [one: number, zero: number];
}

export function wayOf(core: Learning, network: Network, point: readonly [number, number]): Way {
  const layers = network.forward([point]);
  const [z = 0] = layers[1]?.preactivations ?? [];
  const row = core.losses.find(({ name }) => name === "binaryCrossEntropy");
  const loss = (label: number) => Number(row?.evaluate([z], [label]).value);
  return {
    point,
    parameters: network.parameters,
    layers,
    probability: network.predict([point])[0] ?? Number.NaN,
    losses: [loss(1), loss(0)],
  };
}
