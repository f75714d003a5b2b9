import { css } from "lit";

/** Marks inside the svg: axes, labels, bars, and the handles that must look graspable. */
export const drawingStyle = css`
  svg.drawing { display: block; width: 100%; overflow: visible; background: var(--paper);
    font: 400 14px var(--sans); fill: var(--ink); -webkit-user-select: none; user-select: none; }
  .axis text { fill: var(--soft); font-size: 13px; }
  .axis line, .base { stroke: var(--mark); stroke-width: 1; }
  .axis .hair { stroke: var(--rule); }
  .name { fill: var(--ink); }
  .soft { fill: var(--soft); }
  .bar { fill: var(--tone); }
  .bar.q { fill: var(--wash); stroke: var(--tone); stroke-width: 2; }
  .amount { fill: var(--tone); font-size: 14px; font-weight: 600; }
  .line { fill: none; stroke: var(--tone); stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
  .line.q { stroke-dasharray: 7 4; }
  .big { font: 300 52px var(--sans); }
  .guide { stroke: var(--mark); stroke-width: 1; stroke-dasharray: 2 4; fill: none; }
  .on-paper { paint-order: stroke; stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }

  .handle { cursor: grab; }
  .handle.handle:focus-visible { outline: none; }
  .handle.held { cursor: grabbing; }
  /* Chromium heeds touch-action on blocks only. */
  .handle, .handle * { display: block; }
  .handle.x, .handle.x * { touch-action: pan-y; }
  .handle.y, .handle.y * { touch-action: pan-x; }
  .handle.both, .handle.both * { touch-action: none; }
  .hit { fill: transparent; }
  .knob { fill: var(--tone); stroke: var(--paper); stroke-width: 2; }
  .halo { fill: var(--tone); opacity: 0.16; transition: opacity var(--quick), scale var(--quick); transform-box: fill-box; transform-origin: center; }
  .handle:hover .halo { opacity: 0.28; }
  .handle.held .halo { opacity: 0.34; scale: 1.2; }
  /* Filled, for a ring of a bar's own tone cannot be seen on the bar. */
  .handle:focus-visible .halo { opacity: 1; fill: var(--paper); stroke: var(--tone); stroke-width: 2; }
  .grooves { stroke: var(--paper); stroke-width: 1; fill: none; pointer-events: none; }
  .handle .value { fill: var(--tone); font-weight: 600; opacity: 0; transition: opacity var(--quick); pointer-events: none;
    paint-order: stroke; stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }
  .handle:is(:hover, .held, :focus-visible) .value { opacity: 1; }
  .surface { fill: transparent; cursor: crosshair; }

  @media (prefers-reduced-motion: no-preference) {
    .first .halo { animation: breathe 1.4s ease-in-out 0.6s 3; }
    @keyframes breathe { 50% { scale: 1.5; opacity: 0.08; } }
  }
  @media print {
    svg.drawing { height: auto; }
    .screen-only { display: none; }
  }
  @media (forced-colors: active) {
    .handle, .bar, .line, text { forced-color-adjust: none; }
  }
`;
