import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { answer } from "../../kit/answer";
import { button, list, slider } from "../../kit/control";
import { DropTarget } from "../../kit/drop-target";
import { define } from "../../kit/figure";
import { Last } from "../../kit/last";
import { LearningFigure } from "../../kit/learning";
import { Canvas } from "../../kit/learning-canvas";
import { type Reading, wrongOnes } from "../../kit/learning-classes";
import type { Plane } from "../../kit/learning-grid";
import { rowName } from "../../kit/learning-menus";
import { samplesMark } from "../../kit/learning-sample-marks";
import { csvOf, type Samples } from "../../kit/learning-samples";
import { sceneStyle } from "../../kit/learning-scene";
import { placed } from "../../kit/learning-sizes";
import type { Snapshot } from "../../kit/learning-snapshot";
import { Steady } from "../../kit/steady";
import { bar } from "./bar";
import { code } from "./code";
import { Progress } from "./course";
import { curvesMark } from "./curves";
import { dataControls, type Mode } from "./data-controls";
import { fileControls, readState } from "./files";
import { followed } from "./followed";
import { inspector } from "./inspector";
import { type Layout, layout } from "./layout";
import { edgesMark, edgesToPress, reportsMark, unitsMark } from "./marks";
import { learningControls, networkControls } from "./net-controls";
import { activationsOf, optionsOf, readingOf, sizesOf } from "./network";
import { paint } from "./paint";
import { canvasToPress, pressed } from "./painting";
import { Points } from "./points";
import { presetNames, presetOf, presets } from "./presets";
import { inside, ringMark } from "./ring";
import { limits, type State, schema } from "./state";
import { style } from "./style";
import { type Texts, texts } from "./texts";
import { weights } from "./weights";
import { reason, standing } from "./words";

const leap = 500;

/** A small network that learns two coordinates by heart, or not: all of it to be seen, set and recomputed. */
class TinyNetwork extends LearningFigure<typeof schema, Texts> {
  readonly name = "tiny-network";
  readonly schema = schema;
  readonly texts = texts;
  static override styles = [LearningFigure.styles, sceneStyle, style];

  private readonly progress = new Progress(this, (change) => super.set(change));
  private readonly canvas = new Canvas(this);
  private readonly planned = new Last<Layout>();
  private readonly points = new Points();
  private mode: Mode = "follow";
  private from: number | undefined;
  private tableOpen = false;
  private readonly worded = new Last<Texts>();
  private readonly motion = matchMedia("(prefers-reduced-motion: reduce)");

  /** While it trains, the sum's numbers change their widths; what stands below must not move. */
  private readonly sum = new Steady(() => this.renderRoot.querySelector(".sum"));

  constructor() {
    super();
    new DropTarget(this, (text) => this.take(text));
    this.addController(this.sum);
  }

  private get runner() {
    return this.progress.runner;
  }

  override get t(): Texts {
    const words = super.t;
    return this.worded.of([words, this.state], () => {
      const initial = !this.state || presetOf(this.state) === "xor";
      return initial ? words : { ...words, question: words.otherQuestion };
    });
  }

  /** Any change but that of view and speed begins anew, so that runs can be compared; what was running runs on. */
  override set(change: Partial<State>): void {
    const before = this.progress.setting(this.state);
    const next = { ...this.state, ...change };
    const anew = this.progress.setting(next) !== before && !("steps" in change);
    const { playing } = this.runner;
    super.set(anew ? { ...change, steps: 0, edits: [] } : change);
    if (anew && playing) this.updateComplete.then(() => this.play());
  }

  private get samples(): Samples {
    return this.points.of(this.core, this.state, super.t);
  }

  /** Of the present points: ask for these first. */
  private get plane(): Plane {
    return this.points.plane;
  }

  private get sizes(): readonly number[] {
    return sizesOf(this.state, this.samples.classes);
  }

  private get reads(): Reading {
    return readingOf(this.core, this.state, this.samples.classes);
  }

  private get snapshot(): Snapshot | undefined {
    return this.runner.snapshot;
  }

  private get layout(): Layout {
    const { width, sizes, samples } = this;
    return this.planned.of([width, sizes.join(), samples, this.plane], () =>
      layout(width, sizes, this.plane),
    );
  }

  private get unit(): readonly [layer: number, unit: number] {
    const [layer = 1, unit = 0] = this.state.unit
      .split(".")
      .map((part) => Math.trunc(Number(part)) || 0);
    const at = Math.min(Math.max(1, layer), this.sizes.length - 1);
    return [at, Math.min(Math.max(0, unit), (this.sizes[at] ?? 1) - 1)];
  }

  private get probe(): readonly [x: number, y: number] {
    return inside(this.plane, this.state.px, this.state.py);
  }

  override willUpdate(): void {
    if (!this.core || this.width === 0) return;
    const { samples } = this;
    const pixels = Math.min(640, Math.round(this.layout.map.size * devicePixelRatio));
    this.progress.follow(samples, this.plane, pixels);
    if (!this.near) this.pause();
  }

