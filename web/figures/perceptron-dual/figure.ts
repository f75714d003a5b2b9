import { css, html, nothing, svg, type TemplateResult } from "lit";
import type { DualPerceptronEntry, DualPerceptronRun, PerceptronRule } from "surprisal/learning";
import { button, choice, numberField } from "../../kit/control";
import { define } from "../../kit/figure";
import { Last } from "../../kit/last";
import { LearningFigure } from "../../kit/learning";
import { PointEditor } from "../../kit/learning-editor";
import { labels } from "../../kit/learning-labels";
import { radiusFor } from "../../kit/learning-mark";
import { nameOf } from "../../kit/learning-names";
import { paceOf } from "../../kit/learning-pace";
import { boundary, sheet, sheetClip, upright } from "../../kit/learning-plane";
import { StepPlayer } from "../../kit/learning-player";
import { inCore, textOf, toneOf } from "../../kit/learning-points";
import { longest, type Moment, momentOf, Runs } from "../../kit/learning-run";
import { stepRow } from "../../kit/learning-steps";
import { learningStyle } from "../../kit/learning-style";
import { Outlook, type View, viewOf } from "../../kit/learning-view";
import { learningWords } from "../../kit/learning-words";
import { code } from "./code";
import { gramTable } from "./gram";
import { type Layout, layout } from "./layout";
import { most, type Order, orders, schema, seeds } from "./state";
import { dualSums } from "./sums";
import { type Texts, texts } from "./texts";

