import { css, html, nothing, svg, type TemplateResult } from "lit";
import { button } from "../../kit/control";
import { define } from "../../kit/figure";
import { Last } from "../../kit/last";
import { LearningFigure } from "../../kit/learning";
import { Canvas } from "../../kit/learning-canvas";
import { chart } from "../../kit/learning-chart";
import { type Plane, planeAround } from "../../kit/learning-grid";
import { stretch, washOf } from "../../kit/learning-paint";
import { samplesMark } from "../../kit/learning-sample-marks";
import { type Samples, type Source, samplesOf } from "../../kit/learning-samples";
import { sceneStyle } from "../../kit/learning-scene";
import { Prediction } from "../../kit/prediction";
import { code } from "./code";
import { controls } from "./controls";
import {
  type answers,
  lastEpoch,
  optionsOf,
  type Racer,
  racers,
  reading,
  type State,
  schema,
} from "./course";
import { type Layout, layout } from "./layout";
import { sigmoidMark } from "./marks";
import { Race } from "./race";
import { type Texts, texts } from "./texts";
import { arrival, asked, standing } from "./words";

const noise: Record<State["data"], number> = { circles: 0.1, xor: 0, moons: 0.1 };

/** One start, two losses: what the choice of the loss does to the same network. */
class TwoLosses extends LearningFigure<typeof schema, Texts> {
  readonly name = "two-losses";
  readonly schema = schema;
  readonly texts = texts;
  static override styles = [
    LearningFigure.styles,
    sceneStyle,
    css`
      .racer { font-weight: 600; fill: var(--tone); }
      .arrived { font: 300 26px var(--sans); fill: var(--tone); }
      .handle .knob { fill: var(--paper); stroke: var(--ink); stroke-width: 2.5; }
      @media (max-width: 36rem) { .arrived { font-size: 17px; } }
    `,
  ];

  private readonly prediction = new Prediction<(typeof answers)[number]>(this, (guess) => {
    this.set({ guess });
    if (guess !== "none") this.play();
  });
  private readonly canvas = new Canvas(this);
  private readonly race = new Race(this, (epochs) => this.set({ epochs }));
  private readonly made = new Last<Samples>();
  private readonly planned = new Last<Layout>();
  private readonly motion = matchMedia("(prefers-reduced-motion: reduce)");

  /** Anything but the epoch begins the race anew. */
  override set(change: Partial<State>): void {
    const anew = !["epochs", "guess", "curve"].some((key) => key in change);
    super.set(anew ? { ...change, epochs: 0 } : change);
  }

  private get source(): Source {
    const { data } = this.state;
    return { data, samples: 256, noise: noise[data], classes: 2, draw: 1, own: "" };
  }

  private get samples(): Samples {
    return this.made.of([this.state.data], () => samplesOf(this.core, this.source));
  }

  private get plane(): Plane {
    return planeAround(this.samples.features);
  }

  private get layout(): Layout {
    return this.planned.of([this.width, this.samples], () => layout(this.width, this.plane));
  }

  override willUpdate(): void {
    if (!this.core || this.width === 0) return;
    const { race, samples } = this;
    const pixels = Math.round(this.layout.maps[0].size * devicePixelRatio);
    race.follow(samples, this.plane, pixels);
    if (this.near) race.foresee(samples);
    else race.pause();
  }

  private play(epochs = lastEpoch): void {
    this.race.play(epochs, this.motion.matches);
  }

  private get told() {
    const { t, numbers } = this;
    const { runners } = this.race;
    return {
      t,
      numbers,
      squared: runners.squaredError.curve.moments,
      cross: runners.binaryCrossEntropy.curve.moments,
    };
  }

  private asked() {
    return asked(this.told, this.race.outcome, this.race.setting);
  }

  protected override drawing(): TemplateResult {
    const { t, prediction, core, numbers, state } = this;
    const l = this.layout;
    const [drawn = 0] = this.eased("bias", [state.bias]);
    return html`${prediction.row(this.asked())}${prediction.withheld ? nothing : this.bar()}
      <div class="scene"><canvas aria-hidden="true"></canvas>
      <svg class="drawing" width=${this.width} height=${l.height} role="group" aria-label=${t.title}>
        ${racers.map((loss, i) => this.racer(l, loss, i as 0 | 1))}
        ${sigmoidMark({ core, layout: l, t, numbers, bias: state.bias, drawn, change: (bias) => this.set({ bias }) })}
        ${this.chart(l)}
      </svg></div>`;
  }

