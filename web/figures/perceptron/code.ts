import type { PerceptronRun } from "../../kit/learning-run";
import { learningJavascript, listedPoints, said } from "../../kit/learning-snippet";
import { type Code, cpp, numpy } from "../../kit/snippet";
import type { State } from "./state";

const inNumpy: Record<State["order"], string> = {
  first:
    "for i in range(1000):\n    wrong = [i for i in range(len(x)) if y[i] * (w @ x[i] + b) <= 0]\n    if not wrong:\n        break\n    correct(wrong[0])",
  cyclic:
    "quiet = i = 0\nwhile quiet < len(x) and i < 100000:\n    quiet = 0 if correct(i % len(x)) else quiet + 1\n    i += 1",
  shuffled:
    "order = np.random.default_rng(1)\nfor _ in range(1000):\n    if not sum([correct(i) for i in order.permutation(len(x))]):\n        break",
  random:
    "order = np.random.default_rng(1)\nfor _ in range(10000):\n    correct(order.integers(len(x)))",
  chosen: "",
};

/** The run in the core's languages, and the rule itself in NumPy (whose random orders are its own). */
export function code(s: State, run: PerceptronRun | undefined): Code {
  const points = listedPoints(s.points);
  const end = run ? said(run.end) : "?";
  const mistakes = run ? run.mistakes : "?";
  const own = s.order === "shuffled" || s.order === "random";
  const seed = own ? `, seed: ${Math.round(s.seed)}` : "";
  const chosen = s.order === "chosen" ? `, chosen: [${s.chosen.join(", ")}]` : "";
  const rate = s.rate === 1 ? "" : `, rate: ${s.rate}`;
  const visits =
    s.order === "chosen" ? `for i in [${s.chosen.join(", ")}]:\n    correct(i)` : inNumpy[s.order];
  return {
    javascript: learningJavascript(`${points.javascript}
const run = s.perceptron({ points, labels, order: "${s.order}"${rate}${seed}${chosen} });
run.mistakes; // ${mistakes}
run.end; // ${end}`),
    cpp: cpp(
      ["perceptron/run_perceptron"],
      `${points.cpp}
surprisal::PerceptronRule rule{.order = surprisal::VisitingOrder::${s.order}${rate.replace("rate:", ".rate =")}${seed.replace("seed:", ".seed =")}${chosen ? `, .chosen = {${s.chosen.join(", ")}}` : ""}};
auto run = surprisal::run_perceptron(points, labels, rule);
run.end();  // ${end}, after ${mistakes} corrections`,
    ),
    numpy: numpy(`${points.numpy}
w, b = np.zeros(2), 0.0

def correct(i):
    global w, b
    if y[i] * (w @ x[i] + b) > 0:
        return False
    w, b = w + ${s.rate} * y[i] * x[i], b + ${s.rate} * y[i]
    return True

${visits}
w, b  # ${own ? "depends on the order" : end}`),
  };
}
