import { line } from "d3-shape";
import { css, html, svg, type TemplateResult } from "lit";
import { axisBelow, axisLeft } from "../../kit/axis";
import { button, slider } from "../../kit/control";
import { dragging } from "../../kit/drag";
import { define, SurprisalFigure } from "../../kit/figure";
import { handle } from "../../kit/handle";
import { number } from "../../kit/schema";
import { code } from "./code";
import { labels } from "./labels";
import { isNarrow, type Layout, layout, type Panel } from "./layout";
import { type Outcome, outcome } from "./outcome";
import { sum, sumStyle } from "./sum";
import { texts } from "./texts";

const limits = { min: 0, max: 1 };
/** `from`: how far to the left the curve has been explored; the picture does not tell the rest. */
const schema = { p: number(0.75, limits), from: number(0.75, limits) };

const coins = [
  ["twice", 1],
  ["rarely", 0.99],
  ["often", 0.9],
  ["mostly", 0.75],
  ["fair", 0.5],
] as const;

/** Heads and tails as areas under their surprise; levelled out they are the entropy. */
class LoadedCoin extends SurprisalFigure<typeof schema, typeof texts.en> {
  readonly name = "loaded-coin";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    SurprisalFigure.styles,
    sumStyle,
    css`
      .area { stroke: var(--p); stroke-width: 2; stroke-linejoin: round; }
      .heads .area { fill: var(--p); }
      .tails .area { fill: var(--p-wash); }
      .inside { font-size: 15px; font-weight: 600; fill: var(--ink); }
      .heads .inside { fill: var(--paper); }
      .thin { font-size: 14px; font-weight: 400; }
      .level { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 1 5; stroke-linecap: round; }
      .mean { font-weight: 600; }
    `,
  ];

  private toss(p: number): void {
    const rounded = Number(p.toFixed(6));
    this.set({ p: rounded, from: Math.min(this.state.from, rounded) });
  }

  private entropy(p: number): number {
    return this.core.entropy([p, 1 - p], { base: this.base });
  }

  private outcomes(p = this.state.p): [Outcome, Outcome] {
    const shares = this.core.terms.entropy([p, 1 - p], { base: this.base });
    const make = (key: Outcome["key"], from: number, probability: number, share: number) => {
      const surprise = this.core.selfInformation(probability, { base: this.base });
      return {
        key,
        name: this.t[key],
        from,
        probability,
        surprise,
        probabilityText: this.numbers.round(probability),
        surpriseText: this.numbers.round(surprise),
        shareText: this.numbers.round(share),
      };
    };
    return [make("heads", 0, p, shares[0] ?? 0), make("tails", p, 1 - p, shares[1] ?? 0)];
  }

  private to = (panel: Panel) => (x: number) => Number(panel.x.invert(x).toFixed(2));

  private sumLine(o: Outcome, i: number): readonly string[] {
    const share = this.core.terms.entropy([this.state.p, 1 - this.state.p], { base: this.base })[i];
    const n = this.numbers;
    return [o.name, o.probabilityText, "×", n.fixed(o.surprise), "=", n.fixed(share ?? 0)];
  }

  protected override drawing(): TemplateResult {
    const l = layout(this.width, this.base === 2 ? 1 : Math.LN2);
    const [p = this.state.p] = this.eased("p", [this.state.p]);
    const entropy = this.entropy(p);
    return html`<svg class="drawing" width=${this.width} height=${l.height} role="group" aria-label=${this.t.title}>
      ${sum({
        lines: this.outcomes().map((o, i) => this.sumLine(o, i)),
        result: this.numbers.information(this.entropy(this.state.p)),
        says: this.t.averageOf,
        at: l.narrow ? [0, 44] : [l.curve.left, l.box.ceiling],
        long: !l.narrow,
      })}
      ${this.box(l, p)}
      ${this.curve(l, p)}
      ${this.level(l, p, entropy)}
      ${this.grip(l.curve, p, entropy, this.t.point)}
      ${this.grip(l.box, p, entropy, this.t.border)}
    </svg>`;
  }

  private surface(panel: Panel, ceiling: number): TemplateResult {
    return svg`<rect class="surface x" x=${panel.left} y=${ceiling} width=${panel.right - panel.left}
      height=${panel.floor - ceiling} @pointerdown=${dragging({
        value: this.state.p,
        min: 0,
        max: 1,
        to: this.to(panel),
        change: (p) => this.toss(p),
      })}></rect>`;
  }

  private box({ box }: Layout, p: number): TemplateResult {
    const n = this.numbers;
    const { y, left, right, floor, ceiling } = box;
    const both = this.outcomes(p);
    return svg`
      ${axisLeft({ scale: y, ticks: y.ticks(3), format: (v) => n.round(v), at: left, reach: right })}
      <line class="base" x1=${left} x2=${right} y1=${floor} y2=${floor}></line>
      <text class="soft" x="0" y=${ceiling - 18}>${this.t.boxAxis(n.unit())}</text>
      ${both.map((o) => outcome(o, box))}
      ${both.map((o) => labels(o, box, this.entropy(p)))}
      ${this.surface(box, ceiling)}`;
  }

  /** The curve as far as the reader has been; the point leaves it behind as a trail. */
  private curve({ curve, narrow }: Layout, p: number): TemplateResult {
    const { x, y, left, right, floor, ceiling } = curve;
    const from = Math.min(this.state.from, p);
    const spots = Array.from({ length: 121 }, (_, i) => from + ((1 - from) * i) / 120);
    const path = line<number>()
      .x((at) => x(at))
      .y((at) => y(this.entropy(at)))(spots);
    return svg`
      ${axisLeft({ scale: y, ticks: narrow ? [y.domain()[1] ?? 1] : [], format: (v) => this.numbers.round(v, 2), at: left, reach: right })}
      ${axisBelow({ scale: x, ticks: [0, 0.25, 0.5, 0.75, 1], format: (v) => this.numbers.round(v), at: floor })}
      <text class="soft" x=${right} y=${floor + 38} text-anchor="end">${this.t.curveAxis}</text>
      <path class="line ink" d=${path}></path>
      ${this.surface(curve, ceiling - 6)}`;
  }

  /** The average: levelled out over the box, and read on the curve. */
  private level({ box, curve, narrow }: Layout, p: number, entropy: number): TemplateResult {
    const y = box.y(entropy);
    const gap = (box.right + curve.left) / 2;
    return svg`<g aria-hidden="true">
      <line class="level" x1=${box.left} x2=${narrow ? box.right : curve.x(p)} y1=${y} y2=${y}></line>
      ${
        narrow
          ? svg`<line class="guide" x1=${box.x(p)} x2=${box.x(p)} y1=${box.floor} y2=${curve.y(entropy)}></line>`
          : svg`<text class="mean on-paper" x=${gap} y=${y - 8} text-anchor="middle">${this.numbers.round(this.entropy(this.state.p))}</text>
              <text class="soft on-paper" x=${gap} y=${y + 18} text-anchor="middle">${this.t.average}</text>`
      }</g>`;
  }

  private grip(panel: Panel, p: number, entropy: number, name: string): TemplateResult {
    const { numbers: n, state } = this;
    const x = panel.x(p);
    return handle({
      at: [x, panel.y(entropy)],
      value: state.p,
      min: 0,
      max: 1,
      step: 0.01,
      tone: "p",
      way: "x",
      name,
      says: this.t.says(n.round(state.p), n.information(this.entropy(state.p))),
      shows: `p = ${n.round(state.p)}`,
      beside: x > panel.right - 70 ? [-18, -12, "end"] : [18, -12, "start"],
      to: this.to(panel),
      change: (value) => this.toss(value),
    });
  }

  protected override summary(): string {
    const { p } = this.state;
    const information = this.numbers.information(this.entropy(p));
    if (p === 0 || p === 1) return this.t.certain(information);
    if (p === 0.5) return this.t.best(information);
    const [heads, tails] = this.outcomes();
    const said = (o: Outcome) => `${o.probabilityText} × ${o.surpriseText} = ${o.shareText}`;
    return this.t.area + this.t.sum(said(heads), said(tails), information) + this.remark();
  }

  private remark(): string {
    return Math.abs(this.state.p - 0.5) > 0.38 ? this.t.low : this.t.level;
  }

  /** Where the sum stands in the picture, the sentence below need not repeat it. */
  protected override reading(): string {
    const { p } = this.state;
    return isNarrow(this.width) || p === 0 || p === 1 || p === 0.5
      ? this.summary()
      : this.t.area + this.remark();
  }

  protected override controls(): TemplateResult {
    const { p } = this.state;
    return html`<div class="row">${coins.map(([key, value]) =>
      button(this.t[key], () => this.toss(value), p === value),
    )}</div>
    ${slider({
      name: this.t.curveAxis,
      value: p,
      min: 0,
      max: 1,
      step: 0.01,
      tone: "p",
      says: this.t.says(this.numbers.round(p), this.numbers.information(this.entropy(p))),
      change: (to) => this.toss(to),
    })}`;
  }

  protected override data() {
    const [outcomeName, probability, surprise, share] = this.t.columns;
    const { p } = this.state;
    const terms = this.core.terms.entropy([p, 1 - p], { base: this.base });
    const unit = this.numbers.unit();
    return {
      columns: [outcomeName, probability, `${surprise} (${unit})`, `${share} (${unit})`],
      rows: [
        ...this.outcomes().map((o, i) => [o.name, o.probability, o.surprise, terms[i] ?? 0]),
        [this.t.together, 1, "", this.entropy(p)],
      ],
    };
  }

  protected override code() {
    const { p } = this.state;
    return code([p, 1 - p], this.entropy(p), this.units);
  }
}

define("loaded-coin", LoadedCoin);
