import { css, html, nothing, svg, type TemplateResult } from "lit";
import { answer } from "../../kit/answer";
import { toggle } from "../../kit/control";
import { define } from "../../kit/figure";
import { LearningFigure } from "../../kit/learning";
import { PointEditor } from "../../kit/learning-editor";
import { labels, namesAndPlaces } from "../../kit/learning-labels";
import { nameOf } from "../../kit/learning-names";
import { paceOf } from "../../kit/learning-pace";
import { boundary, lineName, sheet, sheetClip } from "../../kit/learning-plane";
import { StepPlayer } from "../../kit/learning-player";
import { type Points, toneOf } from "../../kit/learning-points";
import { type Moment, momentOf, type PerceptronRun, Runs } from "../../kit/learning-run";
import { stepRow } from "../../kit/learning-steps";
import { learningStyle } from "../../kit/learning-style";
import { timeline } from "../../kit/learning-timeline";
import { Outlook, type View, viewOf } from "../../kit/learning-view";
import { weightsPanel } from "../../kit/learning-weights";
import { learningWords } from "../../kit/learning-words";
import { Prediction } from "../../kit/prediction";
import { code } from "./code";
import { settings } from "./controls";
import { type Layout, layout } from "./layout";
import { proofMark, proofWords } from "./proof";
import { Rivals } from "./rivals";
import { type Answer, schema } from "./state";
import { type Texts, texts } from "./texts";
import { asked, count, type Told } from "./words";

