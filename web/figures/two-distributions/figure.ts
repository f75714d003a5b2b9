import { css, html, type TemplateResult } from "lit";
import { type Compared, Comparison } from "../../kit/comparison";
import { comparisonTable } from "../../kit/comparison-table";
import { button, choice } from "../../kit/control";
import { SurprisalFigure } from "../../kit/core";
import { type Direction, directionChoice } from "../../kit/direction";
import { explained } from "../../kit/explained";
import { define } from "../../kit/figure";
import { choice as chosen, distribution } from "../../kit/schema";
import { comparisonStyle } from "../../kit/style-comparison";
import { code } from "./code";
import { fields } from "./fields";
import { initial, type Preset, presets, same } from "./presets";
import { resize, setShare } from "./shares";
import { texts } from "./texts";
import { sentence } from "./words";

const counts = ["2", "3", "4", "5", "6"] as const;
const limits = { shortest: 2, longest: 6 };

const schema = {
  p: distribution(initial.p, limits),
  q: distribution(initial.q, limits),
  show: chosen<Direction>("pq", ["pq", "qp", "both"]),
};

/** p and q as bars to drag, the terms of both KLs, and H(p, q) = H(p) + KL as one bar. */
class TwoDistributions extends SurprisalFigure<typeof schema, typeof texts.en> {
  readonly name = "two-distributions";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    SurprisalFigure.styles,
    comparisonStyle,
    css`
      .fields { display: flex; gap: 0.75rem; align-items: baseline; padding-block: 0.1rem; }
      .fields span { color: var(--tone); font: italic 400 1.25rem/1.4 var(--serif); }
      .fields input { width: 3.6em; }
      @media (max-width: 30rem) { .fields { gap: 0.15rem 0.35rem; } .fields input { width: 2.9em; } }
    `,
  ];

  private readonly comparison = new Comparison();

  /** A link may name p and q of different lengths: q follows. */
  private get q(): readonly number[] {
    return resize(this.state.q, this.state.p.length);
  }

  /** Both directions, by the core. */
  private get directions() {
    const { p } = this.state;
    const one = (truth: readonly number[], belief: readonly number[]) =>
      explained(this.core, truth, belief, this.base);
    return { pq: one(p, this.q), qp: one(this.q, p) };
  }

  private get compared(): Compared {
    const { p, show } = this.state;
    const { q, t } = this;
    const reversed = show === "qp";
    const narrow = this.width < 640;
    return {
      ...this.directions,
      width: this.width,
      names: p.map((_, i) => t.outcome(i + 1, narrow)),
      p: {
        values: p,
        name: (i) => t.bar("p", i + 1),
        change: (i, to) => this.set({ p: setShare(p, i, to) }),
      },
      q: {
        values: q,
        name: (i) => t.bar("q", i + 1),
        change: (i, to) => this.set({ q: setShare(q, i, to) }),
      },
      direction: show,
      numbers: this.numbers,
      held: this.held,
      ease: (key, target) => this.eased(key, target),
      words: {
        p: reversed ? t.belief : t.world,
        q: reversed ? t.world : t.belief,
        terms: show === "both" ? t.termsBoth : t.terms(reversed ? "p" : "q"),
        sum: show === "both" ? t.sums : t.sum,
      },
    };
  }

  protected override drawing(): TemplateResult {
    const compared = this.compared;
    return html`<svg class="drawing" width=${this.width} height=${this.comparison.height(compared)} role="group"
      aria-label=${this.t.title}>${this.comparison.draw(compared)}</svg>`;
  }

  protected override summary(): string {
    const n = this.numbers;
    return sentence({
      p: this.state.p,
      q: this.q,
      ...this.directions,
      show: this.state.show,
      t: this.t,
      amount: (value) => n.information(value),
      term: (value) => n.term(value),
      share: (value) => n.share(value, 3),
    });
  }

  protected override controls(): TemplateResult {
    const { p, show } = this.state;
    const { q, t } = this;
    const take = (preset: Preset) => this.set({ p: presets[preset].p, q: presets[preset].q });
    const taken = (preset: Preset) => same(p, presets[preset].p) && same(q, presets[preset].q);
    return html`${directionChoice(t, show, (to) => this.set({ show: to }))}
      ${choice({
        name: t.outcomes,
        value: String(p.length) as (typeof counts)[number],
        options: counts.map((n) => [n, n] as const),
        change: (n) => this.set({ p: resize(p, Number(n)), q: resize(q, Number(n)) }),
      })}
      <div class="row" role="group" aria-label=${t.examples}>
        ${(Object.keys(presets) as Preset[]).map((key) => button(t[key], () => take(key), taken(key)))}</div>
      <div class="row">
        ${button(t.swap, () => this.set({ p: q, q: p }))}
        ${button(t.equal, () => this.set({ q: p }))}</div>
      ${fields({
        title: t.numbers,
        rows: [
          { who: "p", values: p, change: (i, to) => this.set({ p: setShare(p, i, to) }) },
          { who: "q", values: q, change: (i, to) => this.set({ q: setShare(q, i, to) }) },
        ],
        name: t.bar,
      })}`;
  }

  protected override data() {
    const { core, numbers, q } = this;
    const { p } = this.state;
    const names = p.map((_, i) => String(i + 1));
    const words = { names: this.t.outcomeColumn, sum: this.t.sumColumn };
    return comparisonTable({ core, numbers, names, p, q, ...this.directions, words });
  }

  protected override code() {
    return code(this.state.p, this.q, this.directions.pq.value, this.units);
  }
}

define("two-distributions", TwoDistributions);
