import { html, type TemplateResult } from "lit";
import { placesOf } from "../../kit/learning-diagram";
import type { Numbers } from "../../kit/number";
import { hidden, sizes, type Way } from "./course";
import { low } from "./marks";
import type { Texts } from "./texts";

const bracketed = (text: string) => (text.startsWith("−") ? `(${text})` : text);

/** The four sums of the network, written out, and what the answer costs. */
export function sums(way: Way, t: Texts, numbers: Numbers): TemplateResult {
  const says = (value: number | undefined) => numbers.fixed(value ?? Number.NaN, 3);
  const sum = (layer: number, unit: number, inputs: ArrayLike<number>) => {
    const { weights, bias } = placesOf(sizes, layer, unit);
    const products = weights.map(
      (at, i) => `${bracketed(says(way.parameters[at]))}·${bracketed(says(inputs[i]))}`,
    );
    return `${products.join(" + ")} + ${bracketed(says(way.parameters[bias]))}`;
  };
  const [first, last] = way.layers;
  const lines = Array.from({ length: hidden }, (_, unit) => [
    `z${low(unit)} = ${sum(1, unit, way.point)} = ${says(first?.preactivations[unit])}`,
    `a${low(unit)} = tanh z${low(unit)} = ${says(first?.activations[unit])}`,
  ]);
  lines.push([
    `z = ${sum(2, 0, first?.activations ?? [])} = ${says(last?.preactivations[0])}`,
    `p = 1/(1 + exp(−z)) = ${says(way.probability)}`,
  ]);
  const [one, zero] = way.losses;
  return html`<div class="sums">${lines.map(
    ([z, a]) => html`<p><span>${z}</span> <span class="whole">${a}</span></p>`,
  )}<p>${t.costs(says(one), says(zero))}</p></div>`;
}
