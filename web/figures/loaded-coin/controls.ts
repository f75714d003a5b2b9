import { html, type TemplateResult } from "lit";
import { button, slider } from "../../kit/control";
import type { texts } from "./texts";

const coins = [
  ["twice", 1],
  ["rarely", 0.99],
  ["often", 0.9],
  ["mostly", 0.75],
  ["fair", 0.5],
] as const;

interface Controls {
  readonly t: typeof texts.en;
  readonly p: number;
  readonly says: string;
  readonly put: (p: number) => void;
}

/** Coins to look at, and the probability without dragging. */
export function controls({ t, p, says, put }: Controls): TemplateResult {
  return html`<div class="row">${coins.map(([key, value]) =>
    button(t[key], () => put(value), p === value),
  )}</div>
    ${slider({
      name: t.curveAxis,
      value: p,
      min: 0,
      max: 1,
      step: 0.01,
      tone: "p",
      says,
      change: put,
    })}`;
}
