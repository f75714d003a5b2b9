import { html, type TemplateResult } from "lit";
import { choice, slider } from "../../kit/control";
import { rescale } from "../../kit/rescale";

export interface Share {
  /** "face" before the names to pick from. */
  readonly legend: string;
  /** "probability of 6", of the one picked. */
  readonly named: (name: string) => string;
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
  readonly change: (values: readonly number[]) => void;
  readonly says: (value: number) => string;
}

/** One of several probabilities to pick, and to set without dragging; the others are rescaled. */
export function share(s: Share): TemplateResult {
  const value = s.values[s.chosen] ?? 0;
  return html`${choice({
    name: s.legend,
    value: String(s.chosen),
    options: s.names.map((label, i) => [String(i), label] as const),
    change: (key) => s.choose(Number(key)),
  })}
  ${slider({
    name: s.named(s.names[s.chosen] ?? ""),
    value,
    min: 0,
    max: 1,
    step: 0.01,
    tone: "p",
    says: s.says(value),
    change: (to) => s.change(rescale(s.values, s.chosen, to)),
  })}`;
}
