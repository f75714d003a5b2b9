import { html, nothing, type TemplateResult } from "lit";
import { button, choice, numberField, slider } from "../../kit/control";
import type { Language } from "../../kit/language";
import { learningWords } from "../../kit/learning-words";
import type { Numbers } from "../../kit/number";
import { type Order, orders, rates, type State, seeds } from "./state";
import type { Texts } from "./texts";

interface Settings {
  readonly t: Texts;
  readonly language: Language;
  readonly numbers: Numbers;
  readonly state: State;
  readonly change: (change: Partial<State>) => void;
}

/** Which point is next, and by how much it corrects. */
export function settings({ t, language, numbers, state: s, change }: Settings): TemplateResult {
  const words = learningWords[language];
  const seeded = s.order === "shuffled" || s.order === "random";
  return html`<div class="row">
    ${choice<Order>({
      name: words.order,
      value: s.order,
      options: orders.map((order) => [order, words[order]] as const),
      change: (order) => change({ order, step: 0, chosen: [] }),
    })}
    ${
      seeded
        ? html`${numberField({ ...seeds, name: words.seed, value: s.seed, change: (seed) => change({ seed: Math.round(seed) }) })}
          ${button(words.reseed, () => change({ seed: (s.seed % seeds.max) + 1 }))}`
        : nothing
    }
    </div>
    ${slider({
      ...rates,
      name: t.rate,
      value: s.rate,
      range: { min: Math.log2(rates.min), max: Math.log2(rates.max), of: Math.log2, to: rateAt },
      says: t.rateSays(numbers.round(s.rate, 3)),
      change: (rate) => change({ rate }),
    })}`;
}

/** Near a power of two it is that one: then sums stay exact. */
function rateAt(log: number): number {
  const whole = Math.round(log);
  return Math.abs(log - whole) < 0.12 ? 2 ** whole : Number((2 ** log).toPrecision(2));
}
