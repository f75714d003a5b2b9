import { svg, type TemplateResult } from "lit";
import type { DualPerceptronEntry } from "surprisal/learning";
import { wrapped } from "../../kit/label";
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

/** Marks a line that goes on. */
const inset = "  ";

/** The margin as a sum over one row of the matrix, and the weights that the α stand for. */
export function dualSums(s: Sums): TemplateResult {
  const { place, entry, points, t } = s;
  const point = points[entry?.point ?? -1];
  const lines =
    entry && point ? [t.visited(nameOf(entry.point), point.label), ...margin(s)] : [t.rule, t.add];
  const all = [...lines, ...weights(s)];
  return svg`<g class="sums" aria-hidden="true">${all.map(
    (line, i) =>
      svg`<text class=${i === 0 && point ? `strong ${toneOf(point)}` : "sum"} x=${place.left + (line.startsWith(inset) ? 16 : 0)} y=${place.top + 12 + 22 * i}>${line.trimStart()}</text>`,
  )}</g>`;
}

function margin({ place, entry, points, gram, alphaBefore, biasBefore, numbers }: Sums): string[] {
  if (!entry) return [];
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
  return broken(`${start} = ${write(entry.margin)}`, place.width);
}

function weights({ place, points, entry, now, numbers }: Sums): string[] {
  const write = (value: number) => numbers.round(value, 4);
  const alpha = entry?.alpha ?? [];
  const terms = points.flatMap(({ x, y, label }, j) =>
    (alpha[j] ?? 0) === 0
      ? []
      : [`${label > 0 ? "+" : "−"} ${write(alpha[j] ?? 0)}·(${write(x)}, ${write(y)})`],
  );
  const sum = terms.join(" ").replace(/^\+ /, "").replace(/^− /, "−") || "0";
  const w = `(${now.weights.map(write).join(", ")})`;
  return [...broken(`w = Σ αⱼyⱼxⱼ = ${sum} = ${w}`, place.width), `b = ${write(now.bias)}`];
}

const signed = (write: (value: number) => string) => (value: number) =>
  value < 0 ? `(${write(value)})` : write(value);

/** A formula in lines: all but the first are set in. */
const broken = (formula: string, width: number): string[] =>
  wrapped(formula, width - 16).map((line, i) => (i === 0 ? line : `${inset}${line}`));
