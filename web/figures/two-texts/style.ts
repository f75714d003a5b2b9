import { css } from "lit";

/** Columns or rows to point at, their names, and the line along the tell-tale ones. */
export const mirrorStyle = css`
  .symbol { cursor: pointer; }
  .symbol:focus-visible { outline: none; }
  .place { fill: transparent; }
  .symbol:hover .place { fill: var(--tint); }
  .chosen .place { fill: var(--tint); stroke: var(--mark); stroke-width: 1; }
  .symbol:focus-visible .place { stroke: var(--ink); stroke-width: 2; }
  .letter-name { font-size: 15px; pointer-events: none; }
  .told { fill: var(--tone); font-weight: 700; }
  .bracket { fill: none; stroke: var(--tone); stroke-width: 1.5; }
  .note { color: var(--soft); font-size: 0.8125rem; flex-basis: 100%; }
`;
