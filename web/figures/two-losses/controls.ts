import { html, type TemplateResult } from "lit";
import { button, choice, list, slider } from "../../kit/control";
import type { Language } from "../../kit/language";
import type { Learning } from "../../kit/learning";
import { menuOf } from "../../kit/learning-menus";
import type { Numbers } from "../../kit/number";
import { limits, type State } from "./course";
import type { Texts } from "./texts";

interface Controls {
  readonly t: Texts;
  readonly language: Language;
  readonly numbers: Numbers;
  readonly core: Learning;
  readonly state: State;
  readonly change: (change: Partial<State>) => void;
}

const surelyWrong = -8;
/** The usual rates are on the small side for this ring. */
const rateOf = (core: Learning, optimizer: string): number =>
  optimizer === "sgd"
    ? 0.3
    : (core.optimizers.find(({ name }) => name === optimizer)?.rate ?? 0.3) * 3;

/** Where the output starts, and who learns what. */
export function controls({ t, language, numbers, core, state, change }: Controls): TemplateResult {
  return html`<div class="row">
      ${button(t.fair, () => change({ bias: 0 }), state.bias === 0)}
      ${button(t.saturated, () => change({ bias: surelyWrong }), state.bias === surelyWrong)}
      ${list({
        name: t.optimizer,
        named: true,
        value: state.optimizer,
        options: menuOf(language, core.optimizers),
        change: (optimizer) => change({ optimizer, rate: rateOf(core, optimizer) }),
      })}
      ${list({
        name: t.data,
        named: true,
        value: state.data,
        options: [
          ["circles", t.circles],
          ["xor", t.xor],
          ["moons", t.moons],
        ],
        change: (data) => change({ data: data as State["data"] }),
      })}
      ${choice({
        name: t.curve,
        value: state.curve,
        options: [
          ["accuracy", t.accuracy],
          ["loss", t.loss],
        ],
        change: (curve) => change({ curve }),
      })}
    </div>
    ${slider({
      ...limits.bias,
      name: t.bias,
      value: state.bias,
      step: 0.5,
      says: numbers.round(state.bias, 1),
      change: (bias) => change({ bias }),
    })}
    ${slider({
      ...limits.rate,
      name: t.rate,
      value: state.rate,
      says: numbers.significant(state.rate, 2),
      range: {
        min: -3,
        max: Math.log10(3),
        of: Math.log10,
        to: (at) => Number((10 ** at).toPrecision(2)),
      },
      change: (rate) => change({ rate }),
    })}`;
}
