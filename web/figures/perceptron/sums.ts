import { svg, type TemplateResult } from "lit";
import { textWidth } from "../../kit/label";
import { nameOf } from "../../kit/learning-names";
import { type Points, toneOf } from "../../kit/learning-points";
import type { Moment } from "../../kit/learning-run";
import type { Place } from "../../kit/learning-view";
import type { Numbers } from "../../kit/number";
import type { Texts } from "./texts";

interface Sums {
  readonly place: Place;
  readonly points: Points;
  readonly moment: Moment;
  readonly rate: number;
  readonly numbers: Numbers;
  readonly t: Texts;
}

const spacing = 22;

/** The last visit, to be recomputed by hand: whose turn it is, which side it is on, what is added. */
export function sums(s: Sums): TemplateResult {
  const { place, moment, points } = s;
  const point = points[moment.entry?.point ?? -1];
  const lines = point ? visit(s) : [s.t.rule, "w ← w + η·y·x", "b ← b + η·y"];
  const tone = point ? toneOf(point) : "ink";
  return svg`<g class="sums" aria-hidden="true">${lines.map(
    (
      line,
      i,
    ) => svg`<text class=${i === 0 && point ? `strong ${tone}` : "sum"} x=${place.left + (line.startsWith("=") ? 18 : 0)}
      y=${place.top + 12 + spacing * i}>${line}</text>`,
  )}</g>`;
}

function visit({ place, points, moment, rate, numbers, t }: Sums): string[] {
  const { entry, before, now } = moment;
  const point = points[entry?.point ?? 0];
  if (!entry || !point) return [];
  const write = (value: number) => numbers.round(value, 4);
  const factor = (value: number) => (value < 0 ? `(${write(value)})` : write(value));
  const pair = ([a = 0, b = 0]: readonly number[]) => `(${write(a)}, ${write(b)})`;
  const sign = point.label > 0 ? "+" : "−";
  const by = rate === 1 ? "" : `${write(rate)}·`;
  const [a = 0, b = 0] = before.weights;
  const bias = before.bias < 0 ? `− ${write(-before.bias)}` : `+ ${write(before.bias)}`;
  const product = `${write(a)}·${factor(point.x)} + ${factor(b)}·${factor(point.y)} ${bias}`;
  const x = pair([point.x, point.y]);
  const head = `${nameOf(entry.point)} = ${x}, y = ${sign}1`;
  const margin = `= ${write(entry.margin)} ${entry.updated ? "≤" : ">"} 0: ${entry.updated ? t.wrong : t.right}`;
  const start = `y(w·x + b) = ${point.label > 0 ? "" : "−"}(${product})`;
  const check = broken(start, margin, place.width);
  if (!entry.updated) return [head, ...check, t.nothing];
  const sum = `w ← ${pair(before.weights)} ${sign} ${by}${x}`;
  const weights = broken(sum, `= ${pair(now.weights)}`, place.width);
  const offset = `b ← ${write(before.bias)} ${sign} ${write(rate)} = ${write(now.bias)}`;
  return [head, ...check, ...weights, offset];
}

/** On one line where there is room. */
const broken = (start: string, end: string, width: number): string[] =>
  textWidth(`${start} ${end}`, 14) < width ? [`${start} ${end}`] : [start, end];
