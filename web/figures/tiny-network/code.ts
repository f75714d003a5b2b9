import type { Network, NetworkOptions } from "surprisal/learning";
import type { Kind } from "../../kit/learning-samples";
import { type Code, literal } from "../../kit/snippet";
import type { State } from "./state";

/** What makes the points, as one writes it. */
function source({ data, samples, noise, classes, draw }: State): string {
  const calls: Record<Kind, string> = {
    xor: `makeXor({ samples: ${samples}, noise: ${noise / 2}, seed: ${draw} })`,
    circles: `makeCircles({ samples: ${samples}, factor: 0.5, noise: ${noise / 2}, seed: ${draw} })`,
    moons: `makeMoons({ samples: ${samples}, noise: ${noise}, seed: ${draw} })`,
    spiral: `makeSpiral({ samples: ${samples}, arms: ${classes}, noise: ${noise / 4}, seed: ${draw} })`,
    blobs: `makeBlobs({ samples: ${samples}, centers: ${classes}, deviation: ${literal(0.4 + 4 * noise)}, box: 5, seed: ${draw} })`,
    linear: `makeLinear({ samples: ${samples}, margin: 0.1, seed: ${draw} })`,
    own: "fromCsv(text)",
  };
  return calls[data];
}

const object = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replaceAll(/\n\s*/g, " ")
    .replaceAll(/"(\w+)":/g, "$1:");

/** The same course in JavaScript; the network as it stands in C++ and NumPy, with all its numbers. */
export function code(state: State, options: NetworkOptions, network: Network | undefined): Code {
  const { layers, ...others } = options;
  const rest = Object.entries(others).map(([key, value]) => `  ${key}: ${object(value)},`);
  return {
    javascript: `import { load } from "surprisal/learning";

const s = await load();
const { features, labels } = s.datasets.${source(state)};
const net = s.network({
  layers: [${layers.map(object).join(", ")}],
${rest.join("\n")}
}, { features, labels });
net.step(${state.steps});${state.edits.length > 0 ? ` // and ${state.edits.length} numbers set by hand` : ""}
net.evaluate();`,
    cpp: network?.toCpp() ?? "",
    numpy: network?.toNumPy() ?? "",
  };
}
