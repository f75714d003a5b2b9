import { css, html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { button, fileButton } from "../../kit/control";
import { readFile } from "../../kit/read-file";
import type { Problem } from "./problem";
import type { Sample } from "./samples";
import type { texts } from "./texts";

interface Source {
  readonly t: typeof texts.en;
  readonly csv: string;
  readonly sample: string;
  readonly problem: Problem | undefined;
  /** Other counts: a sample, or a file. */
  readonly take: (csv: string) => void;
  /** The same counts, edited. */
  readonly edit: (csv: string) => void;
}

const keys: readonly Sample[] = ["worms", "dice", "ways"];

/** Where counts come from: a sample, a file, the clipboard, the keyboard. */
export function source({ t, csv, sample, problem, take, edit }: Source): TemplateResult {
  return html`<div class="row" role="group" aria-label=${t.samples}>
      ${keys.map((key) => button(t[key], () => take(`@${key}`), sample === `@${key}`))}
      ${fileButton(t.open, ".csv,.tsv,.txt,text/csv,text/plain", async (file) => take(await readFile(file)))}
    </div>
    <details><summary>${t.own}</summary>
      <textarea rows="8" spellcheck="false" autocomplete="off" autocapitalize="off" aria-label=${t.csv} aria-describedby="hint"
        .value=${live(csv)} @input=${(event: Event) => edit((event.target as HTMLTextAreaElement).value)}></textarea>
      <p id="hint">${t.hint}</p>
    </details>
    <div class="problem" role="status">${problem ? said(problem, t) : nothing}</div>`;
}

function said({ says, line, source }: Problem, t: typeof texts.en): TemplateResult {
  return html`<p><strong>${says}</strong></p>
    ${source === undefined ? nothing : html`<pre tabindex="0"><code><span class="line">${line}</span>${shown(source)}</code></pre>`}
    <p>${t.kept}</p>`;
}

const shown = (line: string) => (line.length > 120 ? `${line.slice(0, 120)}…` : line || " ");

export const sourceStyle = css`
  textarea { box-sizing: border-box; display: block; width: min(100%, 40rem); font: 0.875rem/1.5 var(--code); color: var(--ink);
    background: var(--tint); border: 0; border-bottom: 1.5px solid var(--rule); border-radius: 0; padding: 0.5rem 0.75rem; resize: vertical; }
  textarea:focus { border-color: var(--ink); }
  #hint { color: var(--soft); font-size: 0.8125rem; max-width: 46em; padding-block: 0.35rem; }
  .list select { max-width: 14rem; }
  .problem { flex-basis: 100%; border-inline-start: 3px solid var(--ink); padding-inline-start: 0.75rem; }
  .problem:empty { display: none; }
  .problem pre { padding: 0.3rem 0.75rem; margin-block: 0.3rem; }
  .problem .line { color: var(--soft); user-select: none; padding-inline-end: 1rem; }
  .drop { position: absolute; inset: -0.75rem; display: grid; place-content: center; z-index: 1; pointer-events: none;
    background: color-mix(in srgb, var(--paper) 85%, transparent); outline: 2px dashed var(--mark); font: 400 1.3125rem/1.4 var(--serif); }
`;
