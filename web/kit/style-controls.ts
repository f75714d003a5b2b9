import { css } from "lit";

/** Buttons, sliders, fields, lists: native, and quiet until they are wanted. */
export const controlsStyle = css`
  .controls { display: flex; flex-wrap: wrap; gap: 0.25rem 2.25rem; align-items: center; }
  .controls:empty { display: none; }
  .controls > * { min-width: 0; max-width: 100%; }
  button, label, input { font: inherit; color: inherit; }
  button { appearance: none; background: none; border: 0; padding: 0.35rem 0; min-height: 2rem; min-width: 1.5rem;
    cursor: pointer; border-radius: 3px; text-align: start; }
  .controls button { border-bottom: 1.5px solid var(--rule); border-radius: 0; padding: 0.2rem 0; }
  .controls button:hover { border-color: var(--ink); }
  .controls button[aria-pressed="false"] { color: var(--soft); }
  .controls button[aria-pressed="true"] { border-color: var(--ink); }
  .row { display: flex; flex: 1 1 100%; flex-wrap: wrap; gap: 0.25rem 1rem; }
  :focus-visible { outline: 2px solid var(--ink); outline-offset: 3px; }
  .slider { display: flex; align-items: center; gap: 0 0.6rem; flex: 1 1 22rem; flex-wrap: wrap; min-width: 0; max-width: min(100%, 30rem); min-height: 2.25rem; color: var(--ink); }
  .slider .name { color: var(--tone); white-space: nowrap; }
  .slider .ways { display: flex; flex: 1 1 12rem; align-items: center; gap: 0.6rem; }
  .slider input[type="range"] { flex: 1; min-width: 4rem; height: 1.75rem; margin: 0; accent-color: var(--tone); cursor: grab; }
  .slider input[type="range"]:active { cursor: grabbing; }
  input[type="number"] { width: 5.6em; flex: none; padding: 0.2rem 0.1rem; background: none; border: 0; min-height: 1.75rem; box-sizing: border-box;
    border-bottom: 1.5px solid var(--rule); border-radius: 0; font-variant-numeric: tabular-nums; appearance: textfield; }
  input[type="number"]:hover, input[type="number"]:focus { border-color: var(--tone, var(--ink)); }
  input::-webkit-inner-spin-button { appearance: none; }
  .field { display: flex; gap: 0.6rem; align-items: center; flex: 1 1 30rem; max-width: 30rem; }
  .field input { flex: 1; min-width: 8rem; min-height: 1.75rem; padding: 0.2rem 0.1rem; background: none; border: 0;
    border-bottom: 1.5px solid var(--rule); border-radius: 0; }
  .field input:is(:hover, :focus) { border-color: var(--ink); }
  .choice { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: center; }
  .choice legend { float: left; padding: 0; margin-inline-end: 0.25rem; color: var(--soft); }
  .choice label { cursor: pointer; position: relative; min-height: 2rem; display: inline-flex; align-items: center; }
  .choice input { position: absolute; inset: 0; opacity: 0; margin: 0; width: 100%; height: 100%; cursor: pointer; }
  .choice span { border-bottom: 1.5px solid transparent; color: var(--soft); }
  .choice label:hover span { border-color: var(--rule); color: var(--ink); }
  .choice input:checked + span { border-color: var(--ink); color: var(--ink); }
  .choice input:focus-visible + span { outline: 2px solid var(--ink); outline-offset: 3px; }
  .list { display: inline-flex; gap: 0.75rem; align-items: center; min-height: 2rem; max-width: 100%; color: var(--soft); }
  select { font: inherit; color: var(--tone, var(--ink)); font-weight: 600; background: none; border: 0; border-bottom: 1.5px solid var(--rule);
    border-radius: 0; min-height: 2rem; max-width: 100%; padding: 0; cursor: pointer; field-sizing: content; }
  select:hover { border-color: var(--tone, var(--ink)); }
  option { color: var(--ink); background: var(--paper); font-weight: 400; }
  .file { position: relative; cursor: pointer; min-height: 2rem; box-sizing: border-box; padding: 0.2rem 0; border-bottom: 1.5px solid var(--rule); }
  .file input { position: absolute; inset: 0; width: 100%; opacity: 0; cursor: pointer; font-size: 0; }
  .file:hover { border-color: var(--ink); }
  .file:focus-within { outline: 2px solid var(--ink); outline-offset: 3px; }
  details { flex-basis: 100%; }
  summary { cursor: pointer; padding: 0.2rem 0; min-height: 1.5rem; width: fit-content; }
  @media (forced-colors: active) {
    .choice span { border-color: Canvas; }
    .choice input:checked + span { border-color: Highlight; }
    .controls button[aria-pressed="false"] { border-color: Canvas; }
    .controls button[aria-pressed="true"] { border-color: Highlight; }
  }
  .toggle { display: inline-flex; gap: 0.5rem; align-items: center; min-height: 2rem; cursor: pointer; }
  .toggle input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--ink); }
`;
