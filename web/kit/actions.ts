import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import { csvFile, type Data } from "./csv";
import { copy, download } from "./download";
import { embeddings } from "./embedding";
import type { Figure } from "./figure";
import type { Part } from "./parts";
import { toPng, toSvg } from "./picture";
import type { Code } from "./snippet";
import { dataTable } from "./table";
import { texts } from "./texts";

interface Offers {
  data(): Data;
  code(): Code;
  link(): string;
  /** The state as a link has it. */
  written(): string;
  reset(): void;
  /** Adds to the copy of the drawing what the screen has beside it. */
  complete(copy: SVGSVGElement): void;
}

// biome-ignore lint/suspicious/noExplicitAny: the row serves figures of every schema.
type AnyFigure = Figure<any, any, any>;
type Panel = "code" | "embed" | "table" | "link";
/** A text to copy, and where it belongs. */
type Snippet = readonly [label: string, source: string];
const languages = [
  ["javascript", "JavaScript"],
  ["cpp", "C++"],
  ["numpy", "NumPy"],
] as const;

/** The quiet row under every figure: link, embedding, code, table, files. */
export class Actions implements ReactiveController {
  private open: Panel | undefined;
  private readonly chosen = { code: 0, embed: 0 };
  private done = "";

  constructor(
    private readonly figure: AnyFigure,
    private readonly offers: Offers,
  ) {
    figure.addController(this);
  }

  hostConnected(): void {}

  private get t() {
    return texts[this.figure.language];
  }

  private show(change: () => void): void {
    change();
    this.figure.requestUpdate();
  }

  private async copy(kind: "link" | "code", text: string): Promise<void> {
    const copied = await copy(text);
    this.show(() => {
      this.done = copied ? kind : "";
      if (!copied && kind === "link") this.open = "link";
    });
    setTimeout(() => this.show(() => (this.done = "")), 2000);
  }

  private async save(kind: "svg" | "png"): Promise<void> {
    const drawing = this.figure.renderRoot.querySelector<SVGSVGElement>("svg.drawing");
    if (!drawing) return;
    const svg = toSvg(drawing, this.figure.heading, (copy) => this.offers.complete(copy));
    const { width, height } = drawing.getBoundingClientRect();
    const file =
      kind === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await toPng(svg, width, height);
    download(`${this.figure.name}.${kind}`, file);
  }

  private saveCsv(): void {
    const file = csvFile(this.offers.data());
    download(`${this.figure.name}.csv`, file);
  }

  private opener(panel: Panel, label: string): TemplateResult {
    const open = this.open === panel;
    return html`<button type="button" aria-expanded=${open ? "true" : "false"} aria-controls="panel"
      @click=${() => this.show(() => (this.open = open ? undefined : panel))}>${label}</button>`;
  }

  row(): TemplateResult {
    const { t, offers } = this;
    const { hiddenParts: hidden, lock } = this.figure;
    const unless = (part: Part, shown: TemplateResult) => (hidden.has(part) ? nothing : shown);
    return html`<div class="actions">
        ${unless(
          "link",
          html`<button type="button" @click=${() => this.copy("link", offers.link())}>
            <span role="status">${this.done === "link" ? t.linkCopied : t.copyLink}</span></button>`,
        )}
        ${unless("embed", this.opener("embed", t.embed))}
        ${unless("code", this.opener("code", t.code))}
        ${unless("table", this.opener("table", t.table))}
        ${unless("files", this.files())}
        ${lock ? nothing : unless("reset", html`<button type="button" class="last" @click=${() => offers.reset()}>${t.reset}</button>`)}
      </div>
      <div id="panel" ?hidden=${!this.open}>${this.panel()}</div>`;
  }

  private files(): TemplateResult {
    const { t } = this;
    return html`<button type="button" aria-label=${t.save("CSV")} @click=${() => this.saveCsv()}>${t.csv}</button>
      <button type="button" aria-label=${t.save("SVG")} @click=${() => this.save("svg")}>${t.svg}</button>
      <button type="button" aria-label=${t.save("PNG")} @click=${() => this.save("png")}>${t.png}</button>`;
  }

  private panel(): TemplateResult | typeof nothing {
    if (this.open === "code") return this.snippetPanel("code", this.programs());
    if (this.open === "embed") return this.snippetPanel("embed", this.embeddings());
    if (this.open === "table") return this.tablePanel();
    if (this.open !== "link") return nothing;
    return html`<label class="copy">${this.t.copyFailed}
      <input readonly .value=${this.offers.link()} @focus=${(e: Event) => (e.target as HTMLInputElement).select()}></label>`;
  }

  private programs(): Snippet[] {
    const code = this.offers.code();
    return languages.map(([key, label]) => [label, code[key]]);
  }

  private embeddings(): Snippet[] {
    const { name, heading: title, language, units, offsetHeight, renderRoot } = this.figure;
    const open = renderRoot.querySelector<HTMLElement>("#panel")?.offsetHeight ?? 0;
    const written = this.offers.written();
    const shown = { name, title, language, units, written, height: offsetHeight - open };
    return embeddings.map(({ place, text }) => [this.t[place], text(shown)]);
  }

  private snippetPanel(kind: "code" | "embed", snippets: Snippet[]): TemplateResult {
    const chosen = this.chosen[kind];
    const source = snippets[chosen]?.[1] ?? "";
    return html`<div class="dialects">
        ${snippets.map(
          ([label], i) => html`<button type="button" aria-pressed=${chosen === i}
            @click=${() => this.show(() => (this.chosen[kind] = i))}>${label}</button>`,
        )}
        <button type="button" class="last" @click=${() => this.copy("code", source)}>
          <span role="status">${this.done === "code" ? this.t.codeCopied : this.t.copyCode}</span></button>
      </div>
      <pre tabindex="0"><code translate="no">${source}</code></pre>`;
  }

  private tablePanel(): TemplateResult {
    const { numbers, heading } = this.figure;
    const { dataOf, more } = this.t;
    return dataTable({ data: this.offers.data(), caption: dataOf(heading), left: more, numbers });
  }
}
