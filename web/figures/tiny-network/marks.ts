import { nothing, svg, type TemplateResult } from "lit";
import { type Diagram, placesOf, thickness, type Unit } from "../../kit/learning-diagram";
import { sized } from "../../kit/learning-sizes";
import type { Snapshot } from "../../kit/learning-snapshot";
import type { Numbers } from "../../kit/number";
import type { Layout } from "./layout";
import type { Texts } from "./texts";

/** The weights as lines: their size as thickness, their sign as tone and stroke. */
export function edgesMark(
  { edges }: Diagram,
  parameters: ArrayLike<number>,
  picked: (layer: number, unit: number) => boolean,
): TemplateResult {
  return svg`<g class="edges" aria-hidden="true">${edges.map(({ path, index, to }) => {
    const weight = parameters[index] ?? 0;
    const kind = `edge ${weight < 0 ? "q" : "p"} ${picked(to.layer, to.unit) ? "picked" : ""}`;
    return svg`<path class=${kind} d=${path} stroke-width=${thickness(weight)}></path>`;
  })}</g>`;
}

/** Wide, unseen lines to press. */
export const edgesToPress = ({ edges }: Diagram, pick: (unit: Unit, from: number) => void) =>
  svg`<g class="screen-only" aria-hidden="true">${edges.map(
    ({ path, from, to }) =>
      svg`<path class="press" d=${path} @click=${() => pick(to, from.unit)}></path>`,
  )}</g>`;

export interface Units {
  readonly t: Texts;
  readonly numbers: Numbers;
  readonly network: Diagram;
  readonly sizes: readonly number[];
  readonly parameters: ArrayLike<number>;
  readonly picked: (layer: number, unit: number) => boolean;
  readonly pick: (unit: Unit) => void;
}

/** Frames around what the canvas shows; each is a button, with its bias as a dot. */
export function unitsMark(u: Units): TemplateResult {
  const { columns, tile } = u.network;
  return svg`${(columns[0] ?? []).map(
    ({
      x,
      y,
      unit,
    }) => svg`<g aria-hidden="true"><rect class="tile" x=${x - tile / 2} y=${y - tile / 2} width=${tile} height=${tile}></rect>
      <text class="on-paper input" x=${x - tile / 2 - 6} y=${y + 4} text-anchor="end">${unit === 0 ? "x₁" : "x₂"}</text></g>`,
  )}
  ${columns.slice(1).map((units) => units.map((one) => unitMark(u, one)))}`;
}

function unitMark({ t, numbers, network, sizes, parameters, picked, pick }: Units, one: Unit) {
  const { tile } = network;
  const on = picked(one.layer, one.unit);
  const bias = parameters[placesOf(sizes, one.layer, one.unit).bias] ?? 0;
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    pick(one);
  };
  const name = t.unit(numbers.round(one.unit + 1), t.layer(numbers.round(one.layer)));
  return svg`<g class="unit ${on ? "on" : ""}" role="button" tabindex="0" aria-pressed=${on ? "true" : "false"}
      aria-label=${name} @click=${() => pick(one)} @keydown=${press}>
    <rect class="ring screen-only" x=${one.x - tile / 2 - 3.5} y=${one.y - tile / 2 - 3.5} width=${tile + 7} height=${tile + 7}></rect>
    <rect class="tile" x=${one.x - tile / 2} y=${one.y - tile / 2} width=${tile} height=${tile}></rect>
    <circle class="bias ${bias < 0 ? "q" : "p"}" cx=${one.x - tile / 2} cy=${one.y + tile / 2}
      r=${(1.2 + Math.min(4, 1.6 * Math.sqrt(Math.abs(bias)))).toFixed(1)}></circle>
  </g>`;
}

/** Below each layer: how long its gradient was, how far its weights went, how many units are dead. */
export function reportsMark(
  l: Layout,
  snapshot: Snapshot | undefined,
  t: Texts,
  numbers: Numbers,
): TemplateResult {
  const step = l.narrow ? 38 : 21;
  const digits = l.narrow && l.network.columns.length > 4 ? 1 : 2;
  const rows = [
    [
      t.gradientNorm,
      (i: number) => sized(numbers, snapshot?.reports[i]?.gradientNorm ?? Number.NaN, digits),
    ],
    [
      t.updateRatio,
      (i: number) => sized(numbers, snapshot?.reports[i]?.updateRatio ?? Number.NaN, digits),
    ],
    [t.deadUnits, (i: number) => numbers.percent(snapshot?.reports[i]?.deadShare ?? Number.NaN, 0)],
  ] as const;
  const trained = (snapshot?.progress.steps ?? 0) > 0;
  return svg`<g aria-hidden="true">${rows.map(([name, says], row) => {
    const y = l.reports + step * row;
    return svg`<text class="soft small" x="0" y=${y}>${name}</text>
      ${l.network.columns
        .slice(1)
        .map(([first], i) =>
          first
            ? svg`<text class="small ${i === l.network.columns.length - 2 && l.narrow ? "last" : ""}" x=${first.x} y=${y + (l.narrow ? 17 : 0)} text-anchor="middle">${trained || row === 2 ? says(i) : "–"}</text>`
            : nothing,
        )}`;
  })}</g>`;
}
