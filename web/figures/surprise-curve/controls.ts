import { html, nothing, type TemplateResult } from "lit";
import { button, slider, toggle } from "../../kit/control";
import type { Tone } from "../../kit/handle";
import type { Numbers } from "../../kit/number";
import { events } from "./events";
import type { texts } from "./texts";

interface State {
  readonly p: number;
  readonly two: boolean;
  readonly other: number;
}

interface Controls {
  readonly t: typeof texts.en;
  readonly numbers: Numbers;
  readonly state: State;
  readonly set: (change: Partial<State>) => void;
}

/** The range goes by halves, so that small probabilities have room; its left end is 0. */
const logarithmic = {
  min: -30,
  max: 0,
  of: (value: number) => (value > 0 ? Math.max(-29.9, Math.log2(value)) : -30),
  to: (at: number) => (at <= -30 ? 0 : 2 ** at),
};

/** Known events, the probability, and a second event. */
export function controls({ t, numbers, state, set }: Controls): TemplateResult {
  const { p, two } = state;
  const control = (key: "p" | "other", tone: Tone, name: string) =>
    slider({
      name,
      value: state[key],
      min: 0,
      max: 1,
      tone,
      range: logarithmic,
      says: numbers.probability(state[key]),
      change: (to) => set({ [key]: Number(to.toPrecision(3)) }),
    });
  return html`<div class="row">${events.map(([key, value]) =>
    button(t[key], () => set({ p: value }), p === value),
  )}</div>
    ${control("p", "p", t.probability)}
    ${toggle(t.second, two, (on) => set({ two: on }))}
    ${two ? control("other", "ink", t.otherName) : nothing}`;
}
