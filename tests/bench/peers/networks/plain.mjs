// The network that one writes in JavaScript with typed arrays: loops over layers, units and inputs, a sample at a time,
// gradients added up over a batch.
import { repeated } from "./epochs.mjs";

export const name = "typed arrays";

const activations = {
  identity: { value: (z) => z, slope: () => 1 },
  tanh: { value: Math.tanh, slope: (_, a) => 1 - a * a },
  relu: { value: (z) => (z > 0 ? z : 0), slope: (z) => (z > 0 ? 1 : 0) },
};

/** Each writes ∂loss/∂output and returns the loss. */
const losses = {
  squaredError(output, label, gradient) {
    const d = output[0] - (label ? 1 : -1);
    gradient[0] = 2 * d;
    return d * d;
  },
  binaryCrossEntropy(output, label, gradient) {
    const z = output[0];
    gradient[0] = 1 / (1 + Math.exp(-z)) - label;
    return Math.max(z, 0) - z * label + Math.log1p(Math.exp(-Math.abs(z)));
  },
  crossEntropy(output, label, gradient) {
    const largest = Math.max(...output);
    let sum = 0;
    for (let i = 0; i < output.length; i++) sum += gradient[i] = Math.exp(output[i] - largest);
    for (let i = 0; i < output.length; i++) gradient[i] /= sum;
    gradient[label] -= 1;
    return largest + Math.log(sum) - output[label];
  },
};

const optimizers = {
  sgd: (rate) => (parameters, gradient) => {
    for (let i = 0; i < parameters.length; i++) parameters[i] -= rate * gradient[i];
  },
  adam(rate, size) {
    const [means, squares] = [new Float64Array(size), new Float64Array(size)];
    let steps = 0;
    return (parameters, gradient) => {
      steps++;
      const step = rate / (1 - 0.9 ** steps);
      const scale = 1 / Math.sqrt(1 - 0.999 ** steps);
      for (let i = 0; i < size; i++) {
        const g = gradient[i];
        means[i] = 0.9 * means[i] + 0.1 * g;
        squares[i] = 0.999 * squares[i] + 0.001 * g * g;
        parameters[i] -= (step * means[i]) / (Math.sqrt(squares[i]) * scale + 1e-8);
      }
    };
  },
};

function layersOf(inputs, specs) {
  let at = 0;
  return specs.map(({ units, activation }) => {
    const [weights, biases] = [at, at + units * inputs];
    const [z, a, gradient] = [0, 0, 0].map(() => new Float64Array(units));
    const layer = { inputs, units, weights, biases, z, a, gradient, ...activations[activation] };
    at = biases + units;
    inputs = units;
    return layer;
  });
}

function forward(layers, parameters, input) {
  for (const { inputs, units, weights, biases, z, a, value } of layers) {
    for (let i = 0; i < units; i++) {
      let sum = parameters[biases + i];
      const row = weights + i * inputs;
      for (let j = 0; j < inputs; j++) sum += parameters[row + j] * input[j];
      z[i] = sum;
      a[i] = value(sum);
    }
    input = a;
  }
  return input;
}

/** From ∂loss/∂a of the last layer to ∂loss/∂parameters, added to `total`. */
function backward(layers, parameters, input, total) {
  for (let l = layers.length - 1; l >= 0; l--) {
    const { inputs, units, weights, biases, z, a, gradient, slope } = layers[l];
    const before = l > 0 ? layers[l - 1] : null;
    const values = before ? before.a : input;
    before?.gradient.fill(0);
    for (let i = 0; i < units; i++) {
      const d = gradient[i] * slope(z[i], a[i]);
      if (d === 0) continue;
      const row = weights + i * inputs;
      total[biases + i] += d;
      for (let j = 0; j < inputs; j++) total[row + j] += d * values[j];
      if (before) for (let j = 0; j < inputs; j++) before.gradient[j] += d * parameters[row + j];
    }
  }
}

export function create(work) {
  const { inputs, samples, batch, flat, labels } = work;
  const layers = layersOf(inputs, work.layers);
  const parameters = Float64Array.from(work.start);
  const gradient = new Float64Array(parameters.length);
  const step = optimizers[work.optimizer](work.rate, parameters.length);
  const loss = losses[work.loss];
  const rows = Array.from({ length: samples }, (_, i) =>
    flat.subarray(i * inputs, (i + 1) * inputs),
  );
  const last = layers.at(-1);
  function train(from, to) {
    let sum = 0;
    gradient.fill(0);
    for (let i = from; i < to; i++) {
      sum += loss(forward(layers, parameters, rows[i]), labels[i], last.gradient);
      backward(layers, parameters, rows[i], gradient);
    }
    for (let i = 0; i < gradient.length; i++) gradient[i] /= to - from;
    step(parameters, gradient);
    return sum;
  }
  return repeated(() => {
    let sum = 0;
    for (let at = 0; at < samples; at += batch) sum += train(at, Math.min(at + batch, samples));
    return sum / samples;
  });
}
