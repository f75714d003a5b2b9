import { css, html, nothing, svg, type TemplateResult } from "lit";
import { define } from "../../kit/figure";
import { Last } from "../../kit/last";
import { LearningFigure } from "../../kit/learning";
import { PointEditor } from "../../kit/learning-editor";
import { labels, namesAndPlaces } from "../../kit/learning-labels";
import {
  boundary,
  fixedPoints,
  lineName,
  sheet,
  sheetClip,
  upright,
} from "../../kit/learning-plane";
import { textOf } from "../../kit/learning-points";
import { type PerceptronRun, type PerceptronState, Runs } from "../../kit/learning-run";
import { learningStyle } from "../../kit/learning-style";
import { Outlook, type View, viewOf } from "../../kit/learning-view";
import { Prediction } from "../../kit/prediction";
import { code } from "./code";
import { endList, orderRow } from "./controls";
import { type End, endsOf, tried } from "./ends";
import { type Layout, layout } from "./layout";
import { sequence } from "./sequence";
import { type answers, ruleOf, type Side, schema } from "./state";
import { type Texts, texts } from "./texts";
import { asked, endWords, type Pair } from "./words";

/** Where the line ends depends on the order in which it sees the points. */
class PerceptronOrder extends LearningFigure<typeof schema, Texts> {
  readonly name = "perceptron-order";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    LearningFigure.styles,
    learningStyle,
    css`
      .boundary.fan { stroke: var(--mark); stroke-width: 1; opacity: 0.75; }
      .boundary.widest { stroke: var(--shared); stroke-width: 1.75; stroke-dasharray: 2 5; }
      .widest-name text { fill: var(--shared); font-weight: 600; }
      .ends p { color: var(--soft); }
      .order { display: inline-flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: center; }
      .above { display: flex; flex-wrap: wrap; gap: 0.25rem 2.5rem; }
      .end { font-size: 15px; font-weight: 600; }
      .ends { flex-direction: column; gap: 0; align-items: flex-start; }
      .ends svg { vertical-align: -1px; }
      .share { fill: var(--mark); }
      [aria-pressed="true"] .share { fill: var(--ink); }
    `,
  ];

  private readonly sides = { left: new Runs(), right: new Runs() };
  private readonly ends = new Last<readonly End[]>();
  private readonly outlook = new Outlook();
  private readonly prediction = new Prediction<(typeof answers)[number]>(this, (guess) =>
    this.set({ guess }),
  );
  private readonly editor = new PointEditor(this, {
    points: () => this.state.points,
    change: (points) => this.set({ points }),
    most: 60,
  });

  private run(side: Side): PerceptronRun {
    return this.sides[side].run(this.core, this.state.points, ruleOf(this.state, side), this.held);
  }
  private get pair(): Pair {
    const separability = this.sides.left.separability(this.core, this.state.points);
    return { left: this.run("left"), right: this.run("right"), separability };
  }
  /** While a point is held, sixty runs a frame would be too dear; they are tried when it rests. */
  private get tried(): readonly End[] {
    const { points } = this.state;
    if (this.prediction.withheld || this.held || !this.pair.separability.separable) return [];
    return this.ends.of([textOf(points)], () => endsOf(this.core, points));
  }
  private get asked() {
    return asked(this.state, this.t, () => this.pair);
  }

  protected override drawing(): TemplateResult {
    const l = layout(this.width);
    const { state, t, language } = this;
    const orders = {
      t,
      language,
      state,
      change: (change: Partial<typeof state>) => this.set(change),
    };
    return html`${this.prediction.row(this.asked)}
      <div class="above">${orderRow(orders, "left")}${orderRow(orders, "right")}</div>
      <svg class="drawing" width=${l.width} height=${l.height} role="group" aria-label=${t.title}>
        ${this.side(l, "left")}${this.side(l, "right")}</svg>`;
  }

  private side(l: Layout, side: Side): TemplateResult {
    const { state, t, numbers } = this;
    const view = viewOf(this.outlook.over(state.points, this.held), l[side]);
    const { withheld } = this.prediction;
    const run = this.run(side);
    const [a = 0, b = 0, c = 0] = this.eased(side, [...run.end.weights, run.end.bias]);
    const end = { weights: [a, b], bias: c };
    const seen = !withheld && run.status === "separated";
    return svg`${sheetClip(view, side)}
      <text class="soft small" aria-hidden="true" x=${view.left} y=${view.top - 10}>${t[side]}</text>
      ${sheet(view, seen ? end : undefined, numbers)}
      <g clip-path="url(#${side})">${seen ? this.lines(view, end) : nothing}</g>
      ${side === "left" ? this.editor.ground(view) : nothing}
      ${labels(
        view,
        state.points,
        namesAndPlaces(state.points, numbers).map((says) => ({ says })),
      )}
      ${side === "left" ? this.editor.handles(view) : fixedPoints(view, state.points)}
      ${withheld ? nothing : this.below(view, run)}`;
  }

  /** The end of this order, over the ends of others and the widest margin. */
  private lines(view: View, end: PerceptronState): TemplateResult {
    const { widest } = this.sides.left.bound(this.core, this.state.points);
    return svg`${this.tried.map(({ state }) => boundary(view, state, "fan"))}
      ${boundary(view, widest, "widest")}${boundary(view, end, "")}${upright(view, end)}
      <g class="widest-name">${lineName(view, widest, this.t.widest, 0.88)}</g>`;
  }

  private below(view: View, run: PerceptronRun): TemplateResult {
    const { t, numbers, state } = this;
    const top = view.top + view.height + 46;
    const words = endWords(run, this.pair, t, numbers);
    return svg`<text class="soft small" aria-hidden="true" x=${view.left} y=${top}>${t.corrected}</text>
      ${sequence(run, state.points, [view.left, top + 21], view.width)}
      <text class="end" aria-hidden="true" x=${view.left} y=${top + 46}>${words.join(t.between)}</text>`;
  }

  protected override summary(): string {
    const { prediction, pair, t, numbers } = this;
    if (prediction.withheld) return prediction.says(this.asked);
    const words = (side: Side) => endWords(pair[side], pair, t, numbers).join(t.between);
    return `${prediction.says(this.asked)} ${t.says(words("left"), words("right"))} ${this.reading()}`.trim();
  }

  protected override reading(): string {
    if (this.prediction.withheld) return "";
    if (!this.pair.separability.separable) return this.t.never;
    const lines = this.tried.length;
    if (lines === 0) return "";
    return this.t.summary(this.numbers.round(lines), this.numbers.round(tried));
  }

  protected override controls(): TemplateResult {
    const { state, t, language, numbers } = this;
    const view = viewOf(this.outlook.over(state.points, this.held), layout(this.width).left);
    const orders = {
      t,
      language,
      state,
      change: (change: Partial<typeof state>) => this.set(change),
    };
    return html`${this.editor.fields()}${this.editor.adding(view)}${endList(this.tried, orders, numbers)}`;
  }

  protected override data() {
    const { t, prediction, pair } = this;
    const row = (name: string, { weights, bias }: PerceptronState, ...more: (number | string)[]) =>
      prediction.withheld ? [name, "?", "?", "?", "?", "?"] : [name, ...weights, bias, ...more];
    const { widest } = this.sides.left.bound(this.core, this.state.points);
    return {
      columns: t.columns,
      rows: [
        row(t.left, pair.left.end, pair.left.mistakes, ""),
        row(t.right, pair.right.end, pair.right.mistakes, ""),
        row(t.widestRow, widest, "", ""),
        ...this.tried.map((end, i) => row(String(i + 1), end.state, end.mistakes, end.count)),
      ],
    };
  }

  protected override code() {
    const { left, right } = this.pair;
    return code(this.state, this.prediction.withheld ? undefined : [left, right]);
  }
}

define("perceptron-order", PerceptronOrder);
