import { html, type TemplateResult } from "lit";
import { comparisonTable } from "../../kit/comparison-table";
import { SurprisalFigure } from "../../kit/core";
import { define } from "../../kit/figure";
import { Last } from "../../kit/last";
import { passage } from "../../kit/passage";
import { choice as chosen, number, text } from "../../kit/schema";
import { comparisonStyle } from "../../kit/style-comparison";
import { code } from "./code";
import {
  compareTexts,
  type Order,
  singular,
  type TextComparison,
  type Unit,
  units,
  without,
} from "./comparison";
import { controls } from "./controls";
import { arranged, mirrored } from "./mirrored";
import { passageField, passageStyle } from "./passages";
import { textOf } from "./samples";
import { mirrorStyle } from "./style";
import { texts } from "./texts";
import { sentence } from "./words";

const longest = 400;

const schema = {
  p: passage("@a", { longest }),
  q: passage("@b", { longest }),
  unit: chosen<Unit>("letters", units),
  order: chosen<Order>("frequency", ["frequency", "pq", "qp"]),
  smoothing: number(0.5, { min: 0, max: 5 }),
  symbol: text("", { longest: 40 }),
};

/** Two texts as distributions of their letters, words or bytes, and what tells them apart. */
class TwoTexts extends SurprisalFigure<typeof schema, typeof texts.en> {
  readonly name = "two-texts";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [SurprisalFigure.styles, comparisonStyle, passageStyle, mirrorStyle];

  private readonly measured = new Last<TextComparison | string>();

  /** The first question is about the first pair of texts. */
  override get t(): typeof texts.en {
    const words = super.t;
    const first = !this.state || (this.state.p === "@a" && this.state.q === "@b");
    return first ? words : { ...words, question: words.otherQuestion };
  }

  private get passages(): readonly [string, string] {
    return [textOf(this.state.p, this.language), textOf(this.state.q, this.language)];
  }

  /** Both texts measured by the core, once for each change; or what is missing, in words. */
  private get compared(): TextComparison | string {
    const { passages, base, language } = this;
    const { unit, smoothing } = this.state;
    const from = [...passages, unit, smoothing, base, language];
    return this.measured.of(from, () => this.compare());
  }

  private compare(): TextComparison | string {
    const { core, t, passages, base } = this;
    const { unit, smoothing } = this.state;
    const lacking = without(core, passages, unit);
    return lacking
      ? t.empty(lacking, t[unit])
      : compareTexts(core, passages, { unit, smoothing, base });
  }

  protected override drawing(): TemplateResult {
    const c = this.compared;
    return html`${this.field("p", c)}
      ${typeof c === "string" ? html`<div class="stage empty"><p>${c}</p></div>` : this.mirrored(c)}
      ${this.field("q", c)}`;
  }

  private field(who: "p" | "q", c: TextComparison | string): TemplateResult {
    const { t, language, state } = this;
    const total = typeof c === "string" ? undefined : c.total[who === "p" ? 0 : 1];
    return passageField({
      who,
      t,
      language,
      value: state[who],
      unit: state.unit,
      symbol: state.symbol,
      size: total === undefined ? "" : this.size(total),
      change: (value) => this.set({ [who]: value }),
    });
  }

  private size(total: number): string {
    const { unit } = this.state;
    return this.t.size(this.numbers.round(total, 0), this.t[total === 1 ? singular[unit] : unit]);
  }

  private mirrored(c: TextComparison): TemplateResult {
    const { core, width, state, t, numbers } = this;
    const ease = (key: string, target: readonly number[]) => this.eased(key, target);
    const choose = (symbol: string) => this.set({ symbol });
    return mirrored({ c, core, width, state, t, numbers, ease, choose });
  }

  protected override summary(): string {
    const c = this.compared;
    if (typeof c === "string") return c;
    const { core, width, state, t, numbers } = this;
    const { order: drawn } = arranged({ c, width, state });
    return sentence({ core, c, drawn, state, t, numbers });
  }

  protected override controls(): TemplateResult {
    const { t, state, numbers } = this;
    return controls({ t, state, numbers, set: (change) => this.set(change) });
  }

  protected override data() {
    const c = this.compared;
    if (typeof c === "string") return { columns: [this.t.symbolColumn], rows: [] };
    const { core, numbers, t } = this;
    return comparisonTable({
      core,
      numbers,
      names: c.symbols,
      before: (["p", "q"] as const).map((who, i) => ({
        name: t.counts(who),
        values: c.counts[i as 0 | 1],
      })),
      p: c.p,
      q: c.q,
      pq: c.pq,
      qp: c.qp,
      words: { names: t.symbolColumn, sum: t.sumColumn },
    });
  }

  protected override code() {
    const c = this.compared;
    const kl = typeof c === "string" ? Number.NaN : c.pq.value;
    return code({
      texts: this.passages,
      unit: this.state.unit,
      smoothing: this.state.smoothing,
      kl,
      units: this.units,
    });
  }
}

define("two-texts", TwoTexts);
