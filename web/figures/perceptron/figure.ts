import { css, html, nothing, svg, type TemplateResult } from "lit";
import { answer } from "../../kit/answer";
import { button } from "../../kit/control";
import { copy } from "../../kit/download";
import { DropTarget } from "../../kit/drop-target";
import { define } from "../../kit/figure";
import { LearningFigure } from "../../kit/learning";
import { PointEditor } from "../../kit/learning-editor";
import { labels, namesAndPlaces } from "../../kit/learning-labels";
import { nameOf } from "../../kit/learning-names";
import { paceOf } from "../../kit/learning-pace";
import { boundary, reach, sheet, sheetClip, threads, upright } from "../../kit/learning-plane";
import { StepPlayer } from "../../kit/learning-player";
import { type Points, toneOf } from "../../kit/learning-points";
import {
  longest,
  type Moment,
  momentOf,
  type PerceptronRun,
  type PerceptronState,
  Runs,
  sharesOfLoss,
} from "../../kit/learning-run";
import { stepRow } from "../../kit/learning-steps";
import { learningStyle } from "../../kit/learning-style";
import { timeline } from "../../kit/learning-timeline";
import { Outlook, type View, viewOf } from "../../kit/learning-view";
import { weightsPanel } from "../../kit/learning-weights";
import { learningWords } from "../../kit/learning-words";
import { Prediction } from "../../kit/prediction";
import { boundStrip, boundWords } from "./bound";
import { code } from "./code";
import { settings } from "./controls";
import { type Layout, layout } from "./layout";
import { Source, sourceStyle } from "./source";
import { type Count, isChosen, ruleOf, schema } from "./state";
import { sums } from "./sums";
import { type Texts, texts } from "./texts";
import { trace, withheldTrace } from "./trace";
import { asked, standing, type Told, visitWords } from "./words";

