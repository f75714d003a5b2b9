import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { choice } from "../../kit/control";

interface Picker {
  readonly name: string;
  readonly tone: "p" | "q";
  readonly columns: readonly string[];
  readonly value: number;
  readonly change: (value: number) => void;
}

const few = 6;

/** Which column: a few stand side by side, many in a list. */
export function picker({ name, tone, columns, value, change }: Picker): TemplateResult {
  const options = columns.map((label, i) => [String(i), label] as const);
  if (columns.length <= few) {
    return choice({ name, value: String(value), options, change: (i) => change(Number(i)) });
  }
  return html`<label class="picker ${tone}">${name}
    <select @change=${(event: Event) => change((event.target as HTMLSelectElement).selectedIndex)}>
      ${options.map(([key, label]) => html`<option .selected=${live(key === String(value))}>${label}</option>`)}
    </select></label>`;
}
