import { css } from "lit";

export const figureStyle = css`
  .body { fill: var(--tone); opacity: 0.08; }
  .body.q { opacity: 0.05; }
  .block { stroke: var(--tone); stroke-width: 1.5; }
  .block.q { stroke-dasharray: 4 2; }
  .block.full { fill: var(--wash); }
  .letter { fill: var(--tone); font: italic 400 24px var(--serif); }
  .which { fill: var(--tone); font-size: 14px; font-weight: 600; }
  .price { fill: var(--tone); font: 300 40px var(--sans); }
  .unit { font-size: 18px; font-weight: 400; }
  .note { fill: var(--soft); font-size: 13px; }
  .cost { fill: var(--wash); }
  .outlined { stroke: var(--tone); stroke-width: 1; }
  .line.thin { stroke-width: 1.75; }
  .line.thin.q { stroke-dasharray: 5 3; }
  .hatch { stroke: var(--tone); stroke-width: 1.25; fill: none; opacity: 0.7; }
  .abyss { fill: var(--wash); }
  .arrow { fill: none; stroke: var(--tone); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .ever { fill: var(--tone); font-size: 18px; }
  .cross { stroke: var(--mark); stroke-width: 1; }
  .dot { fill: var(--tone); stroke: var(--paper); stroke-width: 1.5; }
  .tag { fill: var(--tone); font-size: 13px; font-weight: 600; }
  .members { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.25rem 2.25rem; flex: 1 1 100%; margin-top: 0.25rem; }
  .member { display: flex; flex-direction: column; align-items: stretch; }
  .member .slider { flex: none; max-width: none; }
  @media (max-width: 40rem) { .members { grid-template-columns: minmax(0, 1fr); gap: 0.75rem; } .price { font-size: 34px; } }
`;
