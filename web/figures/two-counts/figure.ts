import { html, nothing, type TemplateResult } from "lit";
import { type Compared, Comparison } from "../../kit/comparison";
import { columnsRoom } from "../../kit/comparison-layout";
import { comparisonTable } from "../../kit/comparison-table";
import { SurprisalFigure } from "../../kit/core";
import type { Direction } from "../../kit/direction";
import { DropTarget } from "../../kit/drop-target";
import { define } from "../../kit/figure";
import { Last } from "../../kit/last";
import { passage, readPassage } from "../../kit/passage";
import { choice as chosen, number } from "../../kit/schema";
import { comparisonStyle } from "../../kit/style-comparison";
import { code } from "./code";
import { controls } from "./controls";
import { isEmpty, type Measured, measure } from "./measured";
import { Reader, type Reading } from "./reader";
import { samples } from "./samples";
import { source, sourceStyle } from "./source";
import { type Column, weightiest } from "./table";
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
  private readonly reader = new Reader();
  private readonly known = new Last<Reading>();
  private readonly measures = new Last<Measured | undefined>();
  private readonly chosenRows = new Last<number[]>();
  private readonly target = new DropTarget(this, (csv) => this.take(csv));

  /** The question fits the counts. */
  override get t(): typeof texts.en {
    const words = super.t;
    const { dice, ways } = samples[this.language];
    const question = { [dice]: words.dieQuestion, [ways]: words.waysQuestion };
    const { worms } = samples[this.language];
    if (!this.state || this.csv === worms) return words;
    return { ...words, question: question[this.csv] ?? words.ownQuestion };
  }

  private take(csv: string): void {
    this.set({ csv, p: 0, q: 1 });
  }

  private get csv(): string {
    return readPassage(this.state.csv, samples[this.language]);
  }

  private get counts(): Reading {
    const { core, csv, language, t } = this;
    const { worms } = samples[language];
    return this.known.of([csv, language], () => this.reader.read(core, csv, worms, t));
  }

  private get columns(): readonly [p: number, q: number] {
    const { length } = this.counts.table.columns;
    const { p, q } = this.state;
    return [Math.min(Math.round(p), length - 1), Math.min(Math.round(q), length - 1)];
  }

  private get pair(): readonly [p: Column, q: Column] {
    const { columns } = this.counts.table;
    return this.columns.map((i) => columns[i]) as [Column, Column];
  }

  private get measured(): Measured | undefined {
    const { core, base, pair } = this;
    const { smoothing } = this.state;
    return this.measures.of([...pair, smoothing, base], () =>
      measure(core, pair, { smoothing, base }),
    );
  }

  /** Why there is nothing to measure. */
  private get lacking(): string {
    return this.t.empty(this.pair.find(isEmpty)?.name ?? "");
  }

  protected override drawing(): TemplateResult {
    const m = this.measured;
    if (!m) return html`<div class="stage empty"><p>${this.lacking}</p></div>`;
    const { t } = this;
    const { labels } = this.counts.table;
    const { show } = this.state;
    const rows = this.rows(m);
    const pick = (values: ArrayLike<number>) => rows.map((i) => values[i] ?? 0);
    const compared: Compared = {
      width: this.width,
      names: rows.map((i) => labels[i] ?? ""),
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
      ${this.target.waiting ? html`<p class="drop">${t.drop}</p>` : nothing}`;
  }

  /** The rows that the picture has room for. */
  private rows(m: Measured): number[] {
    const most = Math.floor(columnsRoom(this.width) / 9);
    return this.chosenRows.of([m, most], () => weightiest([m.pq.terms, m.qp.terms], most));
  }

  protected override summary(): string {
    const m = this.measured;
    if (!m) return this.lacking;
    const { core, t, numbers } = this;
    const { labels } = this.counts.table;
    const { show } = this.state;
    return sentence({ ...m, core, labels, drawn: this.rows(m), show, t, numbers });
  }

  protected override controls(): TemplateResult {
    const { t, numbers, state, csv } = this;
    const { table, problem } = this.counts;
    const names = table.columns.map(({ name }) => name);
    return html`${controls({ t, numbers, state, names, columns: this.columns, set: (change) => this.set(change) })}
      ${source({ t, csv, sample: state.csv, problem, take: (text) => this.take(text), edit: (text) => this.set({ csv: text }) })}`;
  }

  protected override data() {
    const m = this.measured;
    if (!m) return { columns: [this.t.label], rows: [] };
    const { core, numbers, t } = this;
    return comparisonTable({
      core,
      numbers,
      names: this.counts.table.labels,
      before: [m.p, m.q].map(({ name, counts }) => ({ name: t.counts(name), values: counts })),
      p: m.pq.p,
      q: m.pq.q,
      pq: m.pq,
      qp: m.qp,
      words: { names: t.label, sum: t.total },
    });
  }

  protected override code() {
    const { columns, units } = this;
    const { smoothing } = this.state;
    const { csv, table } = this.counts;
    const kl = this.measured?.pq.value ?? Number.NaN;
    return code({ csv, table, columns, smoothing, kl, units });
  }
}

define("two-counts", TwoCounts);
