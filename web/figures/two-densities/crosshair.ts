import { nothing, svg, type TemplateResult } from "lit";
import type { Panel } from "./layout";

interface Below {
  readonly tone: "p" | "q";
  readonly panel: Panel;
  /** None while nothing is drawn there. */
  readonly y: number | undefined;
  readonly says: string;
}

interface Crosshair {
  readonly x: number;
  readonly hills: Panel;
  /** Tone, height in pixels, and the density in words. */
  readonly heights: readonly (readonly ["p" | "q", number, string])[];
  readonly says: string;
  readonly below: readonly Below[];
}

/** One place in all three drawings: a hairline, and what is read there. */
export function crosshair({ x, hills, heights, says, below }: Crosshair): TemplateResult {
  const at = hills.x(x);
  return svg`<g class="screen-only" aria-hidden="true" pointer-events="none">
    <line class="cross" x1=${at} x2=${at} y1=${hills.ceiling - 8} y2=${hills.floor}></line>
    ${heights.map(([tone, y]) => dot(tone, at, y, hills))}
    ${label(hills, at, hills.ceiling - 16, says, heights)}
    ${below.map((one) => {
      const place = one.panel.x(x);
      return svg`<line class="cross" x1=${place} x2=${place} y1=${one.panel.ceiling - 12} y2=${one.panel.floor}></line>
        ${
          one.y === undefined || !Number.isFinite(one.y)
            ? nothing
            : svg`${dot(one.tone, place, one.y, one.panel)}
          <text class="tag on-paper ${one.tone}" x=${place + side(one.panel, place) * 8} y=${one.panel.ceiling - 2}
            text-anchor=${anchor(one.panel, place)}>${one.says}</text>`
        }`;
    })}
  </g>`;
}

const side = ({ right }: Panel, x: number): 1 | -1 => (x > right - 64 ? -1 : 1);
const anchor = (panel: Panel, x: number) => (side(panel, x) < 0 ? "end" : "start");

const dot = (tone: "p" | "q", x: number, y: number, { ceiling }: Panel) =>
  Number.isFinite(y) && y > ceiling - 14
    ? svg`<circle class="dot ${tone}" cx=${x} cy=${y} r="4.5"></circle>`
    : nothing;

/** x and both densities in one line, inside the drawing. */
function label(
  { left, right }: Panel,
  at: number,
  y: number,
  says: string,
  heights: Crosshair["heights"],
): TemplateResult {
  const half = 96;
  const x = Math.min(right - half, Math.max(left + half, at));
  return svg`<text class="tag on-paper" x=${x} y=${y} text-anchor="middle"><tspan class="soft">${says}</tspan>${heights.map(
    ([tone, , value]) => svg`<tspan class="tag ${tone}" dx="9">${tone} ${value}</tspan>`,
  )}</text>`;
}
