import type { PerceptronRun } from "../../kit/learning-run";
import { learningJavascript, listedPoints, said } from "../../kit/learning-snippet";
import { type Code, cpp, numpy } from "../../kit/snippet";
import type { Rival } from "./rivals";
import type { State } from "./state";

interface Found {
  readonly run: PerceptronRun;
  readonly pocket: Rival;
  readonly averaged: Rival;
}

/** The run, the pocket and the average; NumPy waits for the round to close. */
export function code(s: State, found: Found | undefined): Code {
  const points = listedPoints(s.points);
  const passes = Math.round(s.passes);
  const cycle = found?.run.cycle ? `${found.run.cycle.from} to ${found.run.cycle.to}` : "none";
  const [round, pocket, averaged] = found
    ? [cycle, said(found.pocket.state), said(found.averaged.state)]
    : ["?", "?", "?"];
  return {
    javascript: learningJavascript(`${points.javascript}
s.perceptron({ points, labels, order: "${s.order}" }).cycle; // ${round}
s.pocketPerceptron({ points, labels, order: "random", seed: ${s.seed}, limit: ${passes} }).state; // ${pocket}
s.averagedPerceptron({ points, labels, order: "cyclic", limit: ${passes} }).average; // ${averaged}`),
    cpp: cpp(
      ["perceptron/averaged_perceptron", "perceptron/run_perceptron"],
      `${points.cpp}
auto run = surprisal::run_perceptron(points, labels, {.order = surprisal::VisitingOrder::${s.order}});
run.cycle_from, run.cycle_to;  // ${round}
surprisal::averaged_perceptron(points, labels, {}, ${passes}).average;  // ${averaged}`,
    ),
    numpy: numpy(`${points.numpy}
w, b, i, been, step, n = np.zeros(2), 0.0, 0, {}, 0, len(x)
while (*w, b, i) not in been:
    been[(*w, b, i)] = step
    wrong = [k % n for k in range(i, i + n) if y[k % n] * (w @ x[k % n] + b) <= 0]
    if not wrong:
        break
    w, b = w + y[wrong[0]] * x[wrong[0]], b + y[wrong[0]]
    step += 1
    i = ${s.order === "first" ? "0" : "(wrong[0] + 1) % n"}
been.get((*w, b, i)), step  # ${round}`),
  };
}
