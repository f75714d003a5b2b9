import { html, type TemplateResult } from "lit";
import { choice, list, slider } from "../../kit/control";
import { type Direction, directionChoice } from "../../kit/direction";
import { textWidth } from "../../kit/label";
import type { Numbers } from "../../kit/number";
import type { texts } from "./texts";

interface State {
  readonly p: number;
  readonly q: number;
  readonly show: Direction;
  readonly smoothing: number;
}

interface Controls {
  readonly t: typeof texts.en;
  readonly numbers: Numbers;
  readonly state: State;
  /** The columns' names, and which of them are p and q. */
  readonly names: readonly string[];
  readonly columns: readonly [p: number, q: number];
  readonly set: (change: Partial<State>) => void;
}

/** Which column is p and which is q, what is shown, how much is added to each count. */
export function controls({ t, numbers, state, names, columns, set }: Controls): TemplateResult {
  const [p, q] = columns;
  return html`${picker({ name: t.p, tone: "p", names, value: p, change: (i) => set({ p: i }) })}
    ${picker({ name: t.q, tone: "q", names, value: q, change: (i) => set({ q: i }) })}
    ${directionChoice(t, state.show, (show) => set({ show }))}
    ${slider({
      name: t.smoothing,
      value: state.smoothing,
      min: 0,
      max: 10,
      step: 0.1,
      says: t.smoothingSays(numbers.round(state.smoothing)),
      change: (smoothing) => set({ smoothing }),
    })}`;
}

interface Picker {
  readonly name: string;
  readonly tone: "p" | "q";
  readonly names: readonly string[];
  readonly value: number;
  readonly change: (value: number) => void;
}

const [few, short] = [6, 280];

/** Which column: a few short names stand side by side, others in a list. */
function picker({ name, tone, names, value, change }: Picker): TemplateResult {
  const one = {
    name,
    value: String(value),
    options: names.map((label, i) => [String(i), label] as const),
    change: (i: string) => change(Number(i)),
  };
  const room = names.length <= few && textWidth(names.join(" ")) <= short;
  return room ? choice(one) : list({ ...one, named: true, tone });
}
