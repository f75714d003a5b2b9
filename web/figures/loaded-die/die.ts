import { css, svg, type TemplateResult } from "lit";

export const dieStyle = css`
  .die rect { fill: var(--p); }
  .die circle { fill: var(--paper); }
  .die.outline rect { fill: var(--paper); stroke: var(--mark); stroke-width: 1.5; }
  .die.outline circle { fill: var(--ink); }
`;

const corner = [
  [-1, -1],
  [1, 1],
] as const;
const other = [
  [-1, 1],
  [1, -1],
] as const;
const middle = [[0, 0]] as const;
const sides = [
  [-1, 0],
  [1, 0],
] as const;

const pips = [
  middle,
  corner,
  [...middle, ...corner],
  [...corner, ...other],
  [...middle, ...corner, ...other],
  [...corner, ...other, ...sides],
];

/** A die seen from above: its face, its centre, its side. */
export function die(
  face: number,
  [x, y]: readonly [number, number],
  side: number,
  look = "",
): TemplateResult {
  const half = side / 2;
  return svg`<g class="die ${look}" aria-hidden="true">
    <rect x=${x - half} y=${y - half} width=${side} height=${side} rx=${side * 0.16}></rect>
    ${(pips[face - 1] ?? []).map(
      ([dx, dy]) =>
        svg`<circle cx=${x + dx * side * 0.26} cy=${y + dy * side * 0.26} r=${side * 0.085}></circle>`,
    )}</g>`;
}
