import type { Code } from "../../kit/snippet";
import { type State, units } from "./course";

const makers: Record<State["data"], (noise: number) => string> = {
  circles: (noise) => `makeCircles({ samples: 256, factor: 0.5, noise: ${noise / 2}, seed: 1 })`,
  xor: () => "makeXor({ samples: 256, noise: 0, seed: 1 })",
  moons: (noise) => `makeMoons({ samples: 256, noise: ${noise}, seed: 1 })`,
};

/** The race in JavaScript; in C++ and NumPy the two gradients at the output, which decide it. */
export function code({ data, optimizer, rate, seed, bias, epochs }: State, noise: number): Code {
  return {
    javascript: `import { load } from "surprisal/learning";

const s = await load();
const { features, labels } = s.datasets.${makers[data](noise)};
for (const [loss, activation] of [["squaredError", "sigmoid"], ["binaryCrossEntropy", "identity"]]) {
  const net = s.network({
    layers: [{ units: ${units}, activation: "tanh" }, { units: 1, activation }],
    loss,
    optimizer: "${optimizer}",
    rate: ${rate},
    batch: 32,
    seed: ${seed},
  }, { features, labels });
  const parameters = net.parameters;
  parameters[parameters.length - 1] = ${bias}; // the output's bias
  net.setParameters(parameters);
  net.epoch(${epochs});
  console.log(loss, net.evaluate().accuracy);
}`,
    cpp: `#include <cmath>

double z = ${bias}, a = 1 / (1 + std::exp(-z));  // the label is 1
double squared_error = 2 * (a - 1) * a * (1 - a);
double cross_entropy = a - 1;`,
    numpy: `import numpy as np

z = ${bias}  # the label is 1
a = 1 / (1 + np.exp(-z))
squared_error = 2 * (a - 1) * a * (1 - a)
cross_entropy = a - 1`,
  };
}
