import { scaleLinear } from "d3-scale";
import { nothing, svg, type TemplateResult } from "lit";
import { spread, textWidth } from "./label";
import type { Place } from "./learning-view";

interface Timeline {
  readonly place: Place;
  /** One value a step, the start first. */
  readonly values: readonly number[];
  /** The class of the point that was visited at each step; nothing at the start. */
  readonly tones: readonly ("p" | "q" | undefined)[];
  readonly step: number;
  readonly says: string;
  /** The value at the step, as it is written. */
  readonly shows: string;
  readonly go: (step: number) => void;
  /** Levels to compare with, named at their right end. */
  readonly levels?: readonly {
    readonly value: number;
    readonly name: string;
    readonly kind: string;
  }[];
}

const mostDots = 120;

/** A value step by step; a press goes to the step. */
export function timeline(t: Timeline): TemplateResult {
  const { place, values, step } = t;
  const levels = t.levels ?? [];
  const aside = Math.max(0, ...levels.map(({ name }) => textWidth(name, 13) + 18));
  const [floor, right] = [place.top + place.height, place.left + place.width - aside];
  const highest = Math.max(...values, ...levels.map(({ value }) => value), 1e-9);
  const x = scaleLinear([0, Math.max(1, values.length - 1)], [place.left + 8, right - 8]);
  const y = scaleLinear([0, highest], [floor, place.top + 42]);
  const path = values.map((v, i) => `${x(i).toFixed(1)} ${y(v).toFixed(1)}`).join("L");
  const press = (event: MouseEvent) => {
    const box = (event.currentTarget as SVGElement).ownerSVGElement?.getBoundingClientRect();
    if (box) t.go(Math.round(x.invert(event.clientX - box.left)));
  };
  const at = x(step);
  return svg`<g>
    <g aria-hidden="true"><text class="soft small" x=${place.left} y=${place.top + 11}>${t.says}</text>
    <line class="base" x1=${place.left} x2=${right} y1=${floor} y2=${floor}></line>
    ${levelMarks(levels, y, place.left, right)}
    <path class="course" d=${`M${path}`}></path>
    ${values.length > mostDots ? nothing : values.map((v, i) => svg`<circle class="stop ${t.tones[i] ?? "ink"} ${i > step ? "ahead" : ""}" cx=${x(i)} cy=${y(v)} r="3.5"></circle>`)}
    <line class="guide" x1=${at} x2=${at} y1=${place.top + 30} y2=${floor}></line>
    <circle class="now ${t.tones[step] ?? "ink"}" cx=${at} cy=${y(values[step] ?? 0)} r="6"></circle>
    <text class="on-paper strong" x=${at} y=${y(values[step] ?? 0) - 12}
      text-anchor=${at < place.left + 60 ? "start" : at > right - 60 ? "end" : "middle"}>${t.shows}</text></g>
    <rect class="press screen-only" x=${place.left} y=${place.top + 16} width=${right - place.left} height=${place.height - 10} @click=${press}></rect></g>`;
}

/** Names of equal levels stand one below the other. */
function levelMarks(
  levels: NonNullable<Timeline["levels"]>,
  y: (value: number) => number,
  left: number,
  right: number,
): TemplateResult {
  const floor = y(0);
  const names = spread(
    levels.map(({ value }) => y(value)),
    16,
    [0, floor],
  );
  return svg`${levels.map(
    (
      { value, name, kind },
      i,
    ) => svg`<line class="boundary ${kind}" x1=${left} x2=${right} y1=${y(value)} y2=${y(value)}></line>
      <text class="level" x=${right + 10} y=${(names[i] ?? 0) + 4}>${name}</text>`,
  )}`;
}
