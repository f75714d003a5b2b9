import { css, html, nothing, svg, type TemplateResult } from "lit";
import { button, list, slider } from "../../kit/control";
import { define } from "../../kit/figure";
import { Last } from "../../kit/last";
import { LearningFigure } from "../../kit/learning";
import { chart } from "../../kit/learning-chart";
import { Colours } from "../../kit/learning-inks";
import { samplesMark } from "../../kit/learning-marks";
import { menuOf } from "../../kit/learning-names";
import { imageOf, stretch, washOf } from "../../kit/learning-paint";
import { flat, grid, type Plane, planeAround } from "../../kit/learning-plane";
import { Runner, snapshotOf } from "../../kit/learning-runner";
import { type Samples, type Source, samplesOf } from "../../kit/learning-samples";
import { learningStyle } from "../../kit/learning-style";
import { Prediction } from "../../kit/prediction";
import { arrivalOf } from "./arrival";
import { code } from "./code";
import {
  type answers,
  lastEpoch,
  limits,
  optionsOf,
  type Racer,
  racers,
  reading,
  type State,
  schema,
  withBias,
} from "./course";
import { type Layout, layout } from "./layout";
import { sigmoidMark } from "./marks";
import { type Texts, texts } from "./texts";
import { arrival, asked, type Outcome, standing } from "./words";

const noise: Record<State["data"], number> = { circles: 0.1, xor: 0, moons: 0.1 };

