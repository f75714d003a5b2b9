import { css, html, type TemplateResult } from "lit";
import { SurprisalFigure } from "../../kit/core";
import type { Drag } from "../../kit/drag";
import { entropyCode } from "../../kit/entropy-code";
import { entropyTable } from "../../kit/entropy-table";
import { define } from "../../kit/figure";
import { handle, surface } from "../../kit/handle";
import { number } from "../../kit/schema";
import { box } from "./box";
import { controls } from "./controls";
import { level, trail } from "./curve";
import { isNarrow, layout, type Panel } from "./layout";
import type { Outcome } from "./outcome";
import { outcomes } from "./outcomes";
import { sum, sumStyle } from "./sum";
import { texts } from "./texts";
import { sentence, sumLine } from "./words";

const limits = { min: 0, max: 1 };
/** `from`: how far to the left the curve has been explored; the picture does not tell the rest. */
const schema = { p: number(0.75, limits), from: number(0.75, limits) };

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

  private put(p: number): void {
    const rounded = Number(p.toFixed(6));
    this.set({ p: rounded, from: Math.min(this.state.from, rounded) });
  }

  /** Both panels can be dragged in, along their own scale. */
  private toss(panel: Panel): Drag {
    return {
      ...limits,
      value: this.state.p,
      step: 0.01,
      to: (x) => Number(panel.x.invert(x).toFixed(2)),
      change: (p) => this.put(p),
    };
  }

  private entropy(p: number): number {
    return this.core.entropy([p, 1 - p], { base: this.base });
  }

  private outcomes(p = this.state.p): Outcome[] {
    return outcomes(this.core, this.numbers, this.t, p);
  }

  /** p and its average in words, as the handles and the slider say it. */
  private get says(): string {
    const { numbers: n, state } = this;
    return this.t.says(n.round(state.p), n.information(this.entropy(state.p)));
  }

  protected override drawing(): TemplateResult {
    const l = layout(this.width, this.base === 2 ? 1 : Math.LN2);
    const [p = this.state.p] = this.eased("p", [this.state.p]);
    const entropy = this.entropy(p);
    return html`<svg class="drawing" width=${this.width} height=${l.height} role="group" aria-label=${this.t.title}>
      ${sum({
        lines: this.outcomes().map((o) => sumLine(o, this.numbers)),
        result: this.numbers.information(this.entropy(this.state.p)),
        says: this.t.averageOf,
        at: l.narrow ? [0, 44] : [l.curve.left, l.box.ceiling],
        long: !l.narrow,
      })}
      ${box({
        panel: l.box,
        outcomes: this.outcomes(p),
        entropy,
        numbers: this.numbers,
        says: this.t.boxAxis(this.numbers.unit()),
      })}
      ${this.surface(l.box)}
      ${trail({
        layout: l,
        from: Math.min(this.state.from, p),
        entropy: (at) => this.entropy(at),
        numbers: this.numbers,
        says: this.t.curveAxis,
      })}
      ${this.surface(l.curve, l.curve.ceiling - 6)}
      ${level({
        layout: l,
        p,
        entropy,
        value: this.numbers.round(this.entropy(this.state.p)),
        says: this.t.average,
      })}
      ${this.grip(l.curve, p, entropy, this.t.point)}
      ${this.grip(l.box, p, entropy, this.t.border)}
    </svg>`;
  }

  private surface(panel: Panel, ceiling = panel.ceiling): TemplateResult {
    const { left, right, floor } = panel;
    return surface({
      ...this.toss(panel),
      x: left,
      y: ceiling,
      width: right - left,
      height: floor - ceiling,
    });
  }

  private grip(panel: Panel, p: number, entropy: number, name: string): TemplateResult {
    const x = panel.x(p);
    return handle({
      ...this.toss(panel),
      at: [x, panel.y(entropy)],
      tone: "p",
      way: "x",
      name,
      says: this.says,
      shows: `p = ${this.numbers.round(this.state.p)}`,
      beside: x > panel.right - 70 ? [-18, -12, "end"] : [18, -12, "start"],
    });
  }

  private sentence(withSum: boolean): string {
    const { t, numbers } = this;
    const { p } = this.state;
    const entropy = this.entropy(p);
    return sentence({ p, entropy, outcomes: this.outcomes(), t, numbers }, withSum);
  }

  protected override summary(): string {
    return this.sentence(true);
  }

  protected override reading(): string {
    return this.sentence(isNarrow(this.width));
  }

  protected override controls(): TemplateResult {
    const { t, says } = this;
    return controls({ t, says, p: this.state.p, put: (p) => this.put(p) });
  }

  protected override data() {
    const { core, numbers, t } = this;
    const { p } = this.state;
    const { columns, together } = t;
    return entropyTable({
      core,
      numbers,
      names: [t.heads, t.tails],
      p: [p, 1 - p],
      columns,
      together,
    });
  }

  protected override code() {
    const { p } = this.state;
    return entropyCode([p, 1 - p], { entropy: this.entropy(p) }, this.units);
  }
}

define("loaded-coin", LoadedCoin);