/** Rosenblatt's rule, correction by correction, on points that the reader shapes. */
class Perceptron extends LearningFigure<typeof schema, Texts> {
  readonly name = "perceptron";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    LearningFigure.styles,
    learningStyle,
    sourceStyle,
    css`
      .room { fill: var(--rule); }
      .room.endless { fill: none; stroke: var(--mark); stroke-dasharray: 3 4; }
      .spent { fill: var(--ink); }
      .choosing { margin: 0 0 0.9rem; min-height: 6.1em; }
      @media (max-width: 36rem) { .choosing { min-height: 15em; } }
    `,
  ];

  private readonly runs = new Runs();
  private readonly outlook = new Outlook();
  private copied = false;
  private readonly prediction = new Prediction<Count>(this, (guess) => {
    this.set({ guess });
    if (guess !== "none") this.player.play(0);
  });
  private readonly player = new StepPlayer(this, {
    length: () => this.run.entries.length,
    at: () => this.moment.step,
    go: (step) => this.set({ step }),
    pace: () => paceOf[this.state.pace],
  });
  private readonly editor = new PointEditor(this, {
    points: () => this.state.points,
    change: (points) => this.reshape(points),
    press: (i) => this.visit(i),
  });
  private readonly source = new Source(this, (points) => {
    this.player.pause();
    this.set({ points, step: 0, chosen: [] });
  });
  private readonly target = new DropTarget(this, (text) => this.source.read(text));

  private get rule() {
    return ruleOf(this.state);
  }
  private get run() {
    return this.runs.run(this.core, this.state.points, this.rule, this.held);
  }
  /** What may be seen of it: before the prediction, only its start. */
  private get seen(): PerceptronRun {
    return this.withheld ? { ...this.run, entries: [] } : this.run;
  }
  private get moment(): Moment {
    return momentOf(this.seen, this.state.step);
  }
  private get withheld(): boolean {
    return this.prediction.withheld && !isChosen(this.state);
  }
  private get told(): Told {
    const { core, state, run, moment, t, numbers } = this;
    const { points } = state;
    const [bound, separability] = [
      this.runs.bound(core, points),
      this.runs.separability(core, points),
    ];
    return { state, run, moment, bound, separability, t, numbers };
  }

  /** Other points: who looked at the end of the run looks at the end of the new one. */
  private reshape(points: Points): void {
    const { state, run } = this;
    const atEnd = state.step > 0 && this.moment.step === run.entries.length && !isChosen(state);
    this.set({ points, step: atEnd ? longest : state.step });
  }

  /** The reader's own order: one more visit, after the step that is shown. */
  private visit(point: number): void {
    if (!isChosen(this.state)) return;
    const { step } = this.moment;
    const chosen = [...(this.rule.chosen?.slice(0, step) ?? []), point].slice(0, 400);
    this.set({ chosen, step: chosen.length });
  }

  private view(place: Layout["plane"]): View {
    return viewOf(this.outlook.over(this.state.points, this.held), place);
  }

  protected override drawing(): TemplateResult {
    const { state, t, moment } = this;
    const l = layout(this.width);
    const { weights, bias } = moment.now;
    const [a = 0, b = 0, c = 0] = this.eased("line", [...weights, bias]);
    const drawn = { weights: [a, b], bias: c };
    return html`${isChosen(state) ? html`<p class="choosing">${t.choose}</p>` : this.prediction.row(this.asked)}
      <div class="above">${this.steps()}</div>
      <svg class="drawing" width=${l.width} height=${l.height} role="group" aria-label=${t.title}>
        ${this.plane(l, drawn)}
        ${this.count(l)}
        ${this.computed(l, drawn)}
      </svg>
      ${this.target.waiting ? html`<div class="drop" aria-hidden="true">${t.drop}</div>` : nothing}`;
  }

  private plane(l: Layout, drawn: PerceptronState): TemplateResult {
    const { state, moment, withheld, core, numbers } = this;
    const { points } = state;
    const view = this.view(l.plane);
    const shares = withheld ? [] : sharesOfLoss(core, points, moment.now);
    const ring = moment.entry ? [moment.entry.point] : [];
    return svg`${sheetClip(view, "sheet")}${sheet(view, drawn, numbers)}
      <g clip-path="url(#sheet)">
        ${boundary(view, moment.before, "old")}
        ${moment.entry?.updated ? reach(view, points[moment.entry.point]) : nothing}
        ${threads(view, points, shares, moment.now)}
        ${boundary(view, drawn, "")}${upright(view, drawn)}
      </g>
      ${this.editor.ground(view)}
      ${labels(view, points, this.said(shares))}
      ${this.editor.handles(view, ring)}`;
  }

  /** Each point's name and place, and what it adds to the loss. */
  private said(shares: readonly (number | undefined)[]) {
    const { numbers, t } = this;
    return namesAndPlaces(this.state.points, numbers).map((says, i) => {
      const share = shares[i];
      return { says, more: share ? t.share(numbers.round(share, 4)) : "" };
    });
  }

  /** The large number; what it may be at most stands beside its name, or where that is too long, below. */
  private count(l: Layout): TemplateResult {
    const { withheld, moment, t, numbers } = this;
    const name = moment.corrections === 1 ? t.correction : t.corrections;
    if (withheld) return answer(l.count, "?", t.corrections);
    const { bound } = this.told;
    const most = boundWords(bound, t, numbers);
    const { left, top } = l.bound;
    return svg`${answer(l.count, numbers.round(moment.corrections), l.narrow ? name : `${name}${t.and}${most}`)}
      ${boundStrip(l.bound, moment.corrections, bound)}
      ${l.narrow ? svg`<text class="soft small" aria-hidden="true" x=${left} y=${top + 28}>${most}</text>` : nothing}`;
  }

  private computed(l: Layout, drawn: PerceptronState): TemplateResult {
    const { seen: run, moment, state, numbers, t } = this;
    const words = learningWords[this.language];
    const { points, rate } = state;
    const trail = [run.start, ...run.entries.map((entry) => entry.state)];
    const tones = run.entries.map(({ point }) => toneOf(points[point] ?? { label: 1 }));
    const { entry } = moment;
    const tone = entry?.updated ? tones[moment.step - 1] : undefined;
    return svg`${sums({ place: l.sums, points, moment, rate, numbers, t })}
      ${weightsPanel({ place: l.weights, trail, step: moment.step, tone, update: this.added(entry?.point), drawn: drawn.weights, says: words.weights, numbers })}
      ${timeline({
        place: l.course,
        values: [run.startLoss.value, ...run.entries.map(({ loss }) => loss.value)],
        tones: [undefined, ...tones],
        step: moment.step,
        says: words.loss,
        shows: numbers.round(moment.loss.value, 4),
        go: (step) => this.player.step(step),
      })}`;
  }

  /** η·y·x in letters of the picture. */
  private added(point = -1): string {
    const { points, rate } = this.state;
    const { x = 0, y = 0, label = 1 } = points[point] ?? {};
    const by = rate === 1 ? "" : `${this.numbers.round(rate, 4)}·`;
    return `${label > 0 ? "+" : "−"} ${by}${nameOf(point)} = (${this.numbers.round(x, 4)}, ${this.numbers.round(y, 4)})`;
  }

  private get asked() {
    return asked(this.state, this.t, () => this.told);
  }

  protected override summary(): string {
    if (this.withheld) return this.prediction.says(this.asked);
    const fresh = isChosen(this.state) ? "" : this.prediction.says(this.asked);
    return `${fresh} ${visitWords(this.told)} ${standing(this.told)}`.trim();
  }

  protected override reading(): string {
    return this.withheld ? "" : standing(this.told);
  }

  protected override controls(): TemplateResult {
    const { state, language, t, numbers } = this;
    const view = this.view(layout(this.width).plane);
    return html`${settings({ t, language, numbers, state, change: (change) => this.set(change) })}
    ${this.editor.fields(isChosen(state) ? button(t.chooseButton, () => this.visit(this.editor.picked)) : nothing)}
    ${this.editor.adding(view)}
    ${this.source.row(button(html`<span role="status">${this.copied ? t.copied : t.copyTrace}</span>`, () => this.copyTrace()))}
    ${this.source.passage()}`;
  }

  private steps(): TemplateResult {
    const { state, language, player, moment, run } = this;
    return stepRow({
      language,
      player,
      at: moment.step,
      length: run.entries.length,
      locked: this.withheld,
      pace: state.pace,
      change: (pace) => this.set({ pace }),
    });
  }

  /** With tabs, as spreadsheets and mails take it. */
  private async copyTrace(): Promise<void> {
    const { columns, rows } = this.data();
    const text = [columns, ...rows].map((row) => row.join("\t")).join("\n");
    this.copied = await copy(text);
    this.requestUpdate();
    setTimeout(() => {
      this.copied = false;
      this.requestUpdate();
    }, 2000);
  }

  protected override data() {
    const { points } = this.state;
    return this.withheld ? withheldTrace(points, this.t) : trace(points, this.run, this.t);
  }

  protected override code() {
    return code(this.state, this.withheld ? undefined : this.run);
  }
}

define("perceptron", Perceptron);
