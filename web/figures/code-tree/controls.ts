import { html, type TemplateResult } from "lit";
import { button, choice, textField } from "../../kit/control";
import type { SharePicker } from "../../kit/share-picker";
import { kindOf, kinds, longestMessage, probabilities } from "./alphabet";
import type { texts } from "./texts";

interface State {
  readonly p: readonly number[];
  readonly message: string;
}

interface Controls {
  readonly t: typeof texts.en;
  readonly state: State;
  readonly names: readonly string[];
  readonly picker: SharePicker;
  readonly says: (share: number) => string;
  readonly set: (change: Partial<State>) => void;
}

/** Probabilities to start from, how many letters, one letter's probability, and the message. */
export function controls({ t, state, names, picker, says, set }: Controls): TemplateResult {
  const { p, message } = state;
  const kind = kindOf(p);
  return html`<div class="row">${kinds.map((key) =>
    button(t[key], () => set({ p: probabilities(key, p.length) }), key === kind),
  )}</div>
    ${choice({
      name: t.letters,
      value: String(p.length),
      options: ["4", "5", "6", "7"].map((count) => [count, count] as const),
      change: (count) => set({ p: probabilities(kind ?? "uneven", Number(count)) }),
    })}
    ${picker.controls({
      legend: t.letter,
      named: t.ofLetter,
      names,
      values: p,
      change: (values) => set({ p: values }),
      says,
    })}
    ${textField({
      name: t.message,
      value: message,
      longest: longestMessage,
      change: (text) => set({ message: text }),
    })}`;
}
