import { line } from "d3-shape";
import { css, html, nothing, svg, type TemplateResult } from "lit";
import { answer } from "../../kit/answer";
import { axisBelow, axisLeft } from "../../kit/axis";
import { SurprisalFigure } from "../../kit/core";
import { define } from "../../kit/figure";
import { type Handle, handle, surface } from "../../kit/handle";
import { flag, number } from "../../kit/schema";
import { code } from "./code";
import { coins } from "./coins";
import { controls } from "./controls";
import { events } from "./events";
import { layout, nearest, settle, topFor } from "./layout";
import { type Curve, landmarks, place, stackedStems, stem } from "./marks";
import { texts } from "./texts";
import { coinsInWords, sentence } from "./words";

const schema = {
  p: number(0.5, { min: 0, max: 1 }),
  two: flag(false),
  other: number(1 / 6, { min: 0, max: 1 }),
};

type Key = "p" | "other";

/** −log p as a curve to drag on; a second event shows that surprises add. */
class SurpriseCurve extends SurprisalFigure<typeof schema, typeof texts.en> {
  readonly name = "surprise-curve";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    SurprisalFigure.styles,
    css`
      .coin { fill: none; stroke: var(--rule); stroke-width: 1.5; }
      .coin-fill { fill: var(--tone); }
      .stem { stroke: var(--tone); stroke-width: 5; }
      .known { fill: var(--paper); stroke: var(--mark); stroke-width: 1.5; }
      .label { fill: var(--soft); transition: opacity var(--quick); }
      .faded { opacity: 0; }
    `,
  ];

  private get joint(): number {
    return this.state.two ? this.state.p * this.state.other : this.state.p;
  }

  private surprise(p: number): number {
    return this.core.selfInformation(p, { base: this.base });
  }

  private bits(p: number): number {
    return this.core.selfInformation(p, { base: 2 });
  }

  private top = topFor(1);

  /** The scale stays as it is while a handle is held, and eases to a new one at rest. */
  private curve(): Curve {
    const bits = this.bits(this.joint);
    if (!this.held && Number.isFinite(bits)) this.top = topFor(bits);
    const [top = this.top] = this.eased("top", [this.top]);
    const l = layout(this.width, top, this.base === 2 ? 1 : Math.LN2);
    return { ...l, surprise: (p) => this.surprise(p) };
  }

  private spots({ x, y, ceiling, surprise }: Curve) {
    const highest = y.invert(ceiling);
    return Array.from({ length: 161 }, (_, i) => {
      const p = this.base ** (-highest * (1 - i / 160));
      return { p, x: x(p), y: y(surprise(p)) };
    });
  }

  protected override drawing(): TemplateResult {
    const c = this.curve();
    const spots = this.spots(c);
    const path = line<(typeof spots)[number]>()
      .x((s) => s.x)
      .y((s) => s.y)(spots);
    const { p, two, other } = this.state;
    const move = (key: Key) => ({
      min: 0,
      max: 1,
      to: (x: number, y: number) => settle(nearest(spots, x, y), c, c.surprise),
      change: (value: number) => this.set({ [key]: value }),
    });
    const { left, right, ceiling, floor } = c;
    const area = { x: left, y: ceiling, width: right - left, height: floor - ceiling };
    return html`<svg class="drawing" width=${this.width} height=${c.height} role="group" aria-label=${this.t.title}>
      ${this.axes(c)}
      ${surface({ ...move("p"), ...area, value: p })}
      <path class="line ink" d=${path}></path>
      ${landmarks(c, two ? [p, other] : [p], this.t)}
      ${two ? stackedStems(c, p, other) : stem(c, p, "p")}
      ${two ? this.point(c, "other", move("other")) : nothing}
      ${this.point(c, "p", move("p"))}
      ${this.answer(c)}
    </svg>`;
  }

  private axes({ x, y, left, right, floor, ceiling }: Curve): TemplateResult {
    const n = this.numbers;
    return svg`
      ${axisLeft({ scale: y, ticks: y.ticks(5).filter(Number.isInteger), format: (v) => n.round(v), at: left, reach: right })}
      ${axisBelow({ scale: x, ticks: [0, 0.25, 0.5, 0.75, 1], format: (v) => n.round(v), at: floor })}
      <text class="soft on-paper" x="0" y=${ceiling - 12}>${this.t.surprise(n.unit())}</text>
      <text class="soft" x=${right} y=${floor + 40} text-anchor="end">${this.t.probability}</text>`;
  }

  private point(
    c: Curve,
    key: Key,
    move: Pick<Handle, "min" | "max" | "to" | "change">,
  ): TemplateResult {
    const p = this.state[key];
    const at = place(c, p);
    const n = this.numbers;
    return handle({
      ...move,
      at,
      value: p,
      tone: key === "p" ? "p" : "ink",
      name: key === "p" ? this.t.probabilityName : this.t.otherName,
      says: this.t.says(n.probability(p), n.information(this.surprise(p))),
      shows: `p = ${n.probability(p)}`,
      beside:
        at[0] > c.right - 70 ? [6, -22, "end"] : [21, at[1] < c.ceiling + 20 ? 6 : -8, "start"],
      next: (value, direction, far) => {
        if (far) return value * (direction > 0 ? 2 : 0.5);
        return value < 0.02
          ? value * 1.1 ** direction
          : Number((value + direction * 0.01).toFixed(6));
      },
    });
  }

  /** The answer in large type, and as coins. */
  private answer({ reading: [x, y], across }: Curve): TemplateResult {
    const bits = this.bits(this.joint);
    const first = this.state.two ? this.bits(this.state.p) : bits;
    const finite = Number.isFinite(bits);
    return svg`${answer([x, y], this.numbers.information(this.surprise(this.joint)), finite ? coinsInWords(bits, this) : "")}
      ${finite ? coins(bits, [x, y + 50], across, first) : nothing}`;
  }

  protected override summary(): string {
    const { t, numbers } = this;
    const { p, two, other } = this.state;
    return sentence({
      p,
      other: two ? other : undefined,
      surprise: (x) => this.surprise(x),
      bits: (x) => this.bits(x),
      t,
      numbers,
    });
  }

  protected override controls(): TemplateResult {
    const { t, numbers, state } = this;
    return controls({ t, numbers, state, set: (change) => this.set(change) });
  }

  protected override data() {
    const { p, two, other } = this.state;
    const t = this.t;
    const row = (name: string, value: number) => [name, value, this.surprise(value)];
    return {
      columns: [t.columns[0], t.columns[1], this.numbers.inUnit(t.columns[2])],
      rows: [
        row(t.dragged, p),
        ...(two ? [row(t.otherName, other), row(t.joint, p * other)] : []),
        ...events.map(([key, value]) => row(t[key], value)),
      ],
    };
  }

  protected override code() {
    return code(this.joint, this.surprise(this.joint), this.units);
  }
}

define("surprise-curve", SurpriseCurve);
