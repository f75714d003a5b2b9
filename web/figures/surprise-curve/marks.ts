import { svg, type TemplateResult } from "lit";
import type { Tone } from "../../kit/handle";
import { textWidth } from "../../kit/label";
import { events } from "./events";
import type { Layout } from "./layout";
import type { texts } from "./texts";

/** Where things stand, and what the core says of a probability. */
export interface Curve extends Layout {
  readonly surprise: (p: number) => number;
}

/** Where a probability stands; one beyond the top of the scale stands at its edge. */
export function place({ x, y, ceiling, surprise }: Curve, p: number): [x: number, y: number] {
  return [x(p), Math.max(ceiling, y(Math.min(surprise(p), 1e4)))];
}

/** Events that one knows, on the curve; where a handle or another name stands, theirs make room. */
export function landmarks(
  c: Curve,
  held: readonly number[],
  t: Omit<typeof texts.en, "columns">,
): TemplateResult {
  const highest = c.y.invert(c.ceiling);
  const handles = held.map((p) => place(c, p));
  const known = events.slice(1, -1).filter(([, p]) => c.surprise(p) <= highest);
  const names: Name[] = [];
  return svg`<g aria-hidden="true">${known.map(([key, p]) => {
    const [x, y] = place(c, p);
    const faded = handles.some(([hx, hy]) => Math.hypot(hx - x, hy - y) < 26) ? "faded" : "";
    const name = { left: x + 11, right: x + 11 + textWidth(t[key]), y: y - 4 };
    const free = !names.some((other) => touch(name, other));
    if (free && !faded) names.push(name);
    return svg`<circle class="known ${faded}" cx=${x} cy=${y} r="4"></circle>
      <text class="label on-paper ${free ? faded : "faded"}" x=${name.left} y=${name.y}>${t[key]}</text>`;
  })}</g>`;
}

interface Name {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const touch = (a: Name, b: Name) =>
  a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < 17;

/** From the probability up to its surprise, and across to the axis. */
export function stem(c: Curve, p: number, tone: Tone): TemplateResult {
  const [x, y] = place(c, p);
  return svg`<g aria-hidden="true">
    <line class="guide" x1=${c.left} x2=${x} y1=${y} y2=${y}></line>
    <line class="stem ${tone}" x1=${x} x2=${x} y1=${c.floor} y2=${y}></line></g>`;
}

/** Two stems on top of each other end on the curve, at the product of the probabilities. */
export function stackedStems(c: Curve, p: number, other: number): TemplateResult {
  const [x, y] = place(c, p * other);
  const between = place(c, p)[1];
  return svg`
    ${stem(c, p, "p")}${stem(c, other, "ink")}
    <g aria-hidden="true">
      <line class="guide" x1=${c.left} x2=${x} y1=${y} y2=${y}></line>
      <line class="stem ink" x1=${x} x2=${x} y1=${between} y2=${y}></line>
      <line class="stem p" x1=${x} x2=${x} y1=${c.floor} y2=${between}></line>
      <circle class="known" cx=${x} cy=${y} r="5"></circle>
    </g>`;
}
