import { scaleLinear } from "d3-scale";
import { html, nothing, svg, type TemplateResult } from "lit";
import type { DistributionExplanation } from "surprisal";
import { axisBelow } from "../../kit/axis";
import { button } from "../../kit/control";
import { SurprisalFigure } from "../../kit/core";
import { define } from "../../kit/figure";
import { handle } from "../../kit/handle";
import { Last } from "../../kit/last";
import { distributionOf, familyOf, type Member, member, readMember } from "../../kit/member";
import { memberControls } from "../../kit/member-controls";
import { type Asked, guess, Prediction } from "../../kit/prediction";
import { put, shapeOf } from "../../kit/shape";
import { code } from "./code";
import { crosshair } from "./crosshair";
import { endless } from "./endless";
import { hill } from "./hills";
import { type Layout, layout } from "./layout";
import { type Ledger, ledger, scaleOf } from "./ledger";
import { at, highest, type Pair, type Prices, pairOf, pricesOf } from "./pair";
import { initial, type Preset, presets, same } from "./presets";
import { depthOf, heightOf, Roof } from "./scale";
import { figureStyle } from "./style";
import { texts } from "./texts";
import { Outlook, type Window } from "./window";
import {
  type Answer,
  because,
  correct,
  isHuge,
  method,
  reason,
  type Told,
  told,
  type Way,
} from "./words";

const answers = ["pq", "qp", "same"] as const;
const schema = { p: member(initial.p), q: member(initial.q), guess: guess(answers) };

interface Scene {
  readonly l: Layout;
  readonly p: Member;
  readonly q: Member;
  readonly pair: Pair;
  readonly y: ReturnType<typeof scaleLinear<number, number>>;
  readonly extent: readonly [number, number];
}

/** Two hills to shape, and below them what it costs, place by place, to believe one in the other's world. */
class TwoDensities extends SurprisalFigure<typeof schema, typeof texts.en> {
  readonly name = "two-densities";
  readonly schema = schema;
  readonly texts = texts;
  static override styles = [SurprisalFigure.styles, figureStyle];

  private readonly outlook = new Outlook();
  private readonly roofs = [new Roof(), new Roof(), new Roof()] as const;
  private readonly prediction = new Prediction<Answer>(this, (to) => this.set({ guess: to }));
  private readonly priced = new Last<Prices>();
  private readonly drawnPair = new Last<Pair>();
  private readonly toldOf = new Last<Told>();
  private readonly read = { p: new Last<Member>(), q: new Last<Member>() };
  /** The x under the pointer. */
  private pointed: number | undefined;

  private member(who: "p" | "q"): Member {
    const written = this.state[who];
    return this.read[who].of([written], () => readMember(this.core, written));
  }

  private get p(): Member {
    return this.member("p");
  }
  private get q(): Member {
    return this.member("q");
  }

  private get prices(): Prices {
    const { core, p, q, base } = this;
    return this.priced.of([p, q, base], () => pricesOf(core, p, q, base));
  }

  /** A member on its way to the state; one on whole numbers does not slide. */
  private drawn(who: "p" | "q"): Member {
    const [family, ...values] = this.member(who);
    if (familyOf(this.core, [family]).discrete) return [family, ...values];
    return [family, ...this.eased(`${who} ${family}`, values)];
  }

  private scene(): Scene {
    const { core, held, base } = this;
    const wanted = this.outlook.over(core, [this.p, this.q], held);
    const [low = 0, high = 1] = this.eased("window", wanted);
    const [p, q] = [this.drawn("p"), this.drawn("q")];
    const pair = this.drawnPair.of([...p, "‖", ...q, low, high, base], () =>
      pairOf(core, p, q, [low, high], base),
    );
    const tops = [p, q].map((one) => this.heightAt(one, shapeOf(one).place));
    const height = heightOf(pair, tops);
    const [up, down] = depthOf(pair, height);
    const [a, b, c] = this.roofs;
    const scales = [a.over(height, held), b.over(up, held), c.over(down, held)];
    const [top = 1, ...extent] = this.eased("scales", scales);
    const l = layout(this.width, [low, high]);
    const y = scaleLinear([0, top * 1.04], [l.hills.floor, l.hills.ceiling]);
    return { l, p, q, pair, y, extent: extent as [number, number] };
  }

