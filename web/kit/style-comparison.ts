import { css } from "lit";

/** What the comparison of two distributions wears besides the drawing's own style. */
export const comparisonStyle = css`
  .term { fill: var(--tone); font-weight: 600; }
  .term.ink { fill: var(--ink); }
  .letter { font: italic 400 26px var(--serif); }
  .large { font: 300 25px var(--sans); fill: var(--tone); }
  .formula text { font-size: 13px; fill: var(--soft); }
  .formula .term { font-weight: 400; }
  .amount.small { font-size: 12px; letter-spacing: -0.02em; }
  .leaning { font-size: 13px; }
  .bar.thin { stroke: none; }
  .bar.q.thin { fill: var(--tone); }
  .bar.endless { stroke-linejoin: round; }
  .surface { cursor: ns-resize; }
  .surface:hover { fill: var(--ink); fill-opacity: 0.035; }
`;
