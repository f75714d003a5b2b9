import { svg, type TemplateResult } from "lit";
import { mostCoins, pitch } from "./layout";

const radius = 8;

/** So many coins in rows of `across`; a part of a coin is a sector. `split` coins have the first tone. */
export function coins(
  count: number,
  [left, top]: readonly [x: number, y: number],
  across: number,
  split = count,
): TemplateResult {
  const shown = Math.min(count, mostCoins);
  return svg`<g class="coins" aria-hidden="true">${Array.from(
    { length: Math.ceil(shown - 1e-9) },
    (_, i) => {
      const x = left + radius + (i % across) * pitch;
      const y = top + Math.floor(i / across) * pitch;
      const first = Math.min(1, Math.max(0, split - i));
      const all = Math.min(1, shown - i);
      return svg`<circle class="coin" cx=${x} cy=${y} r=${radius}></circle>
      <path class="coin-fill ink" d=${sector(x, y, first, all)}></path>
      <path class="coin-fill p" d=${sector(x, y, 0, first)}></path>`;
    },
  )}</g>`;
}

function sector(x: number, y: number, from: number, to: number): string {
  const r = radius - 1.5;
  if (to - from <= 0.002) return "";
  if (to - from >= 0.998)
    return `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0Z`;
  const point = (turn: number) => {
    const angle = 2 * Math.PI * turn;
    return `${x + r * Math.sin(angle)} ${y - r * Math.cos(angle)}`;
  };
  return `M${x} ${y}L${point(from)}A${r} ${r} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}Z`;
}
