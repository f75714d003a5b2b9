import { html, nothing, type TemplateResult } from "lit";
import { type Compared, Comparison } from "../../kit/comparison";
import { columnsRoom } from "../../kit/comparison-layout";
import { comparisonTable } from "../../kit/comparison-table";
import type { Direction } from "../../kit/direction";
import { explained } from "../../kit/explained";
import { define, SurprisalFigure } from "../../kit/figure";
import { passage, readPassage } from "../../kit/passage";
import { readDrop } from "../../kit/read-file";
import { choice as chosen, number } from "../../kit/schema";
import { comparisonStyle } from "../../kit/style-comparison";
import { code } from "./code";
import { controls } from "./controls";
import { type Problem, problem } from "./problem";
import { samples } from "./samples";
import { source, sourceStyle } from "./source";
import { type Column, readTable, type Table, weightiest } from "./table";
import { texts } from "./texts";
import { sentence } from "./words";

const schema = {
  csv: passage("@worms", { longest: 1200 }),
  p: number(0, { min: 0, max: 99 }),
  q: number(1, { min: 0, max: 99 }),
  show: chosen<Direction>("pq", ["pq", "qp", "both"]),
  smoothing: number(0, { min: 0, max: 10 }),
};

/** Counts of the reader's own: which column is p, which is q, and what the difference costs. */
class TwoCounts extends SurprisalFigure<typeof schema, typeof texts.en> {
  readonly name = "two-counts";
  readonly schema = schema;
  readonly texts = texts;
  static override styles = [SurprisalFigure.styles, comparisonStyle, sourceStyle];

  private readonly comparison = new Comparison();
  private seen = "";
  private table!: Table;
  private problem: Problem | undefined;
  private dropping = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ["dragenter", "dragleave", "dragover", "drop"] as const) {
      this.addEventListener(type, this.onDrag);
    }
  }

  /** The question fits the counts. */
  override get t(): typeof texts.en {
    const words = super.t;
    const { dice, ways } = samples[this.language];
    const question = { [dice]: words.dieQuestion, [ways]: words.waysQuestion };
    const { worms } = samples[this.language];
    if (!this.state || this.csv === worms) return words;
    return { ...words, question: question[this.csv] ?? words.ownQuestion };
  }

  private readonly onDrag = async (event: DragEvent) => {
    event.preventDefault();
    if (event.type === "dragenter") this.dropping += 1;
    if (event.type === "dragleave") this.dropping -= 1;
    if (event.type === "drop") {
      this.dropping = 0;
      const csv = await readDrop(event.dataTransfer);
      if (csv) this.take(csv);
    }
    this.requestUpdate();
  };

  private take(csv: string): void {
    this.set({ csv, p: 0, q: 1 });
  }

  private get csv(): string {
    return readPassage(this.state.csv, samples[this.language]);
  }

  /** Reads the text once; what cannot be read leaves the last table as it was. */
  private read(): Table {
    const { csv } = this;
    if (this.seen === csv && this.table) return this.table;
    this.seen = csv;
    this.table ??= readTable(this.core, samples[this.language].worms, this.t);
    try {
      this.table = readTable(this.core, csv, this.t);
      this.problem = undefined;
    } catch (error) {
      this.problem = problem((error as Error).message, csv, this.t);
    }
    return this.table;
  }

  private get columns(): [number, number] {
    const { length } = this.read().columns;
    const { p, q } = this.state;
    return [Math.min(Math.round(p), length - 1), Math.min(Math.round(q), length - 1)];
  }

  /** Both directions by the core, or the column that holds no distribution. */
  private get measured() {
    const { columns, labels } = this.read();
    const [p, q] = this.columns.map((i) => columns[i]) as [Column, Column];
    const { smoothing } = this.state;
    const empty = [p, q].find((c) => smoothing === 0 && Array.from(c.counts).every((n) => n === 0));
    if (empty) return { empty: empty.name };
    const one = (truth: ArrayLike<number>, belief: ArrayLike<number>) =>
      explained(this.core, truth, belief, this.base, smoothing);
    const [pq, qp] = [one(p.counts, q.counts), one(q.counts, p.counts)];
    return { labels, p, q, pq, qp, empty: undefined };
  }

  protected override drawing(): TemplateResult {
    const m = this.measured;
    if (m.empty !== undefined)
      return html`<div class="stage empty"><p>${this.t.empty(m.empty)}</p></div>`;
    const { t } = this;
    const { show } = this.state;
    const rows = this.rows(m);
    const pick = (values: ArrayLike<number>) => rows.map((i) => values[i] ?? 0);
    const compared: Compared = {
      width: this.width,
      names: rows.map((i) => m.labels[i] ?? ""),
      p: { values: pick(m.pq.p) },
      q: { values: pick(m.pq.q) },
      pq: { ...m.pq, terms: pick(m.pq.terms) },
      qp: { ...m.qp, terms: pick(m.qp.terms) },
      direction: show,
      numbers: this.numbers,
      held: this.held,
      ease: (key, target) => this.eased(key, target),
      words: {
        p: m.p.name,
        q: m.q.name,
        terms: show === "both" ? t.termsBoth : t.terms(show === "pq" ? "q" : "p"),
        sum: show === "both" ? t.sums : t.sum,
      },
    };
    return html`<svg class="drawing" width=${this.width} height=${this.comparison.height(compared)} role="group"
        aria-label=${t.title}>${this.comparison.draw(compared)}</svg>
      ${this.dropping > 0 ? html`<p class="drop">${t.drop}</p>` : nothing}`;
  }

  private rows({ pq, qp }: { pq: { terms: ArrayLike<number> }; qp: { terms: ArrayLike<number> } }) {
    return weightiest([pq.terms, qp.terms], Math.floor(columnsRoom(this.width) / 9));
  }

  protected override summary(): string {
    const m = this.measured;
    if (m.empty !== undefined) return this.t.empty(m.empty);
    const { t, numbers } = this;
    return sentence({ ...m, drawn: this.rows(m), show: this.state.show, t, numbers });
  }

  protected override controls(): TemplateResult {
    const { t, numbers, state, csv, problem } = this;
    const names = this.read().columns.map(({ name }) => name);
    return html`${controls({ t, numbers, state, names, columns: this.columns, set: (change) => this.set(change) })}
      ${source({ t, csv, sample: state.csv, problem, change: (text) => this.take(text) })}`;
  }

  protected override data() {
    const m = this.measured;
    if (m.empty !== undefined) return { columns: [this.t.label], rows: [] };
    const { t } = this;
    return comparisonTable({
      names: m.labels,
      before: [m.p, m.q].map(({ name, counts }) => ({ name: t.counts(name), values: counts })),
      p: m.pq.p,
      q: m.pq.q,
      pq: m.pq,
      qp: m.qp,
      surprise: (x) => this.core.selfInformation(x, { base: this.base }),
      words: { names: t.label, sum: t.total },
    });
  }

  protected override code() {
    const { columns, csv, units } = this;
    const { smoothing } = this.state;
    const table = this.read().columns;
    const [p, q] = columns.map((i) => table[i]) as [Column, Column];
    const m = this.measured;
    const kl = m.empty === undefined ? m.pq.value : Number.NaN;
    return code({ csv, p, q, columns, smoothing, kl, units });
  }
}

define("two-counts", TwoCounts);
