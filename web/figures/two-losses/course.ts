import type { NetworkOptions } from "surprisal/learning";
import { guess } from "../../kit/guess";
import type { Learning } from "../../kit/learning";
import type { Reading } from "../../kit/learning-classes";
import { choice, number, type StateOf, text } from "../../kit/schema";

export const limits = {
  bias: { min: -10, max: 10 },
  rate: { min: 0.001, max: 3 },
} as const;

export const racers = ["squaredError", "binaryCrossEntropy"] as const;
export type Racer = (typeof racers)[number];
export const answers = [...racers, "together"] as const;

export const units = 8;
export const lastEpoch = 600;
/** Who has so many on the right side has arrived. */
export const mark = 0.95;

export const schema = {
  data: choice("circles", ["circles", "xor", "moons"]),
  bias: number(0, limits.bias),
  optimizer: text("sgd", { longest: 40 }),
  rate: number(0.3, limits.rate),
  seed: number(1, { min: 0, max: 9999 }),
  epochs: number(0, { min: 0, max: lastEpoch }),
  curve: choice("accuracy", ["accuracy", "loss"]),
  guess: guess(answers),
};
export type State = StateOf<typeof schema>;

/** The same network twice: same shape, same seed, hence the same first weights. Only the loss differs. */
export function optionsOf(core: Learning, state: State, loss: Racer): NetworkOptions {
  const optimizer = core.optimizers.find(({ name }) => name === state.optimizer)?.name ?? "sgd";
  const output = loss === "squaredError" ? "sigmoid" : "identity";
  return {
    layers: [
      { units, activation: "tanh" },
      { units: 1, activation: output },
    ],
    loss,
    optimizer,
    rate: state.rate,
    batch: 32,
    seed: Math.round(state.seed),
  };
}

/** The output's bias as the reader wants it; all else as drawn. */
export function withBias(drawn: Float64Array, bias: number): Float64Array {
  const own = drawn.slice();
  own[own.length - 1] = bias;
  return own;
}

export const reading: Reading = { outputs: 1, border: 0.5, reach: 0.5 };

/** dL/dz of one output at z that should say 1: what either loss asks of it. */
export function slopeAt(core: Learning, loss: Racer, z: number): number {
  const output = loss === "squaredError" ? "sigmoid" : "identity";
  const network = core.network(
    {
      layers: [{ units: 1, activation: output }],
      loss,
      optimizer: "sgd",
      rate: 1e-9,
      batch: 0,
      precision: "double",
    },
    { features: [[0]], labels: [1] },
  );
  network.setParameters([0, z]);
  network.step();
  const [, bias = 0] = network.gradient;
  network.dispose();
  return bias;
}
