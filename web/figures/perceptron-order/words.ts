import type { LinearSeparability } from "surprisal/learning";
import type { PerceptronRun, PerceptronState } from "../../kit/learning-run";
import type { Numbers } from "../../kit/number";
import type { Asked } from "../../kit/prediction";
import { isSame } from "./ends";
import { answers, type State } from "./state";
import type { Texts } from "./texts";

export interface Pair {
  readonly left: PerceptronRun;
  readonly right: PerceptronRun;
  readonly separability: LinearSeparability;
}

type Answer = (typeof answers)[number];

/** Whether both orders end, and at the same line. */
export const agree = ({ left, right }: Pair): boolean =>
  left.status === "separated" && right.status === "separated" && isSame(left.end, right.end);

export function asked(state: State, t: Texts, pair: () => Pair): Asked<Answer> {
  const { guess: _, ...setting } = state;
  return {
    asks: t.asks,
    options: answers.map((answer) => [answer, t[answer]] as const),
    get correct() {
      return agree(pair()) ? "same" : "other";
    },
    get because() {
      const both = pair();
      if (!both.separability.separable) return sentence(t.becauseNever);
      return sentence(agree(both) ? t.becauseSame : t.becauseOther);
    },
    setting: JSON.stringify(setting),
  };
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const stateWords = ({ weights, bias }: PerceptronState, t: Texts, numbers: Numbers) =>
  t.end(`(${weights.map((w) => numbers.round(w, 3)).join(", ")})`, numbers.round(bias, 3));

/** Where a run ended, and after how many corrections. */
export function endWords(run: PerceptronRun, { separability }: Pair, t: Texts, numbers: Numbers) {
  if (run.status === "separated") {
    return [stateWords(run.end, t, numbers), t.after(numbers.round(run.mistakes))];
  }
  return [separability.separable ? t.tooLong : t.noEnd];
}
