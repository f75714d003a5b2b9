import { html, nothing, svg, type TemplateResult } from "lit";
import { button, list, numberField } from "../../kit/control";
import type { Language } from "../../kit/language";
import { learningWords } from "../../kit/learning-words";
import type { Numbers } from "../../kit/number";
import type { End } from "./ends";
import { type Order, orders, type Side, type State, seeds } from "./state";
import type { Texts } from "./texts";
import { stateWords } from "./words";

interface Orders {
  readonly t: Texts;
  readonly language: Language;
  readonly state: State;
  readonly change: (change: Partial<State>) => void;
}

/** Which order each side looks in. */
export function orderRow(o: Orders, side: Side): TemplateResult {
  const { t, language, state, change } = o;
  const words = learningWords[language];
  const key = `${side}Seed` as const;
  const seeded = state[side] === "shuffled" || state[side] === "random";
  return html`<div class="order">
    ${list({
      name: t[side],
      named: true,
      value: state[side],
      options: orders.map((order) => [order, words[order]]),
      change: (order) => change({ [side]: order as Order }),
    })}
    ${
      seeded
        ? html`${numberField({ ...seeds, name: `${t[side]}: ${words.seed}`, short: words.seed, value: state[key], change: (seed) => change({ [key]: Math.round(seed) }) })}
        ${button(words.reseed, () => change({ [key]: (state[key] % seeds.max) + 1 }))}`
        : nothing
    }</div>`;
}

const most = 6;

/** Where random orders end: each line with its share, to be shown on the right. */
export function endList(
  ends: readonly End[],
  { t, state, change }: Orders,
  numbers: Numbers,
): TemplateResult | typeof nothing {
  if (ends.length === 0) return nothing;
  const width = (count: number) => (70 * count) / (ends[0]?.count ?? 1);
  const shown = (seed: number) => state.right === "random" && state.rightSeed === seed;
  return html`<div class="row ends"><p>${t.ends}</p>
    ${ends.slice(0, most).map(
      ({
        state: end,
        mistakes,
        count,
        seed,
      }) => html`<button type="button" aria-pressed=${shown(seed) ? "true" : "false"}
        @click=${() => change({ right: "random", rightSeed: seed })}>
        <svg width="78" height="12" aria-hidden="true">${svg`<rect class="share" y="2" height="8" width=${width(count)}></rect>`}</svg>
        ${t.times(numbers.round(count))} ${stateWords(end, t, numbers)}, ${t.after(numbers.round(mistakes))}</button>`,
    )}</div>`;
}
