import { html, type TemplateResult } from "lit";
import { button, choice, numberField, slider } from "../../kit/control";
import type { Language } from "../../kit/language";
import { textOf } from "../../kit/learning-points";
import { learningWords } from "../../kit/learning-words";
import type { Numbers } from "../../kit/number";
import { type Order, orders, type Preset, passes, presets, type State } from "./state";
import type { Texts } from "./texts";

interface Settings {
  readonly t: Texts;
  readonly language: Language;
  readonly numbers: Numbers;
  readonly state: State;
  readonly change: (change: Partial<State>) => void;
}

/** Which points, in which order, and how long the two rivals may look at them. */
export function settings({ t, language, numbers, state: s, change }: Settings): TemplateResult {
  const words = learningWords[language];
  return html`<div class="row" role="group" aria-label=${t.presets}>${(
    Object.keys(presets) as Preset[]
  ).map((key) =>
    button(
      t[key],
      () => change({ points: presets[key], step: 0 }),
      textOf(s.points) === textOf(presets[key]),
    ),
  )}</div>
    <div class="row">${choice<Order>({
      name: t.order,
      value: s.order,
      options: orders.map((order) => [order, words[order]] as const),
      change: (order) => change({ order, step: 0 }),
    })}</div>
    ${slider({
      ...passes,
      name: t.passes,
      value: s.passes,
      step: 1,
      says: t.passesSays(numbers.round(s.passes)),
      change: (to) => change({ passes: Math.round(to) }),
    })}
    ${numberField({ name: t.seed, value: s.seed, min: 1, max: 9999, change: (seed) => change({ seed: Math.round(seed) }) })}`;
}
