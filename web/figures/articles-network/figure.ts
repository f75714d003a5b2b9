import { css, html, type nothing, svg, type TemplateResult } from "lit";
import { choice, slider } from "../../kit/control";
import { define } from "../../kit/figure";
import { LearningFigure } from "../../kit/learning";
import { chart } from "../../kit/learning-chart";
import { sceneStyle } from "../../kit/learning-scene";
import { Prediction } from "../../kit/prediction";
import { code } from "./code";
import { answers, far, type Measure, measures, schema, seeds, stop } from "./course";
import { type Layout, layout } from "./layout";
import { axis, median, strip } from "./marks";
import { peers, type Result } from "./peers";
import { type Texts, texts } from "./texts";
import { Trials } from "./trials";

/** The network of the source articles on their own data, beside what others make of it. */
class ArticlesNetwork extends LearningFigure<typeof schema, Texts> {
  readonly name = "articles-network";
  readonly schema = schema;
  readonly texts = texts;
  static override styles = [
    LearningFigure.styles,
    sceneStyle,
    css`
      .dot { fill: var(--tone); opacity: 0.75; }
      .hair { stroke: var(--rule); }
      .median { stroke: var(--tone); stroke-width: 2; }
      .who { font-weight: 600; fill: var(--tone); }
    `,
  ];

  private readonly prediction = new Prediction<(typeof answers)[number]>(this, (guess) =>
    this.set({ guess }),
  );
  private readonly trials = new Trials(this);

  private get seed(): number {
    return Math.round(this.state.seed);
  }

  override willUpdate(): void {
    if (this.core && this.near && !this.prediction.withheld) this.trials.want(this.core, this.seed);
  }

  private get rows(): readonly (readonly [
    name: string,
    tone: string,
    results: readonly Result[],
  ])[] {
    const { t } = this;
    return [
      [t.sklearn, "ink", peers.sklearn],
      [t.torch, "shared", peers.torch],
      [t.ours, "p", this.trials.short],
    ];
  }

  private asked() {
    const { t } = this;
    return {
      asks: t.asks,
      options: answers.map((key) => [key, t[key]] as const),
      correct: "nobody" as const,
      because: t.because,
      setting: "always",
    };
  }

  private shows(value: number, measure: Measure): string {
    const { numbers } = this;
    return measure === "accuracy" ? numbers.percent(value, 1) : numbers.fixed(value, 3);
  }

  protected override drawing(): TemplateResult {
    const { t, prediction, numbers } = this;
    const { measure } = this.state;
    const l = layout(this.width, measure);
    return html`${prediction.row(this.asked())}
      <svg class="drawing" width=${this.width} height=${l.height} role="group" aria-label=${t.title}>
        <text class="soft small" aria-hidden="true" x="0" y="12">${t[measure]}</text>
        ${this.rows.map(([name, tone, results], i) => {
          const values = prediction.withheld ? [] : results.map((result) => result[measure]);
          const says = t.median(this.shows(median(values), measure));
          return strip(l, i, tone, i === 2 ? this.named(name) : name, values, says);
        })}
        ${axis(l, numbers, measure === "accuracy")}
        ${this.curve(l)}
      </svg>`;
  }

  /** How many of ours there are, until all are. */
  private named(name: string): string {
    const { t, numbers, prediction } = this;
    const done = this.trials.short.length;
    if (prediction.withheld || done === seeds) return name;
    return `${name} · ${t.running(numbers.round(done), numbers.round(seeds))}`;
  }

  private curve({ curve }: Layout): TemplateResult {
    const { t, numbers } = this;
    const losses = this.prediction.withheld ? [] : (this.trials.long.get(this.seed)?.losses ?? []);
    const last = losses.at(-1);
    const at = Array.from({ length: far }, (_, i) => i + 1);
    const guide = curve.left + (curve.width * (stop - 1)) / (far - 1);
    const floor = curve.top + curve.height;
    return svg`<g aria-hidden="true"><text class="soft small" x=${curve.left} y=${curve.top - 32}>${t.one(numbers.round(this.seed))}</text>
      <line class="guide" x1=${guide} x2=${guide} y1=${curve.top - 6} y2=${floor}></line>
      <text class="soft small" x=${guide + 5} y=${curve.top - 2}>${t.articlesStop}</text></g>
      ${chart({
        ...curve,
        at,
        low: 0,
        high: 0.75,
        lines: [
          {
            tone: "p",
            values: losses.map(({ training }) => training),
            says: last ? t.training(numbers.fixed(last.training, 3)) : "",
          },
          {
            tone: "q",
            dashed: true,
            values: losses.map(({ test }) => test),
            says: last ? t.test(numbers.fixed(last.test, 3)) : "",
          },
        ],
        from: t.start,
        to: t.end(numbers.round(far)),
      })}`;
  }

  protected override summary(): string {
    const { prediction } = this;
    if (prediction.withheld) return prediction.says(this.asked());
    return `${prediction.says(this.asked())} ${this.told()}`.trim();
  }

  protected override reading(): string {
    return this.prediction.withheld ? this.t.waiting : this.told();
  }

  private told(): string {
    const { t, numbers } = this;
    const one = this.trials.long.get(this.seed);
    if (!one) return t.training20;
    const wrong = (label: number, said: number) => numbers.round(one.confusion[label]?.[said] ?? 0);
    return t.says(
      numbers.round(this.seed),
      numbers.percent(one.accuracy, 1),
      wrong(0, 1),
      wrong(1, 0),
    );
  }

  protected override controls(): TemplateResult | typeof nothing {
    const { t, numbers, state } = this;
    return html`${choice({
      name: t.measure,
      value: state.measure,
      options: measures.map((key) => [key, t[key]] as const),
      change: (measure) => this.set({ measure }),
    })}
    ${slider({
      name: t.seed,
      value: this.seed,
      min: 1,
      max: seeds,
      step: 1,
      says: numbers.round(this.seed),
      change: (seed) => this.set({ seed: Math.round(seed) }),
    })}`;
  }

  protected override data() {
    const rows = this.prediction.withheld
      ? [["?", "?", "?", "?", "?"]]
      : this.rows.flatMap(([name, , results]) =>
          results.map((one, i) => [name, i + 1, one.accuracy, one.loss, one.trainingLoss]),
        );
    return { columns: this.t.columns, rows };
  }

  protected override code() {
    return code(this.seed);
  }
}

define("articles-network", ArticlesNetwork);