  private get still(): boolean {
    return this.motion.matches;
  }

  private play(): void {
    const { stop, speed } = this.state;
    const { runner } = this;
    const end = stop * runner.batches;
    const until = end > runner.steps ? end : Number.POSITIVE_INFINITY;
    if (this.still) runner.play("full", Math.min(until, this.epochsOn(leap)), true);
    else runner.play(speed === "full" ? "full" : speed === "quick" ? 10 : 1, until);
  }

  private pause(): void {
    if (!this.runner.playing) return;
    this.runner.pause();
    this.progress.tell();
  }

  private epochsOn(count: number): number {
    const { batches, steps } = this.runner;
    return (Math.floor(steps / batches) + count) * batches;
  }

  private toStart(change: Partial<State>): void {
    this.sum.forget();
    this.runner.pause();
    super.set({ steps: 0, edits: [], ...change });
  }

  private take(csv: string): void {
    const own = { data: "own", own: csv } as const;
    const good = this.points.read(this.core, { ...this.state, ...own }, super.t);
    if (good) this.set(own);
    else this.requestUpdate();
  }

  private press([px, py]: readonly [number, number]): void {
    const next = pressed(this.samples, this.mode, [px, py]);
    if (this.mode === "follow") this.set({ px, py });
    else if (next) this.take(csvOf(next));
  }

  private get answered() {
    const { core, state, samples } = this;
    return followed({
      options: optionsOf(core, state, samples.classes),
      network: this.progress.network,
      unit: this.unit,
      point: this.probe,
    });
  }

  protected override drawing(): TemplateResult {
    const { t, runner, layout: l } = this;
    if (runner.problem)
      return html`<div class="stage empty"><p>${t.broken(runner.problem)}</p></div>`;
    return html`${this.bar()}
      <div class="scene"><canvas aria-hidden="true"></canvas>
      <svg class="drawing" width=${this.width} height=${l.height} role="group" aria-label=${t.title}>
        ${this.headline(l)}${this.network(l)}${this.map(l)}${curvesMark(l, runner.curve.moments, t, this.numbers)}
      </svg></div>`;
  }

  private bar(): TemplateResult {
    const { runner, state } = this;
    return bar({
      t: this.t,
      playing: runner.playing,
      still: this.still,
      speed: state.speed,
      toggle: () => (runner.playing ? this.pause() : this.play()),
      step: () => runner.play("full", runner.steps + 1),
      epochs: (count) => runner.play("full", this.epochsOn(count)),
      reset: () => this.toStart({}),
      reseed: () => this.toStart({ seed: (state.seed + 1) % 10_000 }),
      change: (speed) => {
        this.set({ speed });
        if (runner.playing) this.play();
      },
    });
  }

  private headline(l: Layout): TemplateResult {
    const { t, numbers, snapshot } = this;
    const share = numbers.percent(snapshot?.training.accuracy ?? Number.NaN, 1);
    const loss = placed(numbers, snapshot?.training.loss ?? Number.NaN, 4);
    const epoch = this.epochSays();
    return answer([0, l.title], share, l.narrow ? t.rightShort(epoch, loss) : t.right(epoch, loss));
  }

  /** A run that has an end says how far it is. */
  private epochSays(): string {
    const { t, numbers, runner } = this;
    const epoch = runner.snapshot?.progress.epochs ?? 0;
    const long = runner.playing && Number.isFinite(runner.goal) && runner.goal > 1;
    const now = numbers.round(epoch);
    return long ? t.epochOf(now, numbers.round(Math.ceil(runner.goal))) : now;
  }

  private network({ network }: Layout): TemplateResult {
    const { t, numbers, sizes, snapshot } = this;
    const [layer, unit] = this.unit;
    const parameters = snapshot?.parameters ?? [];
    const picked = (at: number, one: number) => at === layer && one === unit;
    const pick = (one: { layer: number; unit: number }, from?: number) => {
      this.pick(one.layer, one.unit, from);
    };
    return svg`${edgesMark(network, parameters, picked)}
      ${guard([network], () => edgesToPress(network, pick))}
      ${unitsMark({ t, numbers, network, sizes, parameters, picked, pick: (one) => pick(one) })}
      ${reportsMark(this.layout, snapshot, t, numbers)}`;
  }

  private pick(layer: number, unit: number, from?: number): void {
    this.from = from;
    this.sum.forget();
    this.set({ unit: `${layer}.${unit}` });
  }

  private map(l: Layout): TemplateResult {
    const { t, numbers, plane, samples, snapshot, mode } = this;
    return svg`${samplesMark(l.map, samples, snapshot?.predictions, this.reads)}
      ${canvasToPress(l.map, mode, samples, (at) => this.press(at))}
      ${ringMark({ t, numbers, plane, map: l.map, point: this.probe, change: (px, py) => this.set({ px, py }) })}`;
  }

  override updated(): void {
    super.updated();
    const { snapshot } = this;
    if (!this.core || this.width === 0 || !snapshot) return;
    const l = this.layout;
    this.canvas.paint(l, [snapshot, l], (context, inks) => {
      const activations = activationsOf(this.core, this.state, this.samples.classes);
      paint(context, { layout: l, snapshot, reading: this.reads, inks, activations });
    });
  }

