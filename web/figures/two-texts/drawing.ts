import { nothing, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { fitting } from "../../kit/comparison-labels";
import { along, type Box, barBox, foot, head, type Mirror, placeBox } from "./mirror";

export interface Drawn {
  readonly mirror: Mirror;
  readonly width: number;
  /** The symbols to draw, as indices, in order. */
  readonly order: readonly number[];
  readonly symbols: readonly string[];
  /** Where each symbol stands while it moves to its rank. */
  readonly ranks: readonly number[];
  readonly p: readonly number[];
  readonly q: readonly number[];
  readonly top: number;
  /** How many of the first are marked, in words, and on whose side. */
  readonly marked: number;
  readonly marks: string;
  readonly side: "p" | "q";
  readonly chosen: number;
  readonly name: string;
  readonly says: (i: number) => string;
  readonly choose: (i: number) => void;
}

/** p above the common line and q below it, like a skyline and its mirror image. */
export function skyline(d: Drawn): TemplateResult {
  return svg`${bracket(d)}
    <g role="listbox" aria-label=${d.name} aria-orientation=${d.mirror.columns ? "horizontal" : "vertical"}>
      ${repeat(
        d.order,
        (i) => i,
        (i, rank) => symbol(d, i, rank),
      )}
    </g>`;
}

const rect = (kind: string, b: Box) =>
  svg`<rect class=${kind} x=${b.x} y=${b.y} width=${Math.max(0, b.width)} height=${Math.max(0, b.height)}></rect>`;

function symbol(d: Drawn, i: number, rank: number): TemplateResult {
  const { mirror: m } = d;
  const now = Math.min(d.ranks[i] ?? rank, d.order.length);
  const bar = (side: -1 | 1, share = 0) => barBox(m, now, side, (share / d.top) * m.reach);
  const [x, y] = m.columns ? [along(m, now), m.middle] : [m.middle, along(m, now)];
  const chosen = i === d.chosen;
  const reached = d.chosen >= 0 && d.order.includes(d.chosen) ? chosen : rank === 0;
  return svg`<g class="symbol ${chosen ? "chosen" : ""}" role="option" aria-selected=${chosen ? "true" : "false"}
      tabindex=${reached ? 0 : -1} aria-label=${d.says(i)}
      @click=${() => d.choose(chosen ? -1 : i)} @keydown=${(event: KeyboardEvent) => key(d, event, i, rank)}>
    ${rect("place", placeBox(m, now))}
    ${rect("bar p", bar(-1, d.p[i]))}
    ${rect("bar q", inset(bar(1, d.q[i])))}
    <text class="letter-name ${rank < d.marked ? `told ${d.side}` : ""}" x=${x} y=${y} dy="0.36em" text-anchor="middle">${m.columns ? d.symbols[i] : fitting(d.symbols[i] ?? "", m.spine - 8)}</text>
  </g>`;
}

const inset = ({ x, y, width, height }: Box): Box => ({
  x: x + 1,
  y: y + 1,
  width: width - 2,
  height: height - 2,
});

function key(d: Drawn, event: KeyboardEvent, i: number, rank: number): void {
  const moves: Record<string, number> = {
    ArrowRight: 1,
    ArrowDown: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    Home: -rank,
    End: d.order.length,
  };
  const move = moves[event.key];
  const list = (event.currentTarget as Element).parentElement;
  if (move !== undefined) {
    const next = Math.min(d.order.length - 1, Math.max(0, rank + move));
    d.choose(d.order[next] ?? i);
    list?.querySelectorAll<SVGElement>("[role=option]")[next]?.focus();
  } else if (event.key === "Enter" || event.key === " ") d.choose(i === d.chosen ? -1 : i);
  else if (event.key === "Escape") d.choose(-1);
  else return;
  event.preventDefault();
}

/** A line along the tell-tale symbols, with what they carry. */
function bracket(d: Drawn): TemplateResult | typeof nothing {
  if (d.marked === 0) return nothing;
  const { mirror: m, side } = d;
  const [from, to] = [along(m, 0) - m.pitch * 0.4, along(m, d.marked - 1) + m.pitch * 0.4];
  const below = side === "p";
  const tone = side;
  if (!m.columns) {
    const x = below ? d.width - 1 : 1;
    return svg`<g aria-hidden="true"><path class="bracket ${tone}" d="M${x} ${from}V${to}"></path>
      <text class="told ${tone}" x="0" y=${head - 14}>${d.marks}</text></g>`;
  }
  const y = below ? m.height - foot + 9 : head - 11;
  const tick = below ? -5 : 5;
  return svg`<g aria-hidden="true"><path class="bracket ${tone}" d="M${from} ${y + tick}V${y}H${to}V${y + tick}"></path>
    <text class="told ${tone}" x=${from} y=${below ? y + 19 : y - 9}>${d.marks}</text></g>`;
}
