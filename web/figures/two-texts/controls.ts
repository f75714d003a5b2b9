import { html, type TemplateResult } from "lit";
import { button, choice, slider } from "../../kit/control";
import type { Numbers } from "../../kit/number";
import { type Order, type Unit, units } from "./comparison";
import type { texts } from "./texts";

interface State {
  readonly p: string;
  readonly q: string;
  readonly order: Order;
  readonly unit: Unit;
  readonly smoothing: number;
  readonly symbol: string;
}

interface Controls {
  readonly t: typeof texts.en;
  readonly state: State;
  readonly numbers: Numbers;
  readonly set: (change: Partial<State>) => void;
}

/** In which order, what is counted, how much is added to each count. */
export function controls({ t, state, numbers, set }: Controls): TemplateResult {
  return html`${choice<Order>({
    name: t.order,
    value: state.order,
    options: [
      ["frequency", t.frequency],
      ["pq", "KL(p‖q)"],
      ["qp", "KL(q‖p)"],
    ],
    change: (order) => set({ order }),
  })}
    ${choice<Unit>({
      name: t.unit,
      value: state.unit,
      options: units.map((unit) => [unit, t[unit]] as const),
      change: (unit) => set({ unit, symbol: "" }),
    })}
    ${slider({
      name: t.smoothing,
      value: state.smoothing,
      min: 0,
      max: 5,
      step: 0.05,
      says: t.smoothingSays(numbers.round(state.smoothing)),
      change: (smoothing) => set({ smoothing }),
    })}
    ${button(t.swap, () => set({ p: state.q, q: state.p }))}
    <p class="note">${t.link}</p>`;
}