/** One start, two losses: what the choice of the loss does to the same network. */
class TwoLosses extends LearningFigure<typeof schema, Texts> {
  readonly name = "two-losses";
  readonly schema = schema;
  readonly texts = texts;
  static override styles = [
    LearningFigure.styles,
    learningStyle,
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
  private readonly colours = new Colours(this);
  private readonly runners = {
    squaredError: new Runner(this, { rested: () => this.rested() }),
    binaryCrossEntropy: new Runner(this, { rested: () => this.rested() }),
  };
  private readonly made = new Last<Samples>();
  private readonly planned = new Last<Layout>();
  private readonly painted = new Last<void>();
  private readonly motion = matchMedia("(prefers-reduced-motion: reduce)");
  private setting = "";
  private epochs = 0;
  private foreseen = "";
  private outcome: Outcome | undefined;

  /** Anything but the epoch begins the race anew. */
  override set(change: Partial<State>): void {
    const anew = !("epochs" in change) && !("guess" in change);
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
    const { guess: _, epochs, ...others } = this.state;
    const setting = JSON.stringify(others);
    if (setting !== this.setting || epochs !== this.epochs) this.start(setting);
    if (!this.near) this.pause();
    else if (this.foreseen !== setting) this.foresee(setting);
  }

  private start(setting: string): void {
    const { core, samples, plane, state } = this;
    const { features, labels } = samples;
    if (setting !== this.setting) this.outcome = undefined;
    [this.setting, this.epochs] = [setting, state.epochs];
    const pixels = Math.round(this.layout.maps[0].size * devicePixelRatio);
    const asked = {
      samples: flat(features),
      coarse: grid(plane, 64),
      fine: grid(plane, pixels),
      tiles: new Float64Array(),
    };
    for (const loss of racers) {
      const course = {
        options: optionsOf(core, state, loss),
        data: { features, labels },
        asked,
        begin: (drawn: Float64Array) => withBias(drawn, state.bias),
        steps: Math.round(state.epochs) * 8,
        edits: [],
      };
      const first = core.network(course.options, course.data);
      this.runners[loss].start(course, snapshotOf(first, course));
      first.dispose();
    }
  }

  /** Runs the race ahead in the worker: a prediction wants an answer. */
  private async foresee(setting: string): Promise<void> {
    this.foreseen = setting;
    const { core, samples, state } = this;
    const { features, labels } = samples;
    const [squared = 0, cross = 0] = await Promise.all(
      racers.map((loss) =>
        arrivalOf(optionsOf(core, state, loss), { features, labels }, state.bias),
      ),
    );
    if (setting !== this.setting) return;
    this.outcome = { squared, cross };
    this.requestUpdate();
  }

  private get playing(): boolean {
    return racers.some((loss) => this.runners[loss].playing);
  }

  private rested(): void {
    if (!this.playing) this.remember();
  }

  private remember(): void {
    const { runners } = this;
    const epochs = Math.min(...racers.map((loss) => runners[loss].snapshot?.progress.epochs ?? 0));
    if (epochs === this.state.epochs) return;
    this.epochs = epochs;
    this.set({ epochs });
  }

  /** Epoch by epoch, so that the arrival is known to the epoch; without motion, at once. */
  private play(epochs = lastEpoch): void {
    for (const loss of racers) {
      const runner = this.runners[loss];
      runner.play(1, Math.min(epochs, lastEpoch) * runner.batches, this.motion.matches);
    }
  }

  private pause(): void {
    if (!this.playing) return;
    for (const loss of racers) this.runners[loss].pause();
    this.remember();
  }

  private get told() {
    const { t, numbers, runners } = this;
    return {
      t,
      numbers,
      squared: runners.squaredError.curve.moments,
      cross: runners.binaryCrossEntropy.curve.moments,
    };
  }

  private asked() {
    return asked(this.told, this.outcome, this.setting);
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
        ${this.race(l)}
      </svg></div>`;
  }

  private bar(): TemplateResult {
    const { t, runners, playing } = this;
    const epoch = runners.squaredError.snapshot?.progress.epochs ?? 0;
    const seed = (this.state.seed + 1) % 10_000;
    return html`<div class="bar">
      <button type="button" class="play" ?disabled=${!playing && epoch >= lastEpoch}
        @click=${() => (playing ? this.pause() : this.play())}>${playing ? t.pause : epoch > 0 ? t.go : t.play}</button>
      ${button(t.oneEpoch, () => this.play(epoch + 1))}
      ${button(t.back, () => this.set({}))}
      ${button(t.newWeights, () => this.set({ seed }))}
    </div>`;
  }

  private racer(l: Layout, loss: Racer, i: 0 | 1): TemplateResult {
    const { t, numbers } = this;
    const { snapshot, curve } = this.runners[loss];
    const map = l.maps[i];
    const first = arrival(curve.moments);
    const share = numbers.percent(snapshot?.training.accuracy ?? Number.NaN, 0);
    const says = first === undefined ? t.notYet(share) : t.reached(numbers.round(first));
    return svg`<g class=${i === 0 ? "q" : "p"} aria-hidden="true">
        <text class="racer" x=${map.left} y="18">${i === 0 ? t.squaredError : t.crossEntropy}</text>
        <text class="arrived" x=${map.left - 1} y=${l.narrow ? 46 : 52}>${says}</text></g>
      ${samplesMark(map, this.samples, snapshot?.predictions, reading)}`;
  }

  private race({ chart: room }: Layout): TemplateResult {
    const { t, numbers } = this;
    const { squared, cross } = this.told;
    const line = (moments: typeof squared, tone: "p" | "q", name: string) => ({
      tone,
      dashed: tone === "q",
      values: moments.map(({ accuracy }) => accuracy),
      says: name,
    });
    return chart({
      ...room,
      at: (squared.length > cross.length ? squared : cross).map(({ epochs }) => epochs),
      low: 0.4,
      high: 1,
      level: [0.95, t.mark],
      lines: [line(squared, "q", t.squaredError), line(cross, "p", t.crossEntropy)],
      from: t.start,
      to: t.epoch(numbers.round(squared.at(-1)?.epochs ?? 0)),
    });
  }

  override updated(): void {
    super.updated();
    const canvas = this.renderRoot.querySelector("canvas");
    const { inks } = this.colours;
    const shots = racers.map((loss) => this.runners[loss].snapshot);
    if (!this.core || !canvas || !inks) return;
    const l = this.layout;
    const density = devicePixelRatio;
    this.painted.of([...shots, inks, l, density], () => {
      canvas.width = Math.round(l.width * density);
      canvas.height = Math.round(l.height * density);
      const context = canvas.getContext("2d");
      context?.setTransform(density, 0, 0, density, 0, 0);
      shots.forEach((shot, i) => {
        const map = l.maps[i as 0 | 1];
        if (shot && context)
          stretch(context, washOf(shot.map, reading, inks), map.left, map.top, map.size);
      });
    });
  }

  protected override complete(copy: SVGSVGElement): void {
    const canvas = this.renderRoot.querySelector("canvas");
    if (canvas) copy.prepend(imageOf(canvas, this.layout));
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
    return html`<div class="row">
        ${button(t.fair, () => this.set({ bias: 0 }), state.bias === 0)}
        ${button(t.saturated, () => this.set({ bias: -8 }), state.bias === -8)}
        ${list({
          name: t.optimizer,
          named: true,
          value: state.optimizer,
          options: menuOf(language, core.optimizers),
          change: (optimizer) =>
            this.set({
              optimizer,
              rate:
                core.optimizers.find(({ name }) => name === optimizer && name !== "sgd")?.rate ??
                0.3,
            }),
        })}
        ${list({
          name: t.data,
          named: true,
          value: state.data,
          options: [
            ["circles", t.circles],
            ["xor", t.xor],
            ["moons", t.moons],
          ],
          change: (data) => this.set({ data: data as State["data"] }),
        })}
      </div>
      ${slider({ ...limits.bias, name: t.bias, value: state.bias, step: 0.5, says: numbers.round(state.bias, 1), change: (bias) => this.set({ bias }) })}
      ${slider({
        ...limits.rate,
        name: t.rate,
        value: state.rate,
        says: numbers.significant(state.rate, 2),
        range: {
          min: -3,
          max: Math.log10(3),
          of: Math.log10,
          to: (at) => Number((10 ** at).toPrecision(2)),
        },
        change: (rate) => this.set({ rate }),
      })}`;
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
