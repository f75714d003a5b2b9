import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

interface Row {
  readonly who: "p" | "q";
  readonly values: readonly number[];
  readonly change: (i: number, value: number) => void;
}

interface Fields {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly name: (who: string, i: number) => string;
}

/** Every share as a number to type: the way without dragging. */
export function fields({ title, rows, name }: Fields): TemplateResult {
  return html`<details><summary>${title}</summary>
    ${rows.map(
      ({ who, values, change }) => html`<div class="fields ${who}">
        <span aria-hidden="true">${who}</span>
        ${values.map(
          (value, i) => html`<input type="number" min="0" max="1" step="0.01" inputmode="decimal"
            aria-label=${name(who, i + 1)} .value=${live(written(value))}
            @change=${(event: Event) => typed(event, value, (to) => change(i, to))}>`,
        )}</div>`,
    )}</details>`;
}

const written = (value: number) => String(Number(value.toFixed(6)));

function typed(event: Event, old: number, change: (value: number) => void): void {
  const input = event.target as HTMLInputElement;
  const value = input.valueAsNumber;
  if (Number.isFinite(value)) change(Math.min(1, Math.max(0, value)));
  else input.value = written(old);
}
