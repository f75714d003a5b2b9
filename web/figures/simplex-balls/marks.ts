import { svg, type TemplateResult } from "lit";
import { type Layout, outline, roundRadius } from "./layout";
import type { Shares } from "./simplex";

interface Triangle {
  readonly layout: Layout;
  readonly outcomes: readonly string[];
}

/** The simplex, with each outcome's name at the corner where it is certain. */
export function triangle({ layout: l, outcomes }: Triangle): TemplateResult {
  const [top = [0, 0], left = [0, 0], right = [0, 0]] = l.corners;
  const halves = [0.25, 0.5, 0.75].flatMap((a) => [
    [l.at([a, 1 - a, 0]), l.at([a, 0, 1 - a])],
    [l.at([1 - a, a, 0]), l.at([0, a, 1 - a])],
    [l.at([1 - a, 0, a]), l.at([0, 1 - a, a])],
  ]);
  return svg`<g aria-hidden="true">
    <path class="inside" d="M${top}L${left}L${right}Z"></path>
    ${halves.map(([a, b]) => svg`<path class="grid" d="M${a}L${b}"></path>`)}
    <path class="border" d="M${top}L${left}L${right}Z"></path>
    <text class="corner" x=${top[0]} y=${top[1] - 11} text-anchor="middle">${outcomes[0]}</text>
    <text class="corner" x=${left[0]} y=${left[1] + 24}>${outcomes[1]}</text>
    <text class="corner" x=${right[0]} y=${right[1] + 24} text-anchor="end">${outcomes[2]}</text></g>`;
}

interface Balls {
  readonly layout: Layout;
  readonly center: Shares;
  readonly forward: Float64Array;
  readonly reverse: Float64Array;
}

/** Both balls, and the circle that Euclid would draw; what lies outside the triangle is no belief. */
export function balls({ layout: l, center, forward, reverse }: Balls): TemplateResult {
  const [x, y] = l.at(center);
  const radius = roundRadius(l, forward);
  const [top = [0, 0], left = [0, 0], right = [0, 0]] = l.corners;
  return svg`<g aria-hidden="true">
    <path class="ball q" d=${outline(l, reverse)}></path>
    <path class="ball p" d=${outline(l, forward)}></path>
    <clipPath id="beliefs"><path d="M${top}L${left}L${right}Z"></path></clipPath>
    <circle class="euclid" cx=${x} cy=${y} r=${radius} clip-path="url(#beliefs)"></circle>
    <path class="line q" d=${outline(l, reverse)}></path>
    <path class="line p" d=${outline(l, forward)}></path></g>`;
}

interface Price {
  readonly at: readonly [x: number, y: number];
  readonly name: string;
  readonly amount: string;
  readonly tone: "p" | "q";
}

/** A price in large type, with what it is below; a stroke before it says which outline it belongs to. */
export function priceMark({ at: [x, y], name, amount, tone }: Price): TemplateResult {
  return svg`<g aria-hidden="true" class=${tone}>
    <text class="cost" x=${x} y=${y}>${amount}</text>
    <line class="line ${tone}" x1=${x + 2} x2=${x + 28} y1=${y + 21} y2=${y + 21}></line>
    <text class="soft" x=${x + 38} y=${y + 26}>${name}</text></g>`;
}

/** What the dotted circle is, with a piece of its stroke. */
export function circleMark([x, y]: readonly [x: number, y: number], says: string): TemplateResult {
  return svg`<g aria-hidden="true">
    <line class="euclid" x1=${x + 2} x2=${x + 28} y1=${y - 5} y2=${y - 5}></line>
    <text class="soft" x=${x + 38} y=${y}>${says}</text></g>`;
}
