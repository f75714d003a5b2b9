import type { TemplateResult } from "lit";
import type { DualPerceptronEntry } from "surprisal/learning";
import { formulas } from "../../kit/learning-formula";
import { nameOf } from "../../kit/learning-names";
import { type Points, toneOf } from "../../kit/learning-points";
import type { PerceptronState } from "../../kit/learning-run";
import type { Place } from "../../kit/learning-view";
import type { Numbers } from "../../kit/number";
import type { Texts } from "./texts";

interface Sums {
  readonly place: Place;
  readonly points: Points;
  readonly gram: readonly (readonly number[])[];
  readonly entry: DualPerceptronEntry | undefined;
  readonly alphaBefore: readonly number[];
  readonly biasBefore: number;
  readonly now: PerceptronState;
  readonly t: Texts;
  readonly numbers: Numbers;
}

/** The margin as a sum over one row of the matrix, and the weights that the α stand for. */
export function dualSums(s: Sums): TemplateResult {
  const { place, entry, points, t } = s;
  const point = points[entry?.point ?? -1];
  if (!entry || !point) return formulas(place, [t.rule, t.add, ...weights(s)], undefined);
  const visited = t.visited(nameOf(entry.point), point.label);
  return formulas(place, [visited, margin(s, entry), ...weights(s)], toneOf(point));
}

function margin(
  { points, gram, alphaBefore, biasBefore, numbers }: Sums,
  entry: DualPerceptronEntry,
): string {
  const write = (value: number) => numbers.round(value, 4);
  const row = gram[entry.point] ?? [];
  const terms = points.flatMap(({ label }, j) =>
    (alphaBefore[j] ?? 0) === 0
      ? []
      : [`${label > 0 ? "+" : "−"} ${write(alphaBefore[j] ?? 0)}·${signed(write)(row[j] ?? 0)}`],
  );
  const bias = biasBefore < 0 ? `− ${write(-biasBefore)}` : `+ ${write(biasBefore)}`;
  const sum = [...terms, bias].join(" ").replace(/^\+ /, "").replace(/^− /, "−");
  const sign = (points[entry.point]?.label ?? 1) > 0 ? "" : "−";
  const name = nameOf(entry.point);
  const start = `y(Σ αⱼyⱼ xⱼ·${name} + b) = ${sign}(${sum})`;
  return `${start} = ${write(entry.margin)}`;
}

function weights({ points, entry, now, numbers }: Sums): string[] {
  const write = (value: number) => numbers.round(value, 4);
  const alpha = entry?.alpha ?? [];
  const terms = points.flatMap(({ x, y, label }, j) =>
    (alpha[j] ?? 0) === 0
      ? []
      : [`${label > 0 ? "+" : "−"} ${write(alpha[j] ?? 0)}·(${write(x)}, ${write(y)})`],
  );
  const sum = terms.join(" ").replace(/^\+ /, "").replace(/^− /, "−") || "0";
  const w = `(${now.weights.map(write).join(", ")})`;
  return [`w = Σ αⱼyⱼxⱼ = ${sum} = ${w}`, `b = ${write(now.bias)}`];
}

const signed = (write: (value: number) => string) => (value: number) =>
  value < 0 ? `(${write(value)})` : write(value);
