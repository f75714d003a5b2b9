import type { LinearSeparability } from "surprisal/learning";
import type { PerceptronRun } from "../../kit/learning-run";
import type { Numbers } from "../../kit/number";
import type { Asked } from "../../kit/prediction";
import { type Answer, answers, type State } from "./state";
import type { Texts } from "./texts";

export interface Told {
  readonly run: PerceptronRun;
  readonly separability: LinearSeparability;
  readonly t: Texts;
  readonly numbers: Numbers;
}

export function asked(state: State, t: Texts, told: () => Told): Asked<Answer> {
  return {
    asks: t.asks,
    options: answers.map((answer) => [answer, t[answer]] as const),
    get correct() {
      return answerOf(told());
    },
    get because() {
      return because(told());
    },
    setting: JSON.stringify([state.points, state.order]),
  };
}

function answerOf({ run, separability }: Told): Answer {
  if (!separability.separable) return "never";
  return run.mistakes > 40 ? "late" : "soon";
}

function because({ run, separability, t, numbers }: Told): string {
  if (separability.separable) return t.becauseQuiet(numbers.round(run.mistakes));
  if (!run.cycle) return t.becauseNever;
  const { from, to } = run.cycle;
  return t.becauseCycle(numbers.round(from), numbers.round(to), numbers.round(to - from));
}

/** The large number and what it is: how long a round is, or how long it took. */
export function count({ run, separability, t, numbers }: Told): [string, string] {
  if (run.cycle) {
    const { from, to } = run.cycle;
    return [numbers.round(to - from), t.period(numbers.round(from))];
  }
  return [numbers.round(run.mistakes), separability.separable ? t.quiet : t.noPeriod];
}
