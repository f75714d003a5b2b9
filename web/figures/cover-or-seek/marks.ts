import { nothing, svg, type TemplateResult } from "lit";
import type { Core } from "../../kit/core";
import { spread, textWidth } from "../../kit/label";
import type { Way } from "./descent";
import { filled, type Layout, outline, places, terrain } from "./layout";
import type { Normal } from "./target";

export const curve = (core: Core, { mean, sd }: Normal): Float64Array =>
  core.density(core.normal(mean, sd), places);

/** The world, filled, with its name on its left flank. */
export function worldMark(l: Layout, p: Float64Array, name: string): TemplateResult {
  const top = Math.max(...p);
  const at = p.findIndex((height) => height > 0.3 * top);
  const x = Math.max(textWidth(name) + 4, l.x(places[at] ?? 0) - 16);
  return svg`<g aria-hidden="true">
    <path class="world" d=${filled(l, p)}></path>
    <path class="line p" d=${outline(l, p)}></path>
    <text class="named p on-paper" x=${x} y=${l.y(0.3 * top)} text-anchor="end">${name}</text></g>`;
}

/** Where q has been on its way: the earlier, the fainter. */
export function ghosts(core: Core, l: Layout, way: Way, at: number): TemplateResult {
  const seen = way.slice(Math.max(1, at - 7), at);
  return svg`<g aria-hidden="true">${seen.map(
    (step, i) =>
      svg`<path class="ghost" d=${outline(l, curve(core, step))}
        opacity=${(0.12 + (0.4 * (i + 1)) / seen.length).toFixed(2)}></path>`,
  )}</g>`;
}

/** q where it is now, with its name above its top. */
export function standing(core: Core, l: Layout, q: Normal): TemplateResult {
  const top = core.density(core.normal(q.mean, q.sd), q.mean);
  return svg`<g aria-hidden="true">
    <path class="line q" d=${outline(l, curve(core, q))}></path>
    <text class="named q on-paper" x=${l.x(q.mean)} y=${l.y(top) - 12} text-anchor="middle">q</text></g>`;
}

interface Ground {
  readonly layout: Layout;
  /** The price at every station, or nothing while it is a secret. */
  readonly prices: Float64Array | undefined;
  readonly says: string;
  readonly ball: { readonly mean: number; readonly value: number };
}

/** The ground below: what q would cost elsewhere, and q as a ball on it. */
export function groundMark({ layout: l, prices, says, ball }: Ground): TemplateResult {
  const shapes = prices && terrain(l, prices);
  const [, top = 1] = l.cost.domain();
  return svg`<g aria-hidden="true">
    ${
      shapes
        ? svg`<svg y=${l.groundTop} width=${l.width} height=${l.ground - l.groundTop + 2}
            viewBox="0 ${l.groundTop} ${l.width} ${l.ground - l.groundTop + 2}">
            <path class="earth" d=${shapes.solid}></path>
            <path class="ground" d=${shapes.edge}></path></svg>
          <line class="guide" x1=${l.x(ball.mean)} x2=${l.x(ball.mean)} y1=${l.floor + 30} y2=${l.cost(Math.min(top, ball.value)) - 14}></line>
          <circle class="ball" cx=${l.x(ball.mean)} cy=${l.cost(Math.min(top, ball.value)) - 7} r="7"></circle>`
        : nothing
    }
    <line class="base" x1="0" x2=${l.width} y1=${l.ground} y2=${l.ground}></line>
    <text class="soft" x="0" y=${l.floor + 22}>${says}</text></g>`;
}

/** The floors of the other valleys: a faint hill, and a tick below with its price. */
export function otherFloors(
  core: Core,
  l: Layout,
  floors: readonly (Normal & { readonly says: string })[],
): TemplateResult {
  const xs = floors.map((floor) => l.x(floor.mean));
  const widest = Math.max(0, ...floors.map((floor) => textWidth(floor.says, 13)));
  const middles = spread(xs, widest + 8, [widest / 2, l.width - widest / 2]);
  return svg`<g aria-hidden="true">${floors.map(
    (floor, i) => svg`<path class="other" d=${outline(l, curve(core, floor))}></path>
      <line class="tick" x1=${xs[i]} x2=${xs[i]} y1=${l.ground - 6} y2=${l.ground + 6}></line>
      <text class="soft small" x=${middles[i]} y=${l.ground + 22} text-anchor="middle">${floor.says}</text>`,
  )}</g>`;
}