/** Points that no line separates: the rule goes round for ever; the pocket and the average make something of it. */
class PerceptronCycle extends LearningFigure<typeof schema, Texts> {
  readonly name = "perceptron-cycle";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    LearningFigure.styles,
    learningStyle,
    css`
      .boundary.pocket { stroke: var(--shared); }
      .boundary.averaged { stroke: var(--shared); stroke-dasharray: 8 5; stroke-width: 2; }
      .hull { fill: var(--wash); fill-opacity: 0.5; stroke: var(--tone); stroke-width: 1.5; stroke-linejoin: round; }
      .meeting { fill: none; stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3 3; }
      .named { font-size: 13px; font-weight: 600; }
      .level, .rivals .small { fill: var(--shared); font-size: 13px; font-weight: 600; }
      .course-of .boundary { stroke-width: 1.25; }
    `,
  ];

  private readonly runs = new Runs();
  private readonly rivals = new Rivals();
  private readonly outlook = new Outlook();
  private proving = false;
  private readonly prediction = new Prediction<Answer>(this, (guess) => {
    this.set({ guess });
    if (guess !== "none") this.player.play(0);
  });
  private readonly player = new StepPlayer(this, {
    length: () => this.run.entries.length,
    at: () => this.moment.step,
    go: (step) => this.set({ step }),
    pace: () => paceOf[this.state.pace],
    again: () => (this.run.cycle ? this.run.cycle.from + 1 : undefined),
  });
  private readonly editor = new PointEditor(this, {
    points: () => this.state.points,
    change: (points: Points) => this.set({ points }),
    most: 40,
  });

  private get whole(): PerceptronRun {
    return this.runs.run(this.core, this.state.points, { order: this.state.order }, this.held);
  }
  /** What may be seen of it: before the prediction, only its start. */
  private get run(): PerceptronRun {
    return this.prediction.withheld ? { ...this.whole, entries: [] } : this.whole;
  }
  private get moment(): Moment {
    return momentOf(this.run, this.state.step);
  }
  private get told(): Told {
    const separability = this.runs.separability(this.core, this.state.points);
    return { run: this.whole, separability, t: this.t, numbers: this.numbers };
  }
  private get asked() {
    return asked(this.state, this.t, () => this.told);
  }
  private get kept() {
    return this.rivals.of(this.core, this.state);
  }
  private view(place: Layout["plane"]): View {
    return viewOf(this.outlook.over(this.state.points, this.held), place);
  }

  protected override drawing(): TemplateResult {
    const l = layout(this.width);
    const { withheld } = this.prediction;
    const [value, says] = withheld ? ["?", ""] : count(this.told);
    return html`${this.prediction.row(this.asked)}
      <div class="above">${this.steps()}</div>
      <svg class="drawing" width=${l.width} height=${l.height} role="group" aria-label=${this.t.title}>
        ${answer(l.count, value, says)}${this.plane(l)}${this.course(l)}
      </svg>`;
  }

  private plane(l: Layout): TemplateResult {
    const { moment, numbers, prediction } = this;
    const { points } = this.state;
    const view = this.view(l.plane);
    const { weights, bias } = moment.now;
    const [a = 0, b = 0, c = 0] = this.eased("line", [...weights, bias]);
    const drawn = { weights: [a, b], bias: c };
    const ring = moment.entry ? [moment.entry.point] : [];
    return svg`${sheetClip(view, "cycle")}${sheet(view, drawn, numbers)}
      <g clip-path="url(#cycle)">${prediction.withheld ? nothing : this.keptLines(view)}
        ${boundary(view, drawn, "")}</g>
      ${this.editor.ground(view)}${this.proof(view)}
      ${
        this.proving
          ? nothing
          : labels(
              view,
              points,
              namesAndPlaces(points, numbers).map((says) => ({ says })),
            )
      }
      ${this.editor.handles(view, ring)}
      ${this.weights(l, drawn.weights)}
      ${prediction.withheld ? nothing : svg`<g class="rivals">${lineName(view, this.kept.pocket.state, this.t.pocket, 0.12)}${lineName(view, this.kept.averaged.state, this.t.averaged, 0.9)}</g>`}`;
  }

  private keptLines(view: View): TemplateResult {
    const { pocket, averaged } = this.kept;
    return svg`${boundary(view, pocket.state, "pocket")}${boundary(view, averaged.state, "averaged")}`;
  }

  private proof(view: View): TemplateResult | typeof nothing {
    const { separability } = this.told;
    if (!this.proving || separability.separable) return nothing;
    return proofMark(view, this.state.points, separability, this.t.proof);
  }

  private weights(l: Layout, drawn: readonly number[]): TemplateResult {
    const { run, moment, numbers, state } = this;
    const { entry } = moment;
    const point = state.points[entry?.point ?? -1];
    const sign = point && point.label > 0 ? "+" : "−";
    return weightsPanel({
      place: l.weights,
      trail: [run.start, ...run.entries.map((one) => one.state)],
      step: moment.step,
      tone: point && toneOf(point),
      update: `${sign} ${nameOf(entry?.point ?? 0)}`,
      drawn,
      says: learningWords[this.language].weights,
      numbers,
    });
  }

  private course(l: Layout): TemplateResult {
    const { run, moment, numbers, t, state, prediction } = this;
    const { pocket, averaged } = this.kept;
    const level = (name: string, { misclassified }: { misclassified: number }, kind: string) => ({
      value: misclassified,
      name: t.level(name, numbers.round(misclassified)),
      kind,
    });
    const levels = [level(t.pocket, pocket, "pocket"), level(t.averaged, averaged, "averaged")];
    const tones = run.entries.map(({ point }) => toneOf(state.points[point] ?? { label: 1 }));
    return svg`<g class="course-of">${timeline({
      place: l.course,
      values: [run.startLoss, ...run.entries.map(({ loss }) => loss)].map(
        (loss) => loss.misclassified,
      ),
      tones: [undefined, ...tones],
      step: moment.step,
      says: t.wrongNow,
      shows: numbers.round(moment.loss.misclassified),
      go: (step) => this.player.step(step),
      levels: prediction.withheld ? [] : levels,
    })}</g>`;
  }

  protected override summary(): string {
    if (this.prediction.withheld) return this.prediction.says(this.asked);
    return `${this.prediction.says(this.asked)} ${this.reading()}`.trim();
  }

  protected override reading(): string {
    if (this.prediction.withheld) return "";
    const { t, numbers, moment, kept, told, state } = this;
    const [now, pocket, averaged, all] = [
      moment.loss.misclassified,
      kept.pocket.misclassified,
      kept.averaged.misclassified,
      state.points.length,
    ].map((n) => numbers.round(n)) as [string, string, string, string];
    const { separability } = told;
    const says = t.says(now, pocket, averaged, all);
    if (!this.proving || separability.separable) return says;
    return proofWords(state.points, separability, t, numbers);
  }

  private steps(): TemplateResult {
    const { state, language, player, moment, run } = this;
    return stepRow({
      language,
      player,
      at: moment.step,
      length: run.entries.length,
      locked: this.prediction.withheld,
      pace: state.pace,
      change: (pace) => this.set({ pace }),
    });
  }

  protected override controls(): TemplateResult {
    const { t, language, numbers, state } = this;
    const view = this.view(layout(this.width).plane);
    const prove = (on: boolean) => {
      this.proving = on;
      this.set({});
    };
    return html`${settings({ t, language, numbers, state, change: (change) => this.set(change) })}
      <div class="row">${toggle(t.showProof, this.proving, prove)}</div>
      ${this.editor.fields()}${this.editor.adding(view)}`;
  }

  protected override data() {
    const { run, t } = this;
    const first = [t.startRow, "", "", ...run.start.weights, run.start.bias, run.startLoss.value];
    return {
      columns: t.columns,
      rows: [
        [...first, run.startLoss.misclassified],
        ...run.entries.map(({ point, margin, state, loss }, i) => [
          ...[i + 1, nameOf(point), margin, ...state.weights, state.bias],
          ...[loss.value, loss.misclassified],
        ]),
      ],
    };
  }

  protected override code() {
    const found = { run: this.whole, ...this.kept };
    return code(this.state, this.prediction.withheld ? undefined : found);
  }
}

define("perceptron-cycle", PerceptronCycle);
