import { html, type ReactiveControllerHost, type TemplateResult } from "lit";
import { choice, slider } from "./control";
import { rescale } from "./rescale";

export interface Share {
  /** "face" before the names to pick from. */
  readonly legend: string;
  /** "probability of 6", of the one picked. */
  readonly named: (name: string) => string;
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly change: (values: readonly number[]) => void;
  readonly says: (value: number) => string;
}

/** One of several probabilities to pick, and to set without dragging; the others are rescaled. */
export class SharePicker {
  constructor(
    private readonly host: ReactiveControllerHost,
    private picked = 0,
  ) {}

  /** Call when one is dragged: the controls follow. */
  pick(index: number): void {
    this.picked = index;
    this.host.requestUpdate();
  }

  controls({ legend, named, names, values, change, says }: Share): TemplateResult {
    const picked = Math.min(this.picked, values.length - 1);
    const value = values[picked] ?? 0;
    return html`${choice({
      name: legend,
      value: String(picked),
      options: names.map((label, i) => [String(i), label] as const),
      change: (key) => this.pick(Number(key)),
    })}
    ${slider({
      name: named(names[picked] ?? ""),
      value,
      min: 0,
      max: 1,
      step: 0.01,
      tone: "p",
      says: says(value),
      change: (to) => change(rescale(values, picked, to)),
    })}`;
  }
}
