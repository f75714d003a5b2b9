// Who was measured: a speed without a version says nothing next year.
import { readFileSync } from "node:fs";

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** "Node v20…, mathjs …", with SciPy's, scikit-learn's and PyTorch's own words when they take part. */
export function versions({ scipy, sklearn, torch }) {
  const { dependencies } = json("package.json");
  const names = {
    mathjs: dependencies.mathjs,
    "ml-distance": dependencies["ml-distance"],
    tfjs: dependencies["@tensorflow/tfjs-core"],
    "brain.js": dependencies["brain.js"],
    ...(scipy && { SciPy: scipy }),
    ...(sklearn && { "scikit-learn": sklearn }),
    ...(torch && { PyTorch: torch }),
  };
  const peers = Object.entries(names).map(([name, version]) => `${name} ${version}`);
  return [`Node ${process.version}`, ...peers].join(", ");
}