  protected override complete(copy: SVGSVGElement): void {
    this.canvas.addTo(copy, this.layout);
  }

  protected override summary(): string {
    const { t, numbers, snapshot, samples, runner } = this;
    if (runner.problem) return t.broken(runner.problem);
    const linked = this.state.steps > runner.steps && runner.playing;
    if (!snapshot || linked) return t.catchingUp(numbers.round(Math.ceil(runner.goal)));
    const wrong = wrongOnes(snapshot.predictions, samples.labels, this.reads).length;
    return standing(snapshot, wrong, samples.labels.length, t, numbers);
  }

  protected override controls(): TemplateResult {
    const { t, state, language, mode, points, samples, core, numbers } = this;
    const shown = presetOf(state);
    const net = {
      t,
      language,
      numbers,
      core,
      state,
      classes: samples.classes,
      change: (change: Partial<State>) => this.set(change),
    };
    return html`${this.inspected()}
      <div class="row" role="group" aria-label=${t.presets}>${presetNames.map((name) =>
        button(t[name], () => this.choose(name), shown === name),
      )}</div>
      <p class="why">${shown ? reason(t, shown) : t.whyOwn}</p>
      ${guard(
        [state, language, mode, points.fault, samples],
        () => html`<div class="panels">
        ${dataControls({
          t,
          numbers,
          state,
          mode,
          csv: this.points.text(state, samples),
          problem: this.points.fault,
          change: net.change,
          pick: (to) => {
            this.mode = to;
            this.requestUpdate();
          },
          take: (csv) => this.take(csv),
          press: () => this.press(this.probe),
        })}${networkControls(net)}${learningControls(net)}</div>`,
      )}
      ${this.table()}
      ${fileControls({ t, runner: this.runner, network: () => this.progress.network, state: () => this.state, open: (text) => this.open(text) })}`;
  }

  private choose(name: (typeof presetNames)[number]): void {
    this.points.forgive();
    this.toStart({ ...presets[name] });
  }

  private open(text: string): void {
    const state = readState(text);
    if (!state) this.points.refuse(this.t.badState);
    if (state) this.set(state);
    else this.requestUpdate();
  }

  private inspected(): TemplateResult {
    const { t, numbers, sizes, snapshot, core, language, probe } = this;
    const unit = this.answered;
    const row = core.activations.find(({ name }) => name === unit?.activation);
    const field = (name: string, value: number, key: "px" | "py") =>
      slider({
        ...limits.probe,
        min: this.plane[key === "px" ? "x" : "y"][0],
        max: this.plane[key === "px" ? "x" : "y"][1],
        name,
        value,
        step: 0.01,
        says: numbers.round(value, 2),
        change: (to) => this.set({ [key]: to }),
      });
    return html`<div class="row">${field(t.pointX, probe[0], "px")}${field(t.pointY, probe[1], "py")}${this.unitMenu()}</div>
      ${
        unit && snapshot && row
          ? inspector({
              t,
              numbers,
              sizes,
              followed: unit,
              parameters: snapshot.parameters,
              activationName: rowName(language, row),
              from: this.from,
              change: (index, value) => this.runner.edit(index, value),
            })
          : nothing
      }`;
  }

  /** The way to a unit for a finger that is broader than it. */
  private unitMenu(): TemplateResult {
    const { t, numbers, sizes } = this;
    const says = (at: number, one: number) =>
      t.unit(numbers.round(one + 1), t.layer(numbers.round(at)));
    return list({
      name: t.unitColumn,
      named: true,
      value: this.unit.join("."),
      options: sizes.flatMap((units, at) =>
        at === 0
          ? []
          : Array.from({ length: units }, (_, one) => [`${at}.${one}`, says(at, one)] as const),
      ),
      change: (key) => {
        const [layer = 1, unit = 0] = key.split(".").map(Number);
        this.pick(layer, unit);
      },
    });
  }

  private table(): TemplateResult {
    const { t, numbers, sizes, snapshot, tableOpen } = this;
    return weights({
      t,
      numbers,
      sizes,
      parameters: snapshot?.parameters ?? [],
      open: tableOpen,
      opened: (open) => {
        if (open === this.tableOpen) return;
        this.tableOpen = open;
        this.requestUpdate();
      },
      change: (index, value) => this.runner.edit(index, value),
    });
  }

  protected override data() {
    const rows = this.runner.curve.moments.map((m) => {
      const own = [m.steps, m.epochs, m.loss, m.accuracy];
      return this.state.validation > 0 ? [...own, m.validationLoss, m.validationAccuracy] : own;
    });
    return { columns: this.t.columns.slice(0, this.state.validation > 0 ? 6 : 4), rows };
  }

  protected override code() {
    const { core, state, samples } = this;
    return code(state, optionsOf(core, state, samples.classes), this.progress.network);
  }
}

define("tiny-network", TinyNetwork);
