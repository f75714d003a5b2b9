import { css, unsafeCSS } from "lit";
import { controlsStyle } from "./style-controls";
import { drawingStyle } from "./style-drawing";
import { predictionStyle } from "./style-prediction";
import tokens from "./tokens.css?inline";

const frame = css`
  :host {
    display: block;
    color: var(--ink);
    font: 400 0.9375rem/1.5 var(--sans);
    font-variant-numeric: tabular-nums lining-nums;
    -webkit-text-size-adjust: 100%;
    text-align: start;
  }
  :host([hidden]), [hidden] { display: none; }
  p { margin: 0; }
  #title { font: 600 0.8125rem/1.4 var(--sans); color: var(--soft); letter-spacing: 0.01em; }
  .question { font: 400 1.3125rem/1.4 var(--serif); margin: 0.15rem 0 0.75rem; max-width: 40em; text-wrap: balance; }
  @media (max-width: 36rem) { .question { font-size: 1.1875rem; } }
  .stage { min-height: 12rem; margin-top: 0.25rem; }
  .stage.empty { color: var(--soft); display: grid; place-content: center; min-height: 22rem; }
  .reading { font: 400 1.0625rem/1.5 var(--serif); min-height: 3em; max-width: 46em; text-wrap: pretty; margin: 0.6rem 0 0.6rem; }
  .p { --tone: var(--p); --wash: var(--p-wash); }
  .q { --tone: var(--q); --wash: var(--q-wash); }
  .shared { --tone: var(--shared); --wash: var(--shared-wash); }
  .ink { --tone: var(--ink); --wash: var(--tint); }
  .whole { white-space: nowrap; }
  .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  :host { position: relative; }
`;

const actions = css`
  .actions, .dialects { display: flex; flex-wrap: wrap; gap: 0 1.1rem; color: var(--soft); font-size: 0.8125rem; align-items: center; }
  .actions { margin-top: 0.6rem; border-top: 1px solid var(--rule); padding-top: 0.15rem; }
  .actions button:hover, .dialects button:hover { color: var(--ink); text-decoration: underline; text-underline-offset: 0.25em; }
  .actions button[aria-expanded="true"], .dialects button[aria-pressed="true"] { color: var(--ink); text-decoration: underline; text-underline-offset: 0.25em; }
  .last { margin-inline-start: auto; }
  @media (max-width: 36rem) { .actions .last { margin-inline-start: 0; } }
  #panel { font-size: 0.875rem; padding-bottom: 0.5rem; }
  pre { margin: 0; padding: 0.75rem 1rem; background: var(--tint); overflow: auto; font: 0.8125rem/1.6 var(--code); }
  .scroll { overflow: auto; max-height: 22rem; }
  table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
  caption { text-align: start; color: var(--soft); padding: 0.3rem 0; }
  th, td { text-align: end; padding: 0.2rem 1.5rem 0.2rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; white-space: nowrap; }
  thead th { color: var(--soft); font-weight: 600; position: sticky; top: 0; background: var(--paper); }
  th:first-child { text-align: start; }
  .scroll .soft { color: var(--soft); padding: 0.5rem 0; }
  .copy { display: flex; gap: 0.5rem; flex-wrap: wrap; }
  .copy input { flex: 1; min-width: 12rem; background: var(--tint); border: 0; padding: 0.3rem; }
  @media print { .actions, #panel, .controls { display: none; } .figure { break-inside: avoid; } }
`;

/** Everything a figure wears: the tokens, then the frame, the drawing, the controls, the prediction, the actions. */
export const figureStyle = [
  unsafeCSS(tokens),
  frame,
  drawingStyle,
  controlsStyle,
  predictionStyle,
  actions,
];