  /** The height of a hill; on whole numbers there is none between them. */
  private heightAt(one: Member, x: number): number {
    if (familyOf(this.core, one).discrete) return 0;
    return this.core.density(distributionOf(this.core, one), x);
  }

  /** What the sentences are made from: the state, not what is drawn on the way to it. */
  private get told(): Told {
    const { t, numbers, core, prices, base, p, q } = this;
    const window = this.outlook.over(core, [p, q], true);
    return this.toldOf.of([prices, numbers, ...window], () => {
      const spread = { p: !familyOf(core, p).discrete, q: !familyOf(core, q).discrete };
      return { t, numbers, pair: pairOf(core, p, q, window, base), prices, window, spread };
    });
  }

  private asked(): Asked<Answer> {
    const { t, told } = this;
    return {
      asks: t.asks,
      options: [
        ["pq", t.pq],
        ["qp", t.qp],
        ["same", t.same],
      ],
      correct: correct(told),
      because: because(told),
      setting: `${this.p} ${this.q}`,
    };
  }

  protected override drawing(): TemplateResult {
    const scene = this.scene();
    const { l, pair, y } = scene;
    const whole = pair.p.discrete || pair.q.discrete;
    const ticks = l.hills.x.ticks(l.narrow ? 6 : 10).filter((x) => !whole || Number.isInteger(x));
    return html`${this.prediction.row(this.asked())}
    <svg class="drawing" width=${l.width} height=${l.height} role="group" aria-label=${this.t.title}
      @pointermove=${(e: PointerEvent) => this.point(e, l)} @pointerdown=${(e: PointerEvent) => this.point(e, l)}
      @pointerleave=${() => this.unpoint()}>
      ${hatches}
      <g aria-hidden="true">
        <svg width=${l.width} height=${l.hills.floor + 2}>${hill("p", l.hills, y, pair.p)}${hill("q", l.hills, y, pair.q)}</svg>
        ${this.names(scene)}
      </g>
      ${axisBelow({ scale: l.hills.x, ticks: ticks.slice(tooLeft(ticks, l), tooRight(ticks, l)), format: (v) => this.numbers.round(v), at: l.hills.floor })}
      ${this.ledger(scene, "pq")}
      ${this.ledger(scene, "qp")}
      ${this.pointed === undefined || this.held ? nothing : this.crosshair(scene, this.pointed)}
      ${this.grips(scene, "p")}
      ${this.grips(scene, "q")}
    </svg>`;
  }

  /** The letters stand outside, beside their tops, so that hills that meet do not hide them. */
  private names({ l, pair, p, q, y }: Scene): TemplateResult {
    const tops = ([p, q] as const).map((one, i) => {
      const series = i === 0 ? pair.p : pair.q;
      const place = series.discrete ? highest(series) : shapeOf(one).place;
      return [place, series.discrete ? at(series, place) : this.heightAt(one, place)] as const;
    }) as [readonly [number, number], readonly [number, number]];
    return svg`${tops.map(([place, height], i) => {
      const other = tops[1 - i]?.[0] ?? place;
      const side = place < other || (place === other && i === 0) ? -1 : 1;
      const [x, top] = [l.hills.x(place) + side * 20, Math.max(y(height), l.hills.ceiling) - 4];
      return svg`<text class="letter on-paper ${i === 0 ? "p" : "q"}" x=${x} y=${top}
        text-anchor=${side < 0 ? "end" : "start"}>${i === 0 ? "p" : "q"}</text>`;
    })}`;
  }

  private ledger(scene: Scene, way: Way): TemplateResult {
    return ledger(this.ledgerOf(scene, way));
  }

