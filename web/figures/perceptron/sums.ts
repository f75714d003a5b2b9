import type { TemplateResult } from "lit";
import { formulas } from "../../kit/learning-formula";
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

/** The last visit, to be recomputed by hand: whose turn it is, which side it is on, what is added. */
export function sums(s: Sums): TemplateResult {
  const { place, moment, points, t } = s;
  const point = points[moment.entry?.point ?? -1];
  return point
    ? formulas(place, visit(s), toneOf(point))
    : formulas(place, [t.rule, "w ← w + η·y·x", "b ← b + η·y"], undefined);
}

function visit({ points, moment, rate, numbers, t }: Sums): string[] {
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
  const verdict = entry.updated ? `≤ 0${t.wrong}` : `> 0${t.right}`;
  const check = `y(w·x + b) = ${point.label > 0 ? "" : "−"}(${product}) = ${write(entry.margin)} ${verdict}`;
  if (!entry.updated) return [head, check, t.nothing];
  return [
    head,
    check,
    `w ← ${pair(before.weights)} ${sign} ${by}${x} = ${pair(now.weights)}`,
    `b ← ${write(before.bias)} ${sign} ${write(rate)} = ${write(now.bias)}`,
  ];
}
