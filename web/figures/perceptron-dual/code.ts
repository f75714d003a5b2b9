import type { DualPerceptronRun } from "surprisal/learning";
import { learningJavascript, listedPoints, said } from "../../kit/learning-snippet";
import { type Code, cpp, literal, numpy } from "../../kit/snippet";
import type { State } from "./state";

/** The run in dual form. */
export function code(s: State, run: DualPerceptronRun): Code {
  const points = listedPoints(s.points);
  const seed =
    s.order === "shuffled" || s.order === "random" ? `, seed: ${Math.round(s.seed)}` : "";
  const alpha = (run.entries.at(-1)?.alpha ?? s.points.map(() => 0)).map(literal).join(", ");
  return {
    javascript: learningJavascript(`${points.javascript}
const run = s.dualPerceptron({ points, labels, order: "${s.order}"${seed} });
run.entries.at(-1).alpha; // ${alpha}
run.end; // ${said(run.end)}`),
    cpp: cpp(
      ["perceptron/dual_perceptron"],
      `${points.cpp}
auto run = surprisal::run_dual_perceptron(points, labels, {.order = surprisal::VisitingOrder::${s.order}${seed.replace("seed:", ".seed =")}});
run.entries.back().alpha;  // ${alpha}`,
    ),
    numpy: numpy(`${points.numpy}
gram = x @ x.T
alpha, b = np.zeros(len(x)), 0.0
for step in range(1000):
    wrong = np.flatnonzero(y * (gram @ (alpha * y) + b) <= 0)
    if len(wrong) == 0:
        break
    alpha[wrong[0]] += 1
    b += y[wrong[0]]
alpha  # ${s.order === "first" ? alpha : "for the order “first”"}`),
  };
}
