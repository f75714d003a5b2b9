import { css, html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { list } from "../../kit/control";
import type { Language } from "../../kit/language";
import { pieces } from "./marks";
import { sampleOf, samples, textOf } from "./samples";
import type { texts } from "./texts";

interface Passage {
  readonly who: "p" | "q";
  readonly value: string;
  readonly language: Language;
  readonly t: typeof texts.en;
  readonly unit: "letters" | "words" | "bytes";
  readonly symbol: string;
  /** How much is counted, in words: "136 letters". */
  readonly size: string;
  readonly change: (value: string) => void;
}

/** One text to read, choose or replace; the chosen symbol is marked in it. */
export function passageField(f: Passage): TemplateResult {
  const { who, t, language } = f;
  const text = textOf(f.value, language);
  const typed = (event: Event) => f.change((event.target as HTMLTextAreaElement).value);
  const follow = (event: Event) => {
    const area = event.target as HTMLTextAreaElement;
    area.previousElementSibling?.scrollTo(0, area.scrollTop);
  };
  return html`<div class="passage ${who}">
    <p class="head"><span class="who" aria-hidden="true">${who}</span>
      ${list({
        name: t.sample(who),
        named: false,
        value: sampleOf(f.value, language) ?? "own",
        options: [
          ...Object.entries(samples).map(([key, { names }]) => [key, names[language]] as const),
          ["own", t.own],
        ],
        change: (key) => f.change(key === "own" ? "" : `@${key}`),
      })}
      <span class="size">${f.size}</span></p>
    <div class="paper">
      <div class="backdrop" aria-hidden="true">${pieces(text, f.unit, f.symbol).map(
        ([piece, marked]) => (marked ? html`<mark>${piece}</mark>` : piece),
      )}</div>
      <textarea rows="3" spellcheck="false" autocomplete="off" autocapitalize="off" lang="" aria-label=${t.text(who)}
        placeholder=${t.placeholder} .value=${live(text)} @input=${typed} @scroll=${follow}></textarea>
    </div>
  </div>`;
}

export const passageStyle = css`
  .passage .head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; }
  .who { font: italic 400 1.625rem/1.2 var(--serif); color: var(--tone); }
  .size { color: var(--soft); font-size: 0.8125rem; }
  .paper { display: grid; margin-top: 0.3rem; border-inline-start: 3px solid var(--tone); }
  .paper > * { grid-area: 1 / 1; font: 400 1.0625rem/1.5 var(--serif); padding: 0.15rem 0.75rem; margin: 0; border: 0; box-sizing: border-box;
    width: 100%; min-width: 0; white-space: pre-wrap; overflow-wrap: break-word; scrollbar-gutter: stable; letter-spacing: 0; }
  .paper textarea { background: none; color: var(--ink); resize: vertical; overflow-y: auto; display: block; border-radius: 0;
    field-sizing: content; min-height: 2lh; max-height: 11rem; }
  .backdrop { color: transparent; overflow: hidden; height: 0; min-height: 100%; user-select: none; }
  mark { color: transparent; background: var(--wash); box-shadow: 0 2px var(--tone); border-radius: 2px; }
  textarea::placeholder { color: var(--soft); }
`;
