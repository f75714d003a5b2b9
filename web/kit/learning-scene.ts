import { css } from "lit";

/** Marks that the figures of networks share. */
export const sceneStyle = css`
  .scene { position: relative; background: var(--paper); }
  .scene canvas { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; }
  .scene svg.drawing { position: relative; background: none; }
  .sample { fill: var(--tone); stroke: var(--paper); stroke-width: 1; }
  .wrong { fill: none; stroke: var(--ink); stroke-width: 1.25; }
  .edge-of-map { fill: none; stroke: var(--rule); }
  .course { fill: none; stroke: var(--tone); stroke-width: 1.75; stroke-linejoin: round; }
  .course.dashed { stroke-dasharray: 6 3; }
  .small { font-size: 13px; }
  .says { fill: var(--tone); font-weight: 600; }
  .on-paper.small { stroke-width: 4px; }
  .bar { display: flex; flex-wrap: wrap; gap: 0.35rem 1.1rem; align-items: center; margin: 0 0 0.6rem; }
  .bar button { border-bottom: 1.5px solid var(--rule); border-radius: 0; padding: 0.2rem 0; }
  .bar button:hover { border-color: var(--ink); }
  .bar button:disabled { color: var(--soft); border-color: transparent; cursor: default; }
  .bar .play { border: 1.5px solid var(--mark); border-radius: 1.25rem; padding: 0.3rem 1.1rem; min-height: 2.5rem; min-width: 7.5rem; text-align: center; }
  .bar .play:hover { border-color: var(--ink); background: var(--tint); }
`;