/** Rosenblatt's rule in dual form: a count a point, and a table of inner products. */
class PerceptronDual extends LearningFigure<typeof schema, Texts> {
  readonly name = "perceptron-dual";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    LearningFigure.styles,
    learningStyle,
    css`
      .halo { opacity: 0; }
      .weight { fill: var(--tone); fill-opacity: 0.16; stroke: var(--tone); stroke-opacity: 0.5; stroke-width: 1; }
      .cell { fill: var(--ink); stroke: var(--paper); stroke-width: 1.5; }
      .cell.less { fill: var(--shared); }
      .product { font-size: 14px; }
      .product.read { font-weight: 600; }
      .current { fill: none; stroke: var(--ink); stroke-width: 1.75; }
    `,
  ];

  private readonly runs = new Runs();
  private readonly duals = new Last<DualPerceptronRun>();
  private readonly outlook = new Outlook();
  private readonly player = new StepPlayer(this, {
    length: () => this.primal.entries.length,
    at: () => this.moment.step,
    go: (step) => this.set({ step }),
    pace: () => paceOf[this.state.pace],
  });
  private readonly editor = new PointEditor(this, {
    points: () => this.state.points,
    change: (points) => this.set({ points }),
    most,
  });

  private get rule(): PerceptronRule {
    return { order: this.state.order, seed: Math.round(this.state.seed) };
  }
  private get primal() {
    return this.runs.run(this.core, this.state.points, this.rule);
  }
  private get dual(): DualPerceptronRun {
    const { points } = this.state;
    return this.duals.of([textOf(points), JSON.stringify(this.rule)], () =>
      this.core.dualPerceptron({ ...inCore(points), ...this.rule, limit: longest }),
    );
  }
  private get separable(): boolean {
    return this.runs.separability(this.core, this.state.points).separable;
  }
  private get moment(): Moment {
    return momentOf(this.primal, this.state.step);
  }
  private get entry(): DualPerceptronEntry | undefined {
    return this.dual.entries[this.moment.step - 1];
  }
  private get alpha(): readonly number[] {
    return this.entry?.alpha ?? this.state.points.map(() => 0);
  }
  private view(place: Layout["plane"]): View {
    return viewOf(this.outlook.over(this.state.points, this.held), place);
  }

  protected override drawing(): TemplateResult {
    const l = layout(this.width);
    const { state, dual, alpha, entry, t, numbers, moment } = this;
    const { points } = state;
    const before = dual.entries[moment.step - 2];
    return html`<div class="above">${this.steps()}</div>
      <svg class="drawing" width=${l.width} height=${l.height} role="group" aria-label=${t.title}>
        ${this.plane(l)}
        ${gramTable({ place: l.gram, points, gram: dual.gram, alpha, row: entry?.point, says: t.gram, numbers })}
        ${dualSums({
          place: l.sums,
          points,
          gram: dual.gram,
          entry,
          alphaBefore: before?.alpha ?? points.map(() => 0),
          biasBefore: before?.bias ?? 0,
          now: moment.now,
          t,
          numbers,
        })}</svg>`;
  }

  private plane(l: Layout): TemplateResult {
    const { moment, numbers } = this;
    const view = this.view(l.plane);
    const { weights, bias } = moment.now;
    const [a = 0, b = 0, c = 0] = this.eased("line", [...weights, bias]);
    const drawn = { weights: [a, b], bias: c };
    return svg`${sheetClip(view, "dual")}${sheet(view, drawn, numbers)}
      <g clip-path="url(#dual)">${boundary(view, moment.before, "old")}${boundary(view, drawn, "")}${upright(view, drawn)}</g>
      ${this.editor.ground(view)}${this.counts(view)}
      ${this.editor.handles(view, this.entry ? [this.entry.point] : [])}`;
  }

  /** Around each point a disc, as large in area as its α. */
  private counts(view: View): TemplateResult {
    const { points } = this.state;
    const drawn = this.eased("alpha", this.alpha);
    const radius = radiusFor(points.length);
    const largest = Math.max(6, ...this.alpha);
    const area = (times = 0) => radius ** 2 + (46 ** 2 - radius ** 2) * (times / largest);
    const radii = points.map((_, i) => Math.sqrt(area(drawn[i])));
    const discs = points.map((point, i) => {
      const r = radii[i] ?? 0;
      if (r <= radius + 0.5) return nothing;
      return svg`<circle class="weight ${toneOf(point)}" cx=${view.x(point.x)} cy=${view.y(point.y)} r=${r.toFixed(1)}></circle>`;
    });
    return svg`<g aria-hidden="true">${discs}</g>${labels(view, points, this.said(radii))}`;
  }

  /** Names with their α; where the points are many, of those that count. */
  private said(radii: readonly number[]) {
    const { alpha, t, numbers } = this;
    return alpha.map((times, i) => {
      const says = alpha.length < 6 || times > 0 ? `${nameOf(i)}: ` : "";
      const more = says ? t.alpha(numbers.round(times, 3)) : "";
      return { says, more, radius: radii[i] };
    });
  }

  private get counted(): string {
    return this.alpha.map((times) => this.numbers.round(times, 3)).join(", ");
  }

  protected override summary(): string {
    return this.reading();
  }

  protected override reading(): string {
    const { moment, entry, t, numbers, counted } = this;
    if (!entry) return t.begins;
    if (moment.loss.misclassified > 0) {
      const says = t.says(nameOf(entry.point), numbers.round(entry.margin, 4), counted);
      const last = moment.step === this.primal.entries.length;
      return last && !this.separable ? `${says} ${t.endless}` : says;
    }
    const { weights, bias } = moment.now;
    const w = `(${weights.map((value) => numbers.round(value, 4)).join(", ")})`;
    const unused = this.alpha.includes(0) ? ` ${t.unused}` : "";
    return `${t.quiet(counted, w, numbers.round(bias, 4))}${unused}`;
  }

  private steps(): TemplateResult {
    const { state, language, player, moment, primal } = this;
    return stepRow({
      language,
      player,
      at: moment.step,
      length: primal.entries.length,
      pace: state.pace,
      change: (pace) => this.set({ pace }),
    });
  }

  protected override controls(): TemplateResult {
    const { state: s, language } = this;
    const words = learningWords[language];
    const seeded = s.order === "shuffled" || s.order === "random";
    return html`<div class="row">${choice<Order>({
      name: words.order,
      value: s.order,
      options: orders.map((order) => [order, words[order]] as const),
      change: (order) => this.set({ order, step: 0 }),
    })}
    ${
      seeded
        ? html`${numberField({ ...seeds, name: words.seed, value: s.seed, change: (seed) => this.set({ seed: Math.round(seed) }) })}
          ${button(words.reseed, () => this.set({ seed: (s.seed % seeds.max) + 1 }))}`
        : nothing
    }</div>
    ${this.editor.fields()}${this.editor.adding(this.view(layout(this.width).plane))}`;
  }

  protected override data() {
    const { dual, t, state } = this;
    const empty = state.points.map(() => 0);
    return {
      columns: [
        ...t.columnsBefore,
        ...state.points.map((_, i) => `α${nameOf(i).slice(1)}`),
        ...t.columnsAfter,
      ],
      rows: [
        ...dual.gram.map((row, i) => [t.gramRow(i + 1), "", "", ...row, "", ""]),
        [t.startRow, "", "", ...empty, 0, dual.startLoss.value],
        ...dual.entries.map(({ point, margin, alpha, bias, loss }, i) => [
          ...[i + 1, nameOf(point), margin, ...alpha],
          ...[bias, loss.value],
        ]),
      ],
    };
  }

  protected override code() {
    return code(this.state, this.dual);
  }
}

define("perceptron-dual", PerceptronDual);
