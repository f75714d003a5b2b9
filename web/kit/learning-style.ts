import { css } from "lit";

/** What the figures of points and lines wear besides the drawing's own style. */
export const learningStyle = css`
  .sheet { fill: none; stroke: var(--rule); }
  .side { fill: var(--wash); opacity: 0.38; }
  .cover { fill: var(--paper); }
  .axis .zero { stroke: var(--mark); stroke-width: 1; opacity: 0.7; }
  .axis .hair { opacity: 0.7; }
  .boundary { stroke: var(--ink); stroke-width: 2.5; stroke-linecap: round; }
  .boundary.old { stroke: var(--mark); stroke-width: 1.5; stroke-dasharray: 5 5; }
  .arrow line { stroke: var(--tone); stroke-width: 2.25; stroke-linecap: round; }
  .arrow path { fill: var(--tone); }
  .arrow.ink { --tone: var(--ink); }
  .arrow.old { --tone: var(--mark); }
  .arrow.old line { stroke-width: 1.5; stroke-dasharray: 4 4; }
  .thread { stroke: var(--tone); stroke-width: 1.5; stroke-dasharray: 2 4; stroke-linecap: round; }
  .crowd .halo { opacity: 0; }
  .reach { stroke: var(--tone); stroke-width: 1.25; opacity: 0.55; }
  .trail { fill: none; stroke: var(--rule); stroke-width: 1.5; stroke-linejoin: round; }
  .past { fill: var(--mark); }
  .ring { fill: none; stroke: var(--ink); stroke-width: 1.5; }
  .knob.open { fill: var(--paper); stroke: var(--tone); stroke-width: 2.25; }
  .sign { fill: none; stroke: var(--paper); stroke-width: 2; stroke-linecap: round; pointer-events: none; }
  .sign.open { stroke: var(--tone); }
  .symbol { font: italic 600 15px var(--serif); }
  .small { font-size: 13px; }
  .strong { font-size: 13px; font-weight: 600; fill: var(--tone, var(--ink)); }
  .where { font-size: 13px; fill: var(--tone); }
  .more { font-weight: 600; }
  .course { fill: none; stroke: var(--mark); stroke-width: 1.25; stroke-linejoin: round; }
  .stop { fill: var(--tone); }
  .stop.q { fill: var(--paper); stroke: var(--tone); stroke-width: 1.75; }
  .stop.ahead { opacity: 0.3; }
  .now { fill: var(--tone); stroke: var(--paper); stroke-width: 2; }
  .press { fill: transparent; cursor: pointer; }
  .surface { cursor: copy; }
  .steps { align-items: center; border: 0; margin: 0; padding: 0; min-width: 0; }
  .steps input[type="range"] { flex: 1 1 8rem; max-width: 20rem; height: 1.75rem; accent-color: var(--ink); margin: 0; }
  .steps .count { color: var(--soft); min-width: 8.5em; }
  .steps:disabled { opacity: 0.45; }
  .above { margin: 0 0 0.6rem; }
  .above button { border-bottom: 1.5px solid var(--rule); border-radius: 0; padding: 0.2rem 0; }
  .above button:hover { border-color: var(--ink); }
  @media print { .above { display: none; } }
  .points { align-items: center; }
  .number { display: inline-flex; gap: 0.4rem; align-items: center; color: var(--soft); }
  .number input { width: 4.2em; color: var(--ink); }
  details .controls { padding-top: 0.3rem; }
`;
