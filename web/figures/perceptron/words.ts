import type { LinearSeparability, NovikoffBound } from "surprisal/learning";
import { nameOf } from "../../kit/learning-names";
import type { Moment, PerceptronRun } from "../../kit/learning-run";
import type { Numbers } from "../../kit/number";
import type { Asked } from "../../kit/prediction";
import { type Count, counts, type State } from "./state";
import type { Texts } from "./texts";

export interface Told {
  readonly state: State;
  readonly run: PerceptronRun;
  readonly moment: Moment;
  readonly separability: LinearSeparability;
  readonly bound: NovikoffBound;
  readonly t: Texts;
  readonly numbers: Numbers;
}

/** How many corrections it takes, as one of the answers. */
export function countOf({ run, separability }: Pick<Told, "run" | "separability">): Count {
  if (!separability.separable) return "never";
  if (run.status !== "separated" || run.mistakes > 9) return "many";
  return run.mistakes > 4 ? "some" : "few";
}

/** The question at this setting; the run is only looked at when the answer is wanted. */
export function asked(state: State, t: Texts, told: () => Told): Asked<Count> {
  const { guess: _, step: __, pace: ___, ...setting } = state;
  return {
    asks: t.asks,
    options: counts.map((count) => [count, t[count]] as const),
    get correct() {
      return countOf(told());
    },
    get because() {
      return because(told());
    },
    setting: JSON.stringify(setting),
  };
}

function because({ run, separability, t, numbers }: Told): string {
  if (!separability.separable) return t.becauseNever;
  if (run.status !== "separated") return t.becauseLong;
  const { point, times } = busiest(run);
  return times > 1
    ? t.becauseOften(numbers.round(run.mistakes), nameOf(point), numbers.round(times))
    : t.becauseOnce(numbers.round(run.mistakes));
}

/** The point that was corrected most often. */
export function busiest({ entries }: PerceptronRun): { point: number; times: number } {
  const times = new Map<number, number>();
  for (const { point, updated } of entries) {
    if (updated) times.set(point, (times.get(point) ?? 0) + 1);
  }
  const most = [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  return { point: most[0], times: most[1] };
}

/** What happened last, and how it stands. */
export function visitWords({ state, moment, t, numbers }: Told): string {
  const { entry, now } = moment;
  const point = state.points[entry?.point ?? -1];
  if (!entry || !point) return "";
  const name = nameOf(entry.point);
  const margin = numbers.round(entry.margin, 4);
  if (!entry.updated) return t.saysRight(name, margin);
  const [a = 0, b = 0] = now.weights.map((w) => numbers.round(w, 4));
  return t.saysWrong(name, margin, `${a}`, `${b}`, numbers.round(now.bias, 4));
}

/** Whether it is quiet, whether it ever will be. */
export function standing({ state, run, moment, separability, bound, t, numbers }: Told): string {
  const { entry, loss, corrections } = moment;
  if (!entry && state.order !== "chosen") return t.begins;
  const count = numbers.round(corrections);
  if (loss.misclassified === 0) {
    const most = Number.isFinite(bound.bound) ? numbers.round(Math.floor(bound.bound + 1e-9)) : "∞";
    return t.quiet(count, most);
  }
  const last = moment.step === run.entries.length && moment.step > 0;
  if (last && run.cycle) return t.cycles(numbers.round(run.cycle.from), count);
  if (last && state.order !== "chosen")
    return separability.separable ? t.limited(count) : t.forever(count);
  const [wrong, all] = [loss.misclassified, state.points.length].map((n) => numbers.round(n));
  return state.order === "chosen"
    ? t.chooseNext(`${wrong}`, `${all}`)
    : t.noisy(`${wrong}`, `${all}`, numbers.round(loss.value, 4));
}
