import { css, html, svg, type TemplateResult } from "lit";
import { comparisonTable } from "../../kit/comparison-table";
import { button, choice, slider } from "../../kit/control";
import { define, SurprisalFigure } from "../../kit/figure";
import { passage } from "../../kit/passage";
import { choice as chosen, number, text } from "../../kit/schema";
import { comparisonStyle } from "../../kit/style-comparison";
import { signed } from "../../kit/terms";
import { code } from "./code";
import {
  carried,
  compareTexts,
  type Order,
  ordered,
  type TextComparison,
  telltales,
  type Unit,
} from "./comparison";
import { skyline } from "./drawing";
import { foot, type Mirror, mirror } from "./mirror";
import { passageField, passageStyle } from "./passages";
import { textOf } from "./samples";
import { texts } from "./texts";
import { sentence } from "./words";

const longest = 400;
const units: readonly Unit[] = ["letters", "words", "bytes"];

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

  static override styles = [
    SurprisalFigure.styles,
    comparisonStyle,
    passageStyle,
    css`
      .symbol { cursor: pointer; }
      .symbol:focus-visible { outline: none; }
      .place { fill: transparent; }
      .symbol:hover .place { fill: var(--tint); }
      .chosen .place { fill: var(--tint); stroke: var(--mark); stroke-width: 1; }
      .symbol:focus-visible .place { stroke: var(--ink); stroke-width: 2; }
      .letter-name { font-size: 15px; pointer-events: none; }
      .told { fill: var(--tone); font-weight: 700; }
      .bracket { fill: none; stroke: var(--tone); stroke-width: 1.5; }
      .note { color: var(--soft); font-size: 0.8125rem; flex-basis: 100%; }
    `,
  ];

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
    const { unit, smoothing } = this.state;
    const { t, passages } = this;
    try {
      return compareTexts(this.core, passages, { unit, smoothing, base: this.base });
    } catch (error) {
      const missing = (["p", "q"] as const).find((_, i) => !this.countable(passages[i] ?? ""));
      if (!missing) throw error;
      return t.empty(missing, t[unit]);
    }
  }

  private countable(passage: string): boolean {
    try {
      return this.core.fromText(passage, { unit: this.state.unit }).total > 0;
    } catch {
      return false;
    }
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
        marks: this.marks(c, order.slice(0, marked)),
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
      ${this.kl("p", "q", c.pq.value, 12)}
      ${this.kl("q", "p", c.qp.value, m.height - foot + 16)}
    </svg>`;
  }

  private term(value: number): string {
    return `${signed(value, (v) => this.numbers.round(v))} ${this.numbers.unit()}`;
  }

  private marks(c: TextComparison, symbols: readonly number[]): string {
    const { order } = this.state;
    if (order === "frequency" || symbols.length === 0) return "";
    const e = c[order];
    if (e.infiniteAt.length > 0) return this.t.endless(symbols.length);
    const sum = carried(e, symbols);
    const n = this.numbers;
    return this.t.telling(symbols.length, n.information(sum, 2), n.round(e.value - sum, 2));
  }

  private kl(truth: "p" | "q", belief: "p" | "q", value: number, y: number): TemplateResult {
    const { t, width, state, numbers: n } = this;
    const per = t[state.unit.slice(0, -1) as "letter" | "word" | "byte"];
    return svg`<g aria-hidden="true">
      <text class="term ${belief}" x=${width} y=${y + 14} text-anchor="end">KL(${truth}‖${belief})</text>
      <text class=${belief} x=${width} y=${y + 40} text-anchor="end"><tspan class="large">${n.round(value)}</tspan><tspan class="soft" dx="6">${t.a(n.unit(), per)}</tspan></text>
    </g>`;
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
    return html`${choice<Order>({
      name: t.order,
      value: state.order,
      options: [
        ["frequency", t.frequency],
        ["pq", "KL(p‖q)"],
        ["qp", "KL(q‖p)"],
      ],
      change: (order) => this.set({ order }),
    })}
      ${choice<Unit>({
        name: t.unit,
        value: state.unit,
        options: units.map((unit) => [unit, t[unit]] as const),
        change: (unit) => this.set({ unit, symbol: "" }),
      })}
      ${slider({
        name: t.smoothing,
        value: state.smoothing,
        min: 0,
        max: 5,
        step: 0.05,
        says: t.smoothingSays(numbers.round(state.smoothing)),
        change: (smoothing) => this.set({ smoothing }),
      })}
      ${button(t.swap, () => this.swap())}
      <p class="note">${t.link}</p>`;
  }

  private swap(): void {
    this.set({ p: this.state.q, q: this.state.p });
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
