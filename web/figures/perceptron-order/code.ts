import type { PerceptronRun } from "../../kit/learning-run";
import { learningJavascript, listedPoints, said } from "../../kit/learning-snippet";
import { type Code, cpp, numpy } from "../../kit/snippet";
import { ruleOf, type State } from "./state";

/** Both runs; NumPy has random orders of its own, and shows how to try many. */
export function code(s: State, ends: readonly [PerceptronRun, PerceptronRun] | undefined): Code {
  const points = listedPoints(s.points);
  const [left, right] = [ruleOf(s, "left"), ruleOf(s, "right")];
  const [a, b] = ends ? ends.map((run) => said(run.end)) : ["?", "?"];
  return {
    javascript: learningJavascript(`${points.javascript}
s.perceptron({ points, labels, order: "${left.order}", seed: ${left.seed} }).end; // ${a}
s.perceptron({ points, labels, order: "${right.order}", seed: ${right.seed} }).end; // ${b}`),
    cpp: cpp(
      ["perceptron/run_perceptron"],
      `${points.cpp}
using surprisal::VisitingOrder;
surprisal::run_perceptron(points, labels, {.order = VisitingOrder::${left.order}, .seed = ${left.seed}}).end();  // ${a}
surprisal::run_perceptron(points, labels, {.order = VisitingOrder::${right.order}, .seed = ${right.seed}}).end();  // ${b}`,
    ),
    numpy: numpy(`${points.numpy}

def end(seed):
    order = np.random.default_rng(seed)
    w, b = np.zeros(2), 0.0
    for i in order.integers(len(x), size=10000):
        if y[i] * (w @ x[i] + b) <= 0:
            w, b = w + y[i] * x[i], b + y[i]
    return *w, b

{end(seed) for seed in range(60)}  # ${ends ? "the lines where 60 random orders end" : "?"}`),
  };
}
