// brain.js: one activation for all layers, the last one, too, and an update after each sample; it has no batches. So it
// does another thing in an epoch, and takes no part where losses are compared.
import brain from "brain.js";
import { repeated } from "./epochs.mjs";

export const name = "brain.js";
export const differs = true;

export function create({ inputs, layers, optimizer, rate, features, labels }) {
  const network = new brain.NeuralNetwork({
    inputSize: inputs,
    hiddenLayers: layers.slice(0, -1).map(({ units }) => units),
    activation: layers[0].activation,
  });
  const samples = features.map((input, i) => ({ input, output: [labels[i]] }));
  const options = { iterations: 1, errorThresh: 1e-12, learningRate: rate, praxis: optimizer };
  return repeated(() => network.train(samples, options).error);
}
