import { line } from "d3-shape";
import { css, html, nothing, svg, type TemplateResult } from "lit";
import { axisBelow, axisLeft } from "../../kit/axis";
import { button, slider, toggle } from "../../kit/control";
import { define, SurprisalFigure } from "../../kit/figure";
import { handle, surface, type Tone } from "../../kit/handle";
import { flag, number } from "../../kit/schema";
import { code } from "./code";
import { coins } from "./coins";
import { type Layout, layout, nearest, settle, topFor } from "./layout";
import { texts } from "./texts";

const schema = {
  p: number(0.5, { min: 0, max: 1 }),
  two: flag(false),
  other: number(1 / 6, { min: 0, max: 1 }),
};

const events = [
  ["certain", 1],
  ["coin", 1 / 2],
  ["die", 1 / 6],
  ["card", 1 / 52],
  ["birthday", 1 / 365],
  ["lottery", 1 / 13983816],
  ["never", 0],
] as const;

/** −log p as a curve to drag on; a second event shows that surprises add. */
class SurpriseCurve extends SurprisalFigure<typeof schema, typeof texts.en> {
  readonly name = "surprise-curve";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    SurprisalFigure.styles,
    css`
      .big { font: 300 52px var(--sans); fill: var(--ink); }
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
  private layout(): Layout {
    const bits = this.bits(this.joint);
    if (!this.held && Number.isFinite(bits)) this.top = topFor(bits);
    const [top = this.top] = this.eased("top", [this.top]);
    return layout(this.width, this.base === 2 ? top : top * Math.LN2);
  }

  private spots({ x, y, ceiling }: Layout) {
    const highest = y.invert(ceiling);
    return Array.from({ length: 161 }, (_, i) => {
      const p = this.base ** (-highest * (1 - i / 160));
      return { p, x: x(p), y: y(this.surprise(p)) };
    });
  }

  protected override drawing(): TemplateResult {
    const l = this.layout();
    const spots = this.spots(l);
    const path = line<(typeof spots)[number]>()
      .x((s) => s.x)
      .y((s) => s.y)(spots);
    const { p, two, other } = this.state;
    const move = (key: "p" | "other") => ({
      min: 0,
      max: 1,
      to: (x: number, y: number) =>
        settle(nearest(spots, x, y), l, (value) => this.surprise(value)),
      change: (value: number) => this.set({ [key]: value }),
    });
    return html`<svg class="drawing" width=${this.width} height=${l.height} role="group" aria-label=${this.t.title}>
      ${this.axes(l)}
      ${surface({ ...move("p"), value: p, x: l.left, y: l.ceiling, width: l.right - l.left, height: l.floor - l.ceiling })}
      <path class="line ink" d=${path}></path>
      ${this.landmarks(l)}
      ${two ? this.sum(l) : this.stem(l, p, "p")}
      ${two ? this.point(l, "other", other, "ink", move("other")) : nothing}
      ${this.point(l, "p", p, "p", move("p"))}
      ${this.answer(l)}
    </svg>`;
  }

  private axes({ x, y, left, right, floor, ceiling }: Layout): TemplateResult {
    const n = this.numbers;
    return svg`
      ${axisLeft({ scale: y, ticks: y.ticks(5).filter(Number.isInteger), format: (v) => n.round(v), at: left, reach: right })}
      ${axisBelow({ scale: x, ticks: [0, 0.25, 0.5, 0.75, 1], format: (v) => n.round(v), at: floor })}
      <text class="soft on-paper" x=${left - 26} y=${ceiling - 12}>${this.t.surprise(n.unit())}</text>
      <text class="soft" x=${right} y=${floor + 40} text-anchor="end">${this.t.probability}</text>`;
  }

  /** Where a probability stands; one beyond the top of the scale stands at its edge. */
  private place({ x, y, ceiling }: Layout, p: number): [number, number] {
    return [x(p), Math.max(ceiling, y(Math.min(this.surprise(p), 1e4)))];
  }

  private landmarks(l: Layout): TemplateResult {
    const held = [
      this.place(l, this.state.p),
      ...(this.state.two ? [this.place(l, this.state.other)] : []),
    ];
    return svg`<g aria-hidden="true">${events.slice(1, -1).map(([key, p]) => {
      if (this.surprise(p) > l.y.invert(l.ceiling)) return nothing;
      const [x, y] = this.place(l, p);
      const faded = held.some(([hx, hy]) => Math.hypot(hx - x, hy - y) < 26) ? "faded" : "";
      return svg`<circle class="known ${faded}" cx=${x} cy=${y} r="4"></circle>
        <text class="label on-paper ${faded}" x=${x + 11} y=${y - 4}>${this.t[key]}</text>`;
    })}</g>`;
  }

  private stem(l: Layout, p: number, tone: Tone): TemplateResult {
    const [x, y] = this.place(l, p);
    return svg`<g aria-hidden="true">
      <line class="guide" x1=${l.left} x2=${x} y1=${y} y2=${y}></line>
      <line class="stem ${tone}" x1=${x} x2=${x} y1=${l.floor} y2=${y}></line></g>`;
  }

  /** Two stems on top of each other end on the curve, at the product of the probabilities. */
  private sum(l: Layout): TemplateResult {
    const { p, other } = this.state;
    const [x, y] = this.place(l, p * other);
    const between = this.place(l, p)[1];
    return svg`
      ${this.stem(l, p, "p")}${this.stem(l, other, "ink")}
      <g aria-hidden="true">
        <line class="guide" x1=${l.left} x2=${x} y1=${y} y2=${y}></line>
        <line class="stem ink" x1=${x} x2=${x} y1=${between} y2=${y}></line>
        <line class="stem p" x1=${x} x2=${x} y1=${l.floor} y2=${between}></line>
        <circle class="known" cx=${x} cy=${y} r="5"></circle>
      </g>`;
  }

  private point(
    l: Layout,
    key: "p" | "other",
    p: number,
    tone: Tone,
    move: object,
  ): TemplateResult {
    const at = this.place(l, p);
    const n = this.numbers;
    return handle({
      ...(move as { min: 0; max: 1; to(x: number, y: number): number; change(p: number): void }),
      at,
      value: p,
      tone,
      name: key === "p" ? this.t.probabilityName : this.t.otherName,
      says: this.t.says(n.probability(p), n.information(this.surprise(p))),
      shows: `p = ${n.probability(p)}`,
      beside:
        at[0] > l.right - 70 ? [6, -22, "end"] : [21, at[1] < l.ceiling + 20 ? 6 : -8, "start"],
      next: (value, direction, far) => {
        if (far) return value * (direction > 0 ? 2 : 0.5);
        return value < 0.02
          ? value * 1.1 ** direction
          : Number((value + direction * 0.01).toFixed(6));
      },
    });
  }

  /** The answer in large type, and as coins. */
  private answer({ reading: { x, y } }: Layout): TemplateResult {
    const bits = this.bits(this.joint);
    const first = this.state.two ? this.bits(this.state.p) : bits;
    return svg`<text class="big" aria-hidden="true" x=${x} y=${y}>${this.numbers.information(this.surprise(this.joint))}</text>
      ${
        Number.isFinite(bits)
          ? svg`
        <text class="soft" aria-hidden="true" x=${x} y=${y + 27}>${this.coinsInWords(bits)}</text>
        ${coins(bits, [x, y + 50], first)}`
          : nothing
      }`;
  }

  private coinsInWords(bits: number): string {
    const exact = Math.abs(bits - Math.round(bits)) < 5e-4 && bits > 0.5;
    return this.t.coins(Math.round(bits), exact, this.numbers.round(bits));
  }

  protected override summary(): string {
    const { p, two, other } = this.state;
    const n = this.numbers;
    if (this.joint === 0) return this.t.infinite;
    const information = n.information(this.surprise(this.joint));
    if (two) {
      const [a, b] = [n.round(this.surprise(p)), n.round(this.surprise(other))];
      return this.t.sum(
        n.probability(p),
        n.probability(other),
        n.probability(p * other),
        a,
        b,
        information,
      );
    }
    if (p === 1) return this.t.nothing(information);
    return this.t.event(n.probability(p), information, this.coinsInWords(this.bits(p)));
  }

  protected override controls(): TemplateResult {
    const { p, two, other } = this.state;
    const logarithmic = {
      min: -30,
      max: 0,
      of: (value: number) => (value > 0 ? Math.max(-29.9, Math.log2(value)) : -30),
      to: (at: number) => (at <= -30 ? 0 : 2 ** at),
    };
    const control = (key: "p" | "other", value: number, tone: Tone, name: string) =>
      slider({
        name,
        value,
        min: 0,
        max: 1,
        tone,
        range: logarithmic,
        says: this.numbers.probability(value),
        change: (to) => this.set({ [key]: Number(to.toPrecision(3)) }),
      });
    return html`<div class="row">${events.map(([key, value]) =>
      button(this.t[key], () => this.set({ p: value }), p === value),
    )}</div>
      ${control("p", p, "p", this.t.probability)}
      ${toggle(this.t.second, two, (on) => this.set({ two: on }))}
      ${two ? control("other", other, "ink", this.t.otherName) : nothing}`;
  }

  protected override data() {
    const { p, two, other } = this.state;
    const t = this.t;
    const row = (name: string, value: number) => [name, value, this.surprise(value)];
    return {
      columns: [t.columns[0], t.columns[1], `${t.columns[2]} (${this.numbers.unit()})`],
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
