import { html, type TemplateResult } from "lit";
import { placesOf } from "../../kit/learning-diagram";
import { placed } from "../../kit/learning-sizes";
import type { Numbers } from "../../kit/number";
import { limits } from "./state";
import type { Texts } from "./texts";

/** What one unit makes of the followed point. */
export interface Followed {
  readonly layer: number;
  readonly unit: number;
  readonly activation: string;
  /** What comes in, one a weight. */
  readonly inputs: ArrayLike<number>;
  readonly z: number;
  readonly a: number;
  /** Of the output: what the network makes of the point. */
  readonly answer: number | undefined;
}

interface Inspector {
  readonly t: Texts;
  readonly numbers: Numbers;
  readonly sizes: readonly number[];
  readonly parameters: ArrayLike<number>;
  readonly followed: Followed;
  readonly activationName: string;
  /** The incoming line that was pressed. */
  readonly from: number | undefined;
  readonly change: (index: number, value: number) => void;
}

const digits = 4;
const low = (i: number) => String(i + 1).replaceAll(/\d/g, (d) => "₀₁₂₃₄₅₆₇₈₉"[Number(d)] ?? "");

/** The sum that a unit makes, written out, and its weights and bias to set. */
export function inspector(i: Inspector): TemplateResult {
  const { t, numbers, followed: f, sizes } = i;
  const symbol = f.layer === 1 ? "x" : "a";
  const name = t.unit(numbers.round(f.unit + 1), t.layer(numbers.round(f.layer)));
  const { weights, bias } = placesOf(sizes, f.layer, f.unit);
  return html`<section class="inspector" aria-label=${name}>
    <p class="heading">${name} · ${i.activationName}</p>
    <p class="sum"><span class="whole">z =</span> ${weights.map(
      (at, k) =>
        html`<span class="whole ${k === i.from ? "from" : ""}">${k > 0 ? bracketed(value(i, at)) : value(i, at)} · ${bracketed(placed(numbers, f.inputs[k] ?? 0, digits))} +</span> `,
    )}<span class="whole">${bracketed(value(i, bias))}</span> <span class="whole">= <b>${placed(numbers, f.z, digits)}</b></span></p>
    <p class="sum"><span class="whole">a = f(z) = <b>${placed(numbers, f.a, digits)}</b></span>${
      f.answer === undefined
        ? ""
        : html`<span class="whole">, ${t.answers(placed(numbers, f.answer, digits))}</span>`
    }</p>
    <div class="weights">
      ${weights.map((at, k) => field(i, `${symbol}${low(k)}`, t.weightFrom(`${symbol}${low(k)}`), at, k === i.from))}
      ${field(i, "b", t.bias, bias, false)}
    </div>
  </section>`;
}

const value = ({ numbers, parameters }: Inspector, at: number) =>
  placed(numbers, parameters[at] ?? 0, digits);

/** A negative factor or summand stands in brackets, as one would write it. */
const bracketed = (text: string) => (text.startsWith("−") ? `(${text})` : text);

function field(
  i: Inspector,
  shown: string,
  name: string,
  at: number,
  from: boolean,
): TemplateResult {
  const weight = i.parameters[at] ?? 0;
  return html`<label class="weight ${from ? "from" : ""}"><span aria-hidden="true">${shown}</span>
    ${weightInput(weight, name, (to) => i.change(at, to))}</label>`;
}

/** One parameter as a number field. */
export function weightInput(
  weight: number,
  name: string,
  change: (value: number) => void,
): TemplateResult {
  const typed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const { min, max } = limits.weight;
    if (Number.isFinite(input.valueAsNumber)) {
      change(Math.min(max, Math.max(min, input.valueAsNumber)));
    } else input.value = shown(weight);
  };
  return html`<input type="number" class=${weight < 0 ? "q" : "p"} step="0.1" aria-label=${name} .value=${shown(weight)} @change=${typed}>`;
}

const shown = (weight: number) => String(Number(weight.toFixed(digits)));
