import type { NetworkOptions } from "surprisal/learning";
import { networkInCpp, networkInJavaScript } from "../../kit/learning-code";
import type { Source } from "../../kit/learning-samples";
import type { Code } from "../../kit/snippet";
import type { State } from "./course";

/** One racer in JavaScript and C++; in NumPy the two gradients at the output, which decide the race. */
export function code({ bias, epochs }: State, source: Source, options: NetworkOptions): Code {
  return {
    javascript: networkInJavaScript(
      source,
      options,
      `const parameters = net.parameters;
parameters[parameters.length - 1] = ${bias}; // the output's bias
net.setParameters(parameters);
net.epoch(${epochs});
net.evaluate(); // and again with loss "binaryCrossEntropy", activation "identity"`,
    ),
    cpp: networkInCpp(
      source,
      options,
      `auto parameters = trainer.parameters();
parameters[parameters.size() - 1] = ${bias};  // the output's bias
trainer.set_parameters(parameters);
trainer.epochs(${epochs});  // and again with "binary_cross_entropy", "identity"`,
    ),
    numpy: `import numpy as np

z = ${bias}  # the label is 1
a = 1 / (1 + np.exp(-z))
squared_error = 2 * (a - 1) * a * (1 - a)
cross_entropy = a - 1`,
  };
}
