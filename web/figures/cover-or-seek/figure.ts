import { css, html, nothing, svg, type TemplateResult } from "lit";
import { answer } from "../../kit/answer";
import { Ceiling } from "../../kit/ceiling";
import { SurprisalFigure } from "../../kit/core";
import { release } from "../../kit/drag";
import { define } from "../../kit/figure";
import { Last } from "../../kit/last";
import { Prediction } from "../../kit/prediction";
import { code } from "./code";
import { controls } from "./controls";
import { Descents, end, isSame, priced, type Step, type Way, worldOf } from "./descent";
import { Floors } from "./floors";
import { hillGrips, startGrip } from "./grips";
import { type Layout, layout, outline, places, stations } from "./layout";
import { curve, ghosts, groundMark, otherFloors, standing, worldMark } from "./marks";
import { Player } from "./player";
import { measureOf, measuring, type Stand, type State, schema, world } from "./target";
import { type Texts, texts } from "./texts";
import { asked, measureName, price, rests } from "./words";

/** One hill that must stand in for a world with two: the price decides whether it covers or seeks. */
class CoverOrSeek extends SurprisalFigure<typeof schema, Texts> {
  readonly name = "cover-or-seek";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    SurprisalFigure.styles,
    css`
      .world { fill: var(--p-wash); opacity: 0.75; }
      .named { fill: var(--tone); font-weight: 600; }
      .dropped { fill: none; stroke: var(--q); stroke-width: 1.5; stroke-dasharray: 1 5; stroke-linecap: round; }
      .ghost { fill: none; stroke: var(--q); stroke-width: 1; }
      .other { fill: none; stroke: var(--mark); stroke-width: 1.5; stroke-dasharray: 7 4; }
      .earth { fill: var(--tint); }
      .ground { fill: none; stroke: var(--mark); stroke-width: 1.5; stroke-linejoin: round; }
      .ball { fill: var(--q); stroke: var(--paper); stroke-width: 2; }
      .tick { stroke: var(--mark); stroke-width: 2; }
      .small { font-size: 13px; }
      .only { display: contents; }
      .only:disabled .slider { opacity: 0.4; }
      .steps { align-items: center; }
      .steps input { flex: 1 1 8rem; max-width: 18rem; height: 1.75rem; accent-color: var(--q); margin: 0; }
      .steps .count { color: var(--soft); }
      details .controls { padding-top: 0.3rem; }
    `,
  ];

  private readonly descents = new Descents();
  private readonly player = new Player(this);
  private readonly prediction = new Prediction<Stand>(this, (guess) => {
    this.set({ guess });
    if (guess !== "none") this.play();
  });
  private readonly ceiling = new Ceiling(4);
  private readonly prices = new Last<Float64Array>();
  private latestGround: Float64Array | undefined;
  private readonly heights = new Last<Float64Array>();
  /** While q itself is carried, it has not been let go, and there is no way down. */
  private carried = false;
  /** While the world is being reshaped, q follows step by step. */
  private motion = false;
  private settling = 0;
  private readonly floors = new Floors(
    this.descents,
    () => !this.held && !this.motion && !this.player.playing && !this.prediction.withheld,
    () => this.requestUpdate(),
  );

  constructor() {
    super();
    this.addEventListener(release, () => {
      if (!this.carried) return;
      this.carried = false;
      this.play();
    });
  }

  override set(change: Partial<State>): void {
    this.motion = !("start" in change || "guess" in change);
    clearTimeout(this.settling);
    this.settling = window.setTimeout(() => this.settle(), 200);
    super.set(change);
  }

  /** The world has stopped changing: now q goes its whole way. */
  private settle(): void {
    if (this.held && !this.carried) {
      this.settling = window.setTimeout(() => this.settle(), 200);
      return;
    }
    this.motion = false;
    this.requestUpdate();
  }

  override updated(): void {
    super.updated();
    if (this.core) this.floors.look(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.floors.stop();
  }

  private get way(): Way {
    const { core, state: s, base } = this;
    if (this.carried) return [priced(core, s, base, { mean: s.start, sd: s.startWidth })];
    const motion = this.held ? "held" : this.motion ? "sliding" : "none";
    return this.descents.fromStart(core, s, base, motion);
  }

  private get floor(): Step {
    return end(this.way);
  }

  private play(): void {
    if (!this.prediction.withheld) this.player.play(this.way.length);
  }

  private drop(start: number, startWidth: number): void {
    this.carried = this.held;
    this.set({ start, startWidth });
    if (!this.held) this.play();
  }

  private price(value: number): string {
    return price(this.state, value, this.numbers);
  }

  private get measure(): string {
    return measureName(this.state, this.t, this.numbers);
  }

  private asked() {
    return asked(this.state, () => this.floor, this.t, this.numbers);
  }

  /** q as it is drawn: carried, or at a step of its way. */
  private shown(): Step {
    const { way } = this;
    const step = way[this.player.at(way.length)] as Step;
    const drawn = this.eased("q", [step.mean, step.sd, step.value]);
    const [mean = 0, sd = 1, value = 0] = drawn;
    return { mean, sd, value };
  }

  protected override drawing(): TemplateResult {
    const { core, state: s, t, prediction } = this;
    const values = prediction.withheld ? [] : this.way.map((step) => step.value);
    const top = this.ceiling.over(2 * Math.max(2, ...values), this.held || this.motion);
    const l = layout(this.width, Math.min(top, 16));
    const grips = {
      core,
      layout: l,
      state: s,
      t,
      numbers: this.numbers,
      change: (change: Partial<State>) => this.set(change),
    };
    const p = this.heights.of([s.left, s.leftWidth, s.right, s.rightWidth, s.weight], () =>
      core.density(world(core, s), places),
    );
    return html`${prediction.row(this.asked())}
      <svg class="drawing" width=${this.width} height=${l.height} role="group" aria-label=${t.title}>
      ${worldMark(l, p, l.narrow ? "p" : t.world)}
      ${prediction.withheld ? this.secret(l) : this.found(l)}
      <path class="dropped" aria-hidden="true" d=${outline(l, curve(core, { mean: s.start, sd: s.startWidth }))}></path>
      <line class="base" aria-hidden="true" x1="0" x2=${l.width} y1=${l.floor} y2=${l.floor}></line>
      ${startGrip({ ...grips, change: ({ start, startWidth }) => this.drop(start ?? s.start, startWidth ?? s.startWidth) })}
      ${hillGrips(grips, "left")}${hillGrips(grips, "right")}
    </svg>`;
  }

  private secret(l: Layout): TemplateResult {
    return svg`${answer([0, 46], "?", this.t.priceNow(this.measure))}
      ${groundMark({ layout: l, prices: undefined, says: this.t.groundHidden, ball: { mean: 0, value: 0 } })}`;
  }

  private found(l: Layout): TemplateResult {
    const { core, t, way } = this;
    const q = this.shown();
    const prices = this.ground(q.sd);
    return svg`
      ${answer([0, 46], this.price(q.value), t.priceNow(this.measure))}
      ${groundMark({ layout: l, prices, says: t.ground(this.measure), ball: q })}
      ${otherFloors(core, l, this.others())}
      ${this.carried ? nothing : ghosts(core, l, way, this.player.at(way.length))}
      ${standing(core, l, q)}`;
  }

  /** The price of q at every station. Between the two KLs it is dear: there the ground waits until q has come to rest. */
  private ground(sd: number): Float64Array {
    const { core, state: s, base } = this;
    const cheap = ["kl", "reverseKl"].includes(measureOf(s));
    const moving = this.held || this.motion || this.player.playing || sd !== this.floor.sd;
    if (moving && !cheap && this.latestGround) return this.latestGround;
    this.latestGround = this.prices.of([...worldOf(s), base, sd], () =>
      core.landscape(world(core, s), "normal", { ...measuring(s, base), x: stations, y: [sd] }),
    );
    return this.latestGround;
  }

  /** The floors where q does not stand. */
  private others() {
    const { floor, t } = this;
    return this.floors.found
      .filter((other) => !isSame(other, floor))
      .map((other) => {
        const value = this.price(other.value);
        return {
          ...other,
          says: other.value < floor.value - 1e-6 ? t.deepest(value) : t.floor(value),
        };
      });
  }

  protected override summary(): string {
    const { t, floor, numbers, prediction, state } = this;
    if (prediction.withheld) return prediction.says(this.asked());
    const place = numbers.round(floor.mean, 2);
    const width = numbers.round(floor.sd, 2);
    const verdict = prediction.says(this.asked());
    const found = t.says(this.measure, this.price(floor.value), place, width);
    return `${verdict} ${found}${rests(state, floor, t)}`.trim();
  }

  protected override reading(): string {
    if (this.prediction.withheld) return "";
    const [other] = this.others();
    return (
      rests(this.state, this.floor, this.t) + (other ? this.t.others(this.price(other.value)) : "")
    );
  }

  protected override controls(): TemplateResult {
    const { t, state, numbers, player, prediction } = this;
    return controls({
      t,
      state,
      numbers,
      player,
      change: (change) => this.set(change),
      drop: (start, width) => this.drop(start, width),
      steps: prediction.withheld ? 0 : this.way.length,
    });
  }

  protected override data() {
    const columns = [...this.t.columns];
    const { start, startWidth } = this.state;
    if (this.prediction.withheld) return { columns, rows: [[0, start, startWidth, "?"]] };
    return { columns, rows: this.way.map(({ mean, sd, value }, i) => [i, mean, sd, value]) };
  }

  protected override code() {
    return code(this.state, this.prediction.withheld ? undefined : this.floor, this.units);
  }
}

define("cover-or-seek", CoverOrSeek);
