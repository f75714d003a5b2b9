import { css, html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { button, fileButton, list, numberField } from "../../kit/control";
import type { Learning } from "../../kit/learning";
import { type Points, textOf } from "../../kit/learning-points";
import { type Kind, kinds, pointsOf, spreads, type Wish } from "../../kit/learning-sources";
import { readFile } from "../../kit/read-file";
import { type Reading, readPoints, written } from "./reading";
import type { Texts } from "./texts";

interface Fed {
  readonly core: Learning;
  readonly t: Texts;
  readonly state: { readonly points: Points };
  requestUpdate(): void;
}

/** Where points come from: a generator, a file, the clipboard, the keyboard. */
export class Source {
  private wish: Wish = { kind: "three", samples: 24, spread: 0, seed: 1 };
  private made: Points | undefined;
  /** What the reader is writing; nothing once the points have changed by other means. */
  private draft: { readonly text: string; readonly points: Points } | undefined;
  private reading: Reading | undefined;

  constructor(
    private readonly figure: Fed,
    private readonly take: (points: Points) => void,
  ) {}

  private generate(change: Partial<Wish>): void {
    this.wish = { ...this.wish, ...change };
    this.draft = undefined;
    this.reading = undefined;
    this.made = pointsOf(this.figure.core, this.wish);
    this.take(this.made);
  }

  /** A text: its points, or what is wrong with it; then the last points stay. */
  read(text: string): void {
    const { core, t } = this.figure;
    this.reading = readPoints(core, text, t);
    if ("points" in this.reading) this.take(this.reading.points);
    this.draft = { text, points: this.figure.state.points };
    this.figure.requestUpdate();
  }

  private get kind(): Kind | "own" {
    const { points } = this.figure.state;
    const known = this.made ?? pointsOf(this.figure.core, this.wish);
    return textOf(points) === textOf(known) ? this.wish.kind : "own";
  }

  private get text(): string {
    const { points } = this.figure.state;
    const { draft } = this;
    return draft && draft.points === points ? draft.text : written(points);
  }

  /** Named sources and files, in one row. */
  row(more: TemplateResult): TemplateResult {
    const { t } = this.figure;
    const { kind } = this;
    const all = kind === "own" ? (["own", ...kinds] as const) : kinds;
    const spread = (next: Kind) => spreads[next]?.first ?? 0;
    return html`<div class="row">
      ${list({
        name: t.source,
        named: false,
        value: kind,
        options: all.map((one) => [one, t[one]]),
        change: (next) =>
          next !== "own" && this.generate({ kind: next as Kind, spread: spread(next as Kind) }),
      })}
      ${this.generatorFields()}
      ${fileButton(t.open, ".csv,.tsv,.txt,text/csv,text/plain", async (file) => this.read(await readFile(file)))}
      ${more}</div>`;
  }

  private generatorFields(): TemplateResult | typeof nothing {
    const { t } = this.figure;
    const { kind, samples, spread, seed } = this.wish;
    const limits = spreads[kind];
    if (!limits || this.kind === "own") return nothing;
    const names = {
      linear: t.spreadLinear,
      blobs: t.spreadBlobs,
      moons: t.spreadMoons,
      xor: t.spreadXor,
      circles: t.spreadCircles,
    };
    return html`${numberField({ name: t.samples, value: samples, min: 2, max: 100, change: (n) => this.generate({ samples: Math.round(n) }) })}
      ${numberField({ ...limits, name: names[kind as keyof typeof names], value: spread, change: (to) => this.generate({ spread: to }) })}
      ${button(t.others, () => this.generate({ seed: seed + 1 }))}`;
  }

  /** The points as a text, and what is wrong with it. */
  passage(): TemplateResult {
    const { t } = this.figure;
    return html`<details><summary>${t.paste}</summary>
        <textarea rows="7" spellcheck="false" autocomplete="off" autocapitalize="off" aria-label=${t.csv} aria-describedby="hint"
          .value=${live(this.text)} @input=${(event: Event) => this.read((event.target as HTMLTextAreaElement).value)}></textarea>
        <p id="hint">${t.hint}</p>
      </details>
      <div class="problem" role="status">${this.problem()}</div>`;
  }

  private problem(): TemplateResult | typeof nothing {
    const { reading, draft, figure } = this;
    if (!reading || "points" in reading || draft?.points !== figure.state.points) return nothing;
    const { says, line, source } = reading;
    return html`<p><strong>${says}</strong></p>
      ${source === undefined ? nothing : html`<pre tabindex="0"><code><span class="line">${line}</span>${source.slice(0, 120) || " "}</code></pre>`}
      <p>${figure.t.kept}</p>`;
  }
}

export const sourceStyle = css`
  textarea { box-sizing: border-box; display: block; width: min(100%, 32rem); font: 0.875rem/1.5 var(--code); color: var(--ink);
    background: var(--tint); border: 0; border-bottom: 1.5px solid var(--rule); border-radius: 0; padding: 0.5rem 0.75rem; resize: vertical; }
  textarea:focus { border-color: var(--ink); }
  #hint { color: var(--soft); font-size: 0.8125rem; max-width: 46em; padding-block: 0.35rem; }
  .problem { flex-basis: 100%; border-inline-start: 3px solid var(--ink); padding-inline-start: 0.75rem; }
  .problem:empty { display: none; }
  .problem pre { padding: 0.3rem 0.75rem; margin-block: 0.3rem; }
  .problem .line { color: var(--soft); user-select: none; padding-inline-end: 1rem; }
  .drop { position: absolute; inset: -0.75rem; display: grid; place-content: center; z-index: 1; pointer-events: none;
    background: color-mix(in srgb, var(--paper) 85%, transparent); outline: 2px dashed var(--mark); font: 400 1.3125rem/1.4 var(--serif); }
`;
