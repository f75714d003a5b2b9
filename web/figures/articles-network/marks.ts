import { svg, type TemplateResult } from "lit";
import { axisBelow } from "../../kit/axis";
import type { Numbers } from "../../kit/number";
import type { Layout } from "./layout";

/** Dots that stand on one another where they would cover one another. */
export function stacked(places: readonly number[], size: number): [number, number][] {
  const heights = new Map<number, number>();
  return places.map((place) => {
    const bin = Math.round(place / size);
    const height = heights.get(bin) ?? 0;
    heights.set(bin, height + 1);
    return [bin * size, height];
  });
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return (low + high) / 2;
};

const radius = 3.6;

/** One library's twenty networks: a dot each, and their median. */
export function strip(
  l: Layout,
  i: number,
  tone: string,
  name: string,
  values: readonly number[],
  says: string,
): TemplateResult {
  const y = l.rows[i] ?? 0;
  const x = l.x(median(values));
  return svg`<g aria-hidden="true" class=${tone}>
    <line class="hair" x1=${l.x.range()[0]} x2=${l.x.range()[1]} y1=${y + radius} y2=${y + radius}></line>
    <text class="who" x="0" y=${y - 36}>${name}</text>
    ${stacked(
      values.map((value) => l.x(value)),
      2 * radius + 0.4,
    ).map(
      ([at, height]) =>
        svg`<circle class="dot" cx=${at} cy=${y - height * (2 * radius + 0.6)} r=${radius}></circle>`,
    )}
    ${
      values.length > 0
        ? svg`<line class="median" x1=${x} x2=${x} y1=${y - 40} y2=${y + 10}></line>
          <text class="small says on-paper" x=${x + 6} y=${y - 36}>${says}</text>`
        : ""
    }
  </g>`;
}

export const axis = ({ x, floor }: Layout, numbers: Numbers, percent: boolean): TemplateResult =>
  axisBelow({
    scale: x,
    ticks: x.ticks(5),
    format: (value) => (percent ? numbers.percent(value, 1) : numbers.fixed(value, 2)),
    at: floor,
  });
