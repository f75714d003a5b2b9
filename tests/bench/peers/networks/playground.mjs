// A network in the way that TensorFlow Playground writes its own (nn.ts): an object for each node and each link, sample
// after sample, derivatives gathered in nodes and links until the batch is through.
import { repeated } from "./epochs.mjs";

export const name = "as TF Playground";

const activations = {
  tanh: { output: (x) => Math.tanh(x), der: (x) => 1 - Math.tanh(x) ** 2 },
  identity: { output: (x) => x, der: () => 1 },
  relu: { output: (x) => Math.max(0, x), der: (x) => (x <= 0 ? 0 : 1) },
};

const squaredError = {
  error: (output, target) => (output - target) ** 2,
  der: (output, target) => 2 * (output - target),
};

class Link {
  errorDer = 0;
  accErrorDer = 0;
  numAccumulatedDers = 0;
  regularization = null;

  constructor(source, dest, weight) {
    this.source = source;
    this.dest = dest;
    this.weight = weight;
  }
}

class Node {
  inputLinks = [];
  outputs = [];
  outputDer = 0;
  inputDer = 0;
  accInputDer = 0;
  numAccumulatedDers = 0;

  constructor(bias, activation) {
    this.bias = bias;
    this.activation = activation;
  }

  updateOutput() {
    this.totalInput = this.bias;
    for (const link of this.inputLinks) this.totalInput += link.weight * link.source.output;
    this.output = this.activation.output(this.totalInput);
    return this.output;
  }
}

function buildNetwork({ inputs, layers, start }) {
  let at = 0;
  const network = [Array.from({ length: inputs }, () => new Node(0, activations.identity))];
  for (const { units, activation } of layers) {
    const before = network.at(-1);
    const biases = at + units * before.length;
    const nodes = Array.from({ length: units }, (_, i) => {
      const node = new Node(start[biases + i], activations[activation]);
      for (const source of before) {
        const link = new Link(source, node, start[at++]);
        source.outputs.push(link);
        node.inputLinks.push(link);
      }
      return node;
    });
    at = biases + units;
    network.push(nodes);
  }
  return network;
}

function forwardProp(network, input) {
  for (let i = 0; i < input.length; i++) network[0][i].output = input[i];
  for (let l = 1; l < network.length; l++) for (const node of network[l]) node.updateOutput();
  return network.at(-1)[0].output;
}

function backProp(network, target) {
  const out = network.at(-1)[0];
  out.outputDer = squaredError.der(out.output, target);
  for (let l = network.length - 1; l >= 1; l--) {
    for (const node of network[l]) {
      node.inputDer = node.outputDer * node.activation.der(node.totalInput);
      node.accInputDer += node.inputDer;
      node.numAccumulatedDers++;
    }
    for (const node of network[l]) {
      for (const link of node.inputLinks) {
        link.errorDer = node.inputDer * link.source.output;
        link.accErrorDer += link.errorDer;
        link.numAccumulatedDers++;
      }
    }
    if (l === 1) continue;
    for (const node of network[l - 1]) {
      node.outputDer = 0;
      for (const link of node.outputs) node.outputDer += link.weight * link.dest.inputDer;
    }
  }
}

function updateLink(link, rate, regularizationRate) {
  const regulDer = link.regularization ? link.regularization.der(link.weight) : 0;
  if (link.numAccumulatedDers === 0) return;
  const slope = link.accErrorDer + regularizationRate * regulDer;
  link.weight -= (rate / link.numAccumulatedDers) * slope;
  link.accErrorDer = 0;
  link.numAccumulatedDers = 0;
}

function updateWeights(network, rate, regularizationRate) {
  for (let l = 1; l < network.length; l++) {
    for (const node of network[l]) {
      if (node.numAccumulatedDers > 0) {
        node.bias -= (rate * node.accInputDer) / node.numAccumulatedDers;
        node.accInputDer = 0;
        node.numAccumulatedDers = 0;
      }
      for (const link of node.inputLinks) updateLink(link, rate, regularizationRate);
    }
  }
}

/** One output, squared error, SGD. */
export function create(work) {
  const network = buildNetwork(work);
  const points = Array.from(work.features, (row) => [...row]);
  const targets = Array.from(work.labels, (label) => (label ? 1 : -1));
  return repeated(() => {
    let sum = 0;
    for (let i = 0; i < points.length; i++) {
      sum += squaredError.error(forwardProp(network, points[i]), targets[i]);
      backProp(network, targets[i]);
      if ((i + 1) % work.batch === 0) updateWeights(network, work.rate, 0);
    }
    if (points.length % work.batch !== 0) updateWeights(network, work.rate, 0);
    return sum / points.length;
  });
}
