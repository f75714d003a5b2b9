import { inCore, type Points } from "./learning-points";
import type { PerceptronState } from "./learning-run";
import { literal } from "./snippet";

/** `s` is the loaded core of what learns. */
export const learningJavascript = (body: string): string =>
  `import { load } from "surprisal/learning";\n\nconst s = await load();\n${body}`;

const rows = (points: Points) => points.map(({ x, y }) => [x, y].map(literal).join(", "));

/** Points and labels as one types them in each language. */
export function listedPoints(points: Points) {
  const { labels } = inCore(points);
  return {
    javascript: `const points = [${rows(points)
      .map((row) => `[${row}]`)
      .join(", ")}];\nconst labels = [${labels.join(", ")}];`,
    cpp: `surprisal::RowsOf<double> points(${points.length}, 2);\npoints << ${rows(points).join(", ")};\nEigen::ArrayXd labels{{${labels.join(", ")}}};`,
    numpy: `x = np.array([${rows(points)
      .map((row) => `[${row}]`)
      .join(", ")}], float)\ny = np.array([${labels.join(", ")}])`,
  };
}

/** Weights and bias as a comment says them. */
export const said = ({ weights, bias }: PerceptronState): string =>
  `(${weights.map(literal).join(", ")}), ${literal(bias)}`;
