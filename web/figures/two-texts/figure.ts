import { html, type TemplateResult } from "lit";
import { comparisonTable } from "../../kit/comparison-table";
import { define, SurprisalFigure } from "../../kit/figure";
import { passage } from "../../kit/passage";
import { choice as chosen, number, text } from "../../kit/schema";
import { comparisonStyle } from "../../kit/style-comparison";
import { signed } from "../../kit/terms";
import { code } from "./code";
import {
  compareTexts,
  type Order,
  ordered,
  singular,
  type TextComparison,
  telltales,
  type Unit,
  units,
  without,
} from "./comparison";
import { controls } from "./controls";
import { skyline } from "./drawing";
import { headline, marksInWords } from "./headline";
import { foot, type Mirror, mirror } from "./mirror";
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

  private seen: { key: string; result: TextComparison | string } | undefined;

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
    const { unit, smoothing } = this.state;
    const key = JSON.stringify([...this.passages, unit, smoothing, this.base, this.language]);
    if (this.seen?.key !== key) this.seen = { key, result: this.compare() };
    return this.seen.result;
  }

  private compare(): TextComparison | string {
    const { core, t, passages, base } = this;
    const { unit, smoothing } = this.state;
    const lacking = without(core, passages, unit);
    return lacking
      ? t.empty(lacking, t[unit])
      : compareTexts(core, passages, { unit, smoothing, base });
  }

  private shown(symbol: string): string {
    return this.state.unit === "bytes" ? symbol.replace(/^0x/, "") : symbol;
  }

  private layout(c: TextComparison): { m: Mirror; order: number[] } {
    const m = mirror(
      this.width,
      c.symbols.map((s) => this.shown(s)),
    );
    return { m, order: ordered(c, this.state.order, m.most) };
  }

  protected override drawing(): TemplateResult {
    const c = this.compared;
    return html`${this.field("p", c)}
      ${typeof c === "string" ? html`<div class="stage empty"><p>${c}</p></div>` : this.mirrored(c)}
      ${this.field("q", c)}`;
  }

  private field(who: "p" | "q", c: TextComparison | string): TemplateResult {
    const { t, language, state } = this;
    const total = typeof c === "string" ? "" : this.numbers.round(c.total[who === "p" ? 0 : 1], 0);
    return passageField({
      who,
      t,
      language,
      value: state[who],
      unit: state.unit,
      symbol: state.symbol,
      size: total && t.size(total, t[state.unit]),
      change: (value) => this.set({ [who]: value }),
    });
  }

  private mirrored(c: TextComparison): TemplateResult {
    const { m, order } = this.layout(c);
    const { state, numbers: n, t } = this;
    const ranks = c.symbols.map(() => order.length);
    order.forEach((i, rank) => {
      ranks[i] = rank;
    });
    const top = Math.max(...order.map((i) => Math.max(c.p[i] ?? 0, c.q[i] ?? 0)));
    const marked = state.order === "frequency" ? 0 : telltales(c[state.order], order);
    const chosen = c.symbols.indexOf(state.symbol);
    const head = { x: this.width, numbers: n, per: t.a(n.unit(), t[singular[state.unit]]) };
    return html`<svg class="drawing" width=${this.width} height=${m.height} role="group" aria-label=${t.title}>
      ${skyline({
        mirror: m,
        width: this.width,
        order,
        symbols: c.symbols.map((s) => this.shown(s)),
        ranks: this.eased("ranks", ranks),
        p: this.eased("p", Array.from(c.p)),
        q: this.eased("q", Array.from(c.q)),
        top: this.eased("top", [top])[0] ?? top,
        marked,
        marks: marksInWords(c, state.order, order.slice(0, marked), t, n),
        side: state.order === "qp" ? "p" : "q",
        chosen,
        name: t.symbols,
        says: (i) =>
          t.symbol(
            c.symbols[i] ?? "",
            n.percent(c.p[i] ?? 0),
            n.percent(c.q[i] ?? 0),
            this.term(c.pq.terms[i] ?? 0),
          ),
        choose: (i) => this.set({ symbol: c.symbols[i] ?? "" }),
      })}
      ${headline({ ...head, name: "KL(p‖q)", tone: "q", value: c.pq.value, y: 12 })}
      ${headline({ ...head, name: "KL(q‖p)", tone: "p", value: c.qp.value, y: m.height - foot + 16 })}
    </svg>`;
  }

  private term(value: number): string {
    return `${signed(value, (v) => this.numbers.round(v))} ${this.numbers.unit()}`;
  }

  protected override summary(): string {
    const c = this.compared;
    if (typeof c === "string") return c;
    const { order } = this.layout(c);
    return sentence({
      c,
      drawn: order,
      state: this.state,
      t: this.t,
      numbers: this.numbers,
      term: (v) => this.term(v),
    });
  }

  protected override controls(): TemplateResult {
    const { t, state, numbers } = this;
    return controls({ t, state, numbers, set: (change) => this.set(change) });
  }

  protected override data() {
    const c = this.compared;
    if (typeof c === "string") return { columns: [this.t.symbolColumn], rows: [] };
    const { t } = this;
    return comparisonTable({
      names: c.symbols,
      before: (["p", "q"] as const).map((who, i) => ({
        name: t.counts(who),
        values: c.counts[i as 0 | 1],
      })),
      p: c.p,
      q: c.q,
      pq: c.pq,
      qp: c.qp,
      surprise: (x) => this.core.selfInformation(x, { base: this.base }),
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
