import { css } from "lit";

/** The question's answers to pick from, before anything is shown. */
export const predictionStyle = css`
  .prediction { margin: 0 0 0.9rem; }
  .prediction fieldset { border: 0; margin: 0; padding: 0; min-width: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 0.6rem; align-items: center; }
  .prediction legend { float: left; padding: 0; margin-inline-end: 0.4rem; color: var(--soft); }
  .prediction legend b { color: var(--ink); font-weight: 600; }
  .prediction fieldset button { min-height: 2.5rem; padding: 0.3rem 1rem; border: 1.5px solid var(--mark); border-radius: 1.25rem; position: relative; transition: background-color var(--quick); }
  .prediction.open fieldset button:hover { border-color: var(--ink); background: var(--tint); }
  .prediction button[aria-disabled] { color: var(--soft); border-color: transparent; cursor: default; }
  .prediction button[aria-pressed="true"] { color: var(--ink); border-color: var(--mark); }
  .prediction button.right { color: var(--ink); }
  /* In the button's own room: an answer that is right moves nothing. */
  .prediction .tick { position: absolute; inset-inline-end: 0.15rem; font-weight: 600; }
  .prediction .verdict { min-height: 3em; margin-top: 0.35rem; max-width: 46em; text-wrap: pretty; }
  .prediction.open .verdict { color: var(--soft); }
  .prediction .verdict button { padding: 0.1rem 0; border-bottom: 1.5px solid var(--rule); border-radius: 0; }
  .prediction .verdict button:hover { border-color: var(--ink); }
  @media (max-width: 36rem) {
    .prediction legend { float: none; width: 100%; margin-bottom: 0.4rem; }
    .prediction fieldset button { min-height: 2.75rem; }
    .prediction .verdict { min-height: 6em; }
  }
  @media print { .prediction { display: none; } }
  @media (forced-colors: active) { .prediction button[aria-disabled] { border-color: Canvas; } .prediction button[aria-pressed="true"] { border-color: Highlight; } }
`;
