import { css } from "lit";

export const style = css`
  .edge { fill: none; stroke: var(--tone); opacity: 0.5; }
  .edge.q { stroke-dasharray: 5 3; }
  .edge.picked { opacity: 1; }
  .press { fill: none; stroke: transparent; stroke-width: 9; cursor: pointer; }
  .press:hover { stroke: var(--tint); }
  .tile { fill: none; stroke: var(--mark); stroke-width: 1; }
  .unit { cursor: pointer; }
  .unit .tile { fill: transparent; }
  .unit .ring { fill: none; stroke: none; }
  .unit:hover .tile { stroke: var(--ink); }
  .unit.on .tile { stroke: var(--ink); stroke-width: 2; }
  .unit:focus-visible { outline: none; }
  .unit:focus-visible .ring { stroke: var(--ink); stroke-width: 2; }
  .bias { fill: var(--tone); stroke: var(--paper); stroke-width: 1; }
  .bias.q { fill: var(--paper); stroke: var(--tone); stroke-width: 1.5; }
  .input { font-size: 13px; fill: var(--soft); }
  .canvas { fill: transparent; cursor: crosshair; }
  .canvas.painting { display: block; touch-action: none; }
  .handle .knob { fill: var(--paper); stroke: var(--ink); stroke-width: 2.5; }
  .why { max-width: 46em; min-height: 4.5em; color: var(--soft); text-wrap: pretty; flex-basis: 100%; }
  .soft { color: var(--soft); }
  .controls > .row { align-items: baseline; }
  .panels { flex: 1 1 100%; display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.25rem 2.5rem; align-items: start; margin-top: 0.5rem; }
  .panel { display: flex; flex-direction: column; gap: 0.15rem; min-width: 0; }
  .heading { font: 600 0.8125rem/1.4 var(--sans); color: var(--soft); margin: 0 0 0.15rem; }
  .panel .slider { flex: none; max-width: none; }
  .panel .slider .ways { flex: 1 1 9rem; }
  .panel .slider input[type="number"] { width: 4.2em; }
  .panel .row { flex: none; }
  .panel .slider .name { color: var(--soft); }
  .panel details { flex: none; }
  .layer { display: flex; align-items: center; gap: 0.2rem; }
  .layer .name { white-space: nowrap; }
  .layer .list { min-width: 0; }
  .layer .name { color: var(--soft); margin-inline-end: 0.35rem; }
  .layer input[type="number"] { width: 2.4em; text-align: center; }
  .controls .square { border: 0; min-width: 1.75rem; text-align: center; color: var(--soft); }
  .controls .square:hover:not(:disabled) { color: var(--ink); }
  .square:disabled { opacity: 0.35; cursor: default; }
  .whole-number { display: inline-flex; gap: 0.75rem; align-items: center; min-height: 2rem; color: var(--soft); }
  .whole-number input { color: var(--ink); }
  .inspector { flex-basis: 100%; margin: 0.25rem 0 0.75rem; }
  .inspector .sum { font-variant-numeric: tabular-nums; max-width: 60em; line-height: 1.7; }
  .inspector .from { text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: 0.25em; }
  .weights { display: flex; flex-wrap: wrap; gap: 0.15rem 1.25rem; margin-top: 0.25rem; }
  .weight { display: inline-flex; align-items: center; gap: 0.35rem; color: var(--soft); }
  .weight input, td input { color: var(--tone); font-weight: 600; }
  td input[type="number"] { width: 4.6em; text-align: end; }
  .scroll { margin-bottom: 0.75rem; }
  th[scope="row"] { text-align: start; }
  textarea { box-sizing: border-box; display: block; width: 100%; font: 0.875rem/1.5 var(--code); color: var(--ink);
    background: var(--tint); border: 0; border-bottom: 1.5px solid var(--rule); border-radius: 0; padding: 0.5rem 0.75rem; resize: vertical; }
  textarea:focus { border-color: var(--ink); }
  #hint { color: var(--soft); font-size: 0.8125rem; padding-block: 0.35rem; }
  .problem { border-inline-start: 3px solid var(--ink); padding-inline-start: 0.75rem; }
  .problem:empty { display: none; }
  .problem pre { padding: 0.3rem 0.75rem; margin-block: 0.3rem; }
  .problem .line { color: var(--soft); user-select: none; padding-inline-end: 1rem; }
  @media (max-width: 60rem) { .panels { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
  @media (max-width: 40rem) { .panels { grid-template-columns: minmax(0, 1fr); } .why { min-height: 9em; } }
`;