  private bar(): TemplateResult {
    const { t, race } = this;
    const { playing } = race;
    const epoch = race.runners.squaredError.snapshot?.progress.epochs ?? 0;
    const seed = (this.state.seed + 1) % 10_000;
    return html`<div class="bar">
      <button type="button" class="play" ?disabled=${!playing && epoch >= lastEpoch}
        @click=${() => (playing ? race.pause() : this.play())}>${playing ? t.pause : epoch > 0 ? t.go : t.play}</button>
      ${button(t.oneEpoch, () => this.play(epoch + 1))}
      ${button(t.back, () => this.again({}))}
      ${button(t.newWeights, () => this.again({ seed }))}
    </div>`;
  }

  private again(change: Partial<State>): void {
    this.race.forget();
    this.set(change);
  }

  private racer(l: Layout, loss: Racer, i: 0 | 1): TemplateResult {
    const { t, numbers } = this;
    const { snapshot, curve } = this.race.runners[loss];
    const map = l.maps[i];
    const first = arrival(curve.moments);
    const share = numbers.percent(snapshot?.training.accuracy ?? Number.NaN, 0);
    const says = first === undefined ? t.notYet(share) : t.reached(numbers.round(first));
    return svg`<g class=${i === 0 ? "q" : "p"} aria-hidden="true">
        <text class="racer" x=${map.left} y="18">${i === 0 ? t.squaredError : t.crossEntropy}</text>
        <text class="arrived" x=${map.left - 1} y=${l.narrow ? 46 : 52}>${says}</text></g>
      ${samplesMark(map, this.samples, snapshot?.predictions, reading)}`;
  }

  private chart({ chart: room }: Layout): TemplateResult {
    const { t, numbers } = this;
    const { squared, cross } = this.told;
    const { curve } = this.state;
    const line = (moments: typeof squared, tone: "p" | "q", name: string) => ({
      tone,
      dashed: tone === "q",
      values: moments.map((moment) => moment[curve]),
      says: name,
    });
    const isLoss = curve === "loss";
    return chart({
      ...room,
      at: (squared.length > cross.length ? squared : cross).map(({ epochs }) => epochs),
      low: isLoss ? 0 : 0.4,
      high: isLoss ? Math.max(0.75, squared[0]?.loss ?? 0, cross[0]?.loss ?? 0) : 1,
      ...(isLoss ? {} : { level: [0.95, t.mark] as const }),
      lines: [line(squared, "q", t.squaredError), line(cross, "p", t.crossEntropy)],
      from: t.start,
      to: t.epoch(numbers.round(squared.at(-1)?.epochs ?? 0)),
    });
  }

  override updated(): void {
    super.updated();
    if (!this.core || this.width === 0) return;
    const shots = racers.map((loss) => this.race.runners[loss].snapshot);
    const l = this.layout;
    this.canvas.paint(l, [...shots, l], (context, inks) => {
      for (const [i, shot] of shots.entries()) {
        const { left, top, size } = l.maps[i as 0 | 1];
        if (shot) stretch(context, washOf(shot.map, reading, inks), left, top, size);
      }
    });
  }

  protected override complete(copy: SVGSVGElement): void {
    this.canvas.addTo(copy, this.layout);
  }

  protected override summary(): string {
    const { prediction } = this;
    if (prediction.withheld) return prediction.says(this.asked());
    return `${prediction.says(this.asked())} ${standing(this.told)}`.trim();
  }

  protected override reading(): string {
    return this.prediction.withheld ? this.t.secret : standing(this.told);
  }

  protected override controls(): TemplateResult {
    const { t, state, core, language, numbers } = this;
    const change = (to: Partial<State>) => this.set(to);
    return controls({ t, language, numbers, core, state, change });
  }

  protected override data() {
    const { squared, cross } = this.told;
    const rows = squared.map(({ epochs, loss, accuracy }, i) => [
      epochs,
      loss,
      accuracy,
      cross[i]?.loss ?? "",
      cross[i]?.accuracy ?? "",
    ]);
    return { columns: this.t.columns, rows };
  }

  protected override code() {
    return code(this.state, this.source, optionsOf(this.core, this.state, "squaredError"));
  }
}

define("two-losses", TwoLosses);
