import { html, nothing, type TemplateResult } from "lit";
import { placesOf } from "../../kit/learning-diagram";
import type { Numbers } from "../../kit/number";
import { weightInput } from "./inspector";
import type { Texts } from "./texts";

interface Weights {
  readonly t: Texts;
  readonly numbers: Numbers;
  readonly sizes: readonly number[];
  readonly parameters: ArrayLike<number>;
  readonly open: boolean;
  readonly opened: (open: boolean) => void;
  readonly change: (index: number, value: number) => void;
}

/** Every weight and every bias, layer by layer, to read and to set. */
export function weights(w: Weights): TemplateResult {
  const toggled = (event: Event) => w.opened((event.target as HTMLDetailsElement).open);
  return html`<details ?open=${w.open} @toggle=${toggled}><summary>${w.t.allWeights}</summary>
    ${w.open ? w.sizes.slice(1).map((_, i) => layerTable(w, i + 1)) : nothing}</details>`;
}

function layerTable(w: Weights, layer: number): TemplateResult {
  const { t, numbers, sizes } = w;
  const inputs = Array.from({ length: sizes[layer - 1] ?? 0 }, (_, i) => i);
  const units = Array.from({ length: sizes[layer] ?? 0 }, (_, i) => i);
  const name = t.layer(numbers.round(layer));
  const from = (i: number) => `${layer === 1 ? "x" : "a"} ${numbers.round(i + 1)}`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${name}><table>
    <caption>${name}</caption>
    <thead><tr><th scope="col">${t.unitColumn}</th>${inputs.map((i) => html`<th scope="col">${from(i)}</th>`)}<th scope="col">b</th></tr></thead>
    <tbody>${units.map((unit) => {
      const places = placesOf(sizes, layer, unit);
      const called = t.unit(numbers.round(unit + 1), name);
      return html`<tr><th scope="row">${numbers.round(unit + 1)}</th>
        ${places.weights.map((at, i) => cell(w, at, `${called}: ${t.weightFrom(from(i))}`))}
        ${cell(w, places.bias, `${called}: ${t.bias}`)}</tr>`;
    })}</tbody></table></div>`;
}

const cell = (w: Weights, at: number, name: string): TemplateResult =>
  html`<td>${weightInput(w.parameters[at] ?? 0, name, (value) => w.change(at, value))}</td>`;