  private ledgerOf({ l, pair, extent }: Scene, way: Way): Ledger {
    const { t, numbers, told } = this;
    const price = this.prices[way];
    const { withheld } = this.prediction;
    const finite = Number.isFinite(price.value);
    const [truth, belief] = way === "pq" ? (["p", "q"] as const) : (["q", "p"] as const);
    return {
      tone: truth,
      panel: l[way],
      narrow: l.narrow,
      extent,
      integrand: withheld ? undefined : way === "pq" ? pair.forward : pair.reverse,
      title: t.panel(truth, belief),
      formula: `${truth} ${numbers.log}(${truth}/${belief})`,
      ...(withheld ? { value: "?", power: "" } : this.large(price)),
      unit: withheld || !finite ? "" : numbers.unit(price.value),
      notes: withheld ? [] : [...(reason(told, way) ?? method(t, price))],
      endless: withheld
        ? []
        : endless(price, l[way].x.domain() as [number, number], pair.p.discrete),
      worth: (area) => t.worth(numbers.information(area)),
    };
  }

  /** A price in large type: a number, infinity, or a power of ten that it exceeds. */
  private large(price: DistributionExplanation): { value: string; power: string } {
    if (Number.isFinite(price.value)) return { value: this.numbers.fixed(price.value), power: "" };
    return isHuge(price) ? { value: ">10", power: "308" } : { value: "∞", power: "" };
  }

  private crosshair(scene: Scene, x: number): TemplateResult {
    const { l, pair, y } = scene;
    const n = this.numbers;
    const ledgers = (["pq", "qp"] as const).map((way) => this.ledgerOf(scene, way));
    return crosshair({
      x,
      hills: l.hills,
      heights: [
        ["p", y(at(pair.p, x)), n.amount(at(pair.p, x))],
        ["q", y(at(pair.q, x)), n.amount(at(pair.q, x))],
      ],
      says: this.t.here(n.round(x, 2)),
      below: ledgers.map((one) => ({
        tone: one.tone,
        panel: one.panel,
        y: one.integrand && scaleOf(one)(at(one.integrand, x)),
        says: one.integrand ? plus(at(one.integrand, x)) + n.amount(at(one.integrand, x)) : "",
      })),
    });
  }

  /** Over which drawing the pointer is, and at which x; a handle that is held is enough to look at. */
  private point(event: PointerEvent, { hills, pq, qp }: Layout): void {
    if (this.held) return;
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const below = 24;
    const panel = [hills, pq, qp].find(
      ({ left, right, floor }) => y <= floor + below && x >= left - 8 && x <= right + 8,
    );
    this.pointed = panel?.x.invert(Math.min(panel.right, Math.max(panel.left, x)));
    this.requestUpdate();
  }

  private unpoint(): void {
    this.pointed = undefined;
    this.requestUpdate();
  }

  /** Two handles of a hill: its top moves it, its shoulder widens it. */
  private grips({ l, p, q, y }: Scene, who: "p" | "q"): TemplateResult {
    const { hills } = l;
    const [drawn, stated] = [who === "p" ? p : q, shapeOf(this[who])];
    const { place, width, reach } = shapeOf(drawn);
    const [low, high] = hills.x.domain() as [number, number];
    const n = this.numbers;
    const spot = (x: number) =>
      [hills.x(x), Math.max(hills.ceiling, y(this.heightAt(drawn, x)))] as const;
    const change = (where: number, wide = 1) => this.set({ [who]: put(this[who], where, wide) });
    const side = who === "q" || this.heightAt(drawn, place - reach * (width ?? 0)) === 0 ? 1 : -1;
    const common = { tone: who, way: "x" } as const;
    // Whole numbers have bars on both sides: there the handles stand below their own bars.
    const aside = familyOf(this.core, drawn).discrete ? (who === "p" ? -9 : 9) : 0;
    return svg`
      ${
        width === undefined || stated.width === undefined
          ? nothing
          : handle({
              ...common,
              at: spot(place + side * reach * width),
              name: this.t.width(who),
              says: n.round(stated.width, 2),
              shows: `± ${n.round(stated.width, 2)}`,
              value: Number(stated.width.toFixed(3)),
              min: 0.1,
              max: (high - low) / 2,
              step: 0.05,
              shape: "grip",
              room: 18,
              to: (x) => rounded(Math.abs(hills.x.invert(x) - stated.place) / reach),
              change: (wide) => change(stated.place, Math.max(0.1, wide)),
            })
      }
      ${handle({
        ...common,
        at: [spot(place)[0] + aside, spot(place)[1]],
        name: this.t.place(who),
        says: n.round(stated.place, 2),
        shows: n.fixed(stated.place, 2),
        value: Number(stated.place.toFixed(3)),
        min: low,
        max: high,
        step: 0.05,
        to: (x) => rounded(hills.x.invert(x - aside)),
        change: (where) => change(where, stated.width),
      })}`;
  }

  protected override summary(): string {
    const { t, prices, numbers, prediction } = this;
    const says = prediction.says(this.asked());
    if (prediction.withheld) return `${says} ${t.before}`;
    const amount = (value: number) => numbers.information(value);
    const sums = t.reads(amount(prices.pq.value), amount(prices.qp.value));
    return [says, sums, told(this.told)].filter((part) => part !== "").join(" ");
  }

  protected override reading(): string {
    return this.prediction.withheld ? this.t.before : told(this.told);
  }

  protected override controls(): TemplateResult {
    const { t, core, language, numbers, p, q } = this;
    const taken = (key: Preset) => same(p, presets[key].p) && same(q, presets[key].q);
    const controls = (who: "p" | "q") =>
      memberControls({
        core,
        language,
        numbers,
        member: this[who],
        tone: who,
        name: t.family(who),
        change: (to) => this.set({ [who]: to }),
      });
    return html`<div class="row" role="group" aria-label=${t.examples}>
        ${(Object.keys(presets) as Preset[]).map((key) => button(t[key], () => this.set(presets[key]), taken(key)))}
        ${button(t.swap, () => this.set({ p: q, q: p }))}</div>
      <div class="members">${controls("p")}${controls("q")}</div>`;
  }

  protected override data() {
    const { t, numbers, prices } = this;
    const { pair, window } = this.told;
    const { withheld } = this.prediction;
    const names = ["p", "q"].map(
      (truth, i) => `${truth} ${numbers.log}(${truth}/${i ? "p" : "q"})`,
    );
    const sums = withheld ? ["?", "?"] : [prices.pq.value, prices.qp.value];
    const rows = places(window, !!pair.forward?.discrete).map((x) => [
      x,
      at(pair.p, x),
      at(pair.q, x),
      ...[pair.forward, pair.reverse].map((s) =>
        withheld ? "?" : s ? at(s, x) : Number.POSITIVE_INFINITY,
      ),
    ]);
    return {
      columns: [...t.columns, ...names],
      rows: [...rows, [t.sumRow, 1, 1, ...sums]],
    };
  }

  protected override code() {
    const value = this.prediction.withheld ? undefined : this.prices.pq.value;
    return code(this.core, this.p, this.q, value, this.units);
  }
}

const plus = (value: number): string => (value > 0 ? "+" : "");
const rounded = (value: number): number => Number(value.toFixed(2));

/** The ticks whose numbers would not fit at the ends. */
const tooLeft = (ticks: readonly number[], { hills }: Layout) =>
  hills.x(ticks[0] ?? 0) < 8 ? 1 : 0;
const tooRight = (ticks: readonly number[], { hills, width }: Layout) =>
  hills.x(ticks.at(-1) ?? 0) > width - 8 ? ticks.length - 1 : ticks.length;

/** Twenty-one places in the window; on whole numbers all of them. */
function places([low, high]: Window, discrete: boolean): number[] {
  const count = discrete ? Math.floor(high) - Math.ceil(low) + 1 : 21;
  return Array.from({ length: count }, (_, i) =>
    discrete ? Math.ceil(low) + i : Number((low + ((high - low) * i) / 20).toPrecision(6)),
  );
}

/** What comes back is hatched, in the tone of its truth. */
const hatches = svg`<defs>${(["p", "q"] as const).map(
  (tone) => svg`<pattern id="hatch-${tone}" width="5" height="5" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)"><path class="hatch ${tone}" d="M1 0V5"></path></pattern>`,
)}</defs>`;

define("two-densities", TwoDensities);
