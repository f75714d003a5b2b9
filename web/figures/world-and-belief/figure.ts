import { css, html, svg, type TemplateResult } from "lit";
import { answer } from "../../kit/answer";
import { axisBelow } from "../../kit/axis";
import { slider } from "../../kit/control";
import { define, SurprisalFigure } from "../../kit/figure";
import { handle, type Tone } from "../../kit/handle";
import { spread, textWidth } from "../../kit/label";
import { number } from "../../kit/schema";
import { code } from "./code";
import {
  ground,
  heightAt,
  hill,
  type Layout,
  layout,
  outline,
  places,
  shares,
  span,
} from "./hills";
import { texts } from "./texts";

const mean = { min: -2.8, max: 2.8 };
const width = { min: 0.55, max: 1.6 };
const schema = {
  mean: number(1.1, mean),
  width: number(1, width),
  worldMean: number(-0.9, mean),
  worldWidth: number(0.9, width),
};
type Key = keyof typeof schema;

/** Two hills to push about: how much more than it must the world surprises one who believes q. */
class WorldAndBelief extends SurprisalFigure<typeof schema, typeof texts.en> {
  readonly name = "world-and-belief";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    SurprisalFigure.styles,
    css`
      .own.p { fill: var(--p-wash); }
      .own.q { fill: var(--q-wash); opacity: 0.55; }
      .both { fill: var(--shared-wash); }
      .cost { fill: var(--soft); }
      .gain { fill: var(--rule); }
      .hill { fill: var(--tone); font-weight: 600; }
    `,
  ];

  private hills() {
    const s = this.state;
    const [at = 0, wide = 1, worldAt = 0, worldWide = 1] = this.eased("hills", [
      s.mean,
      s.width,
      s.worldMean,
      s.worldWidth,
    ]);
    const p = hill(this.core, worldAt, worldWide);
    const q = hill(this.core, at, wide);
    return { p, q, at, wide, worldAt, worldWide };
  }

  private get extra(): number {
    const { mean, width, worldMean, worldWidth } = this.state;
    const p = hill(this.core, worldMean, worldWidth);
    return this.core.kl(p, hill(this.core, mean, width), { base: this.base });
  }

  protected override drawing(): TemplateResult {
    const l = layout(this.width);
    const { p, q, at, wide, worldAt, worldWide } = this.hills();
    const terms = this.core.terms.kl(p, q);
    return html`<svg class="drawing" width=${l.width} height=${l.height} role="group" aria-label=${this.t.title}>
      <g aria-hidden="true">
        <path class="own p" d=${ground(l, p)}></path>
        <path class="own q" d=${ground(l, q)}></path>
        <path class="both" d=${ground(l, p, q)}></path>
        <path class="line p" d=${outline(l, p)}></path>
        <path class="line q" d=${outline(l, q)}></path>
      </g>
      ${axisBelow({ scale: l.x, ticks: [], format: String, at: l.floor })}
      <g aria-hidden="true">
        <path class="cost" d=${shares(l, terms, 1)}></path>
        <path class="gain" d=${shares(l, terms, -1)}></path>
        <line class="base" x1="0" x2=${l.width} y1=${l.middle} y2=${l.middle}></line>
        <text class="soft" x="0" y=${l.height - 4}>${this.t.shares}</text>
      </g>
      ${answer([0, 46], `${this.numbers.fixed(this.extra, 2)} ${this.numbers.unit()}`, this.t.each)}
      ${this.names(l, [worldAt, at], [worldWide, wide])}
      ${this.grips(l, "p", worldAt, worldWide)}${this.grips(l, "q", at, wide)}
    </svg>`;
  }

  /** The hills' names above their peaks, beside each other where the peaks meet. */
  private names(l: Layout, at: readonly number[], wide: readonly number[]): TemplateResult {
    const names = [this.t.world, this.t.belief];
    const gap = (textWidth(names.join("")) / 2) * 1.15 + 10;
    const xs = spread(at.map(l.x), gap, [gap / 2, l.width - gap / 2]);
    return svg`${names.map(
      (name, i) => svg`<text class="hill on-paper ${i === 0 ? "p" : "q"}" aria-hidden="true"
        x=${xs[i] ?? 0} y=${l.y(heightAt(wide[i] ?? 1)) - 24} text-anchor="middle">${name}</text>`,
    )}`;
  }

  /** Two handles of a hill: its peak moves it, its shoulder widens it. */
  private grips(l: Layout, tone: Tone & ("p" | "q"), at: number, wide: number): TemplateResult {
    const [where, how]: [Key, Key] = tone === "p" ? ["worldMean", "worldWidth"] : ["mean", "width"];
    const [peak, side] = [l.y(heightAt(wide)), tone === "p" ? -1 : 1];
    const common = { tone, way: "x", shows: "" } as const;
    return svg`
      ${handle({
        ...common,
        ...mean,
        at: [l.x(at), peak],
        name: this.t[where],
        says: this.numbers.round(this.state[where], 2),
        value: this.state[where],
        step: 0.05,
        to: (x) => Number(l.x.invert(x).toFixed(3)),
        change: (value) => this.set({ [where]: value }),
      })}
      ${handle({
        ...common,
        ...width,
        at: [l.x(at + side * wide), l.y(heightAt(wide, 1))],
        name: this.t[how],
        says: this.numbers.round(this.state[how], 2),
        value: this.state[how],
        step: 0.05,
        shape: "grip",
        room: 18,
        to: (x) => Number((side * (l.x.invert(x) - this.state[where])).toFixed(3)),
        change: (value) => this.set({ [how]: value }),
      })}`;
  }

  protected override summary(): string {
    const { mean, width, worldMean } = this.state;
    const extra = this.extra;
    if (extra < 0.01) return this.t.met;
    const says = this.t.says(this.numbers.information(extra, 2));
    return width < 0.6 && Math.abs(mean - worldMean) > 1 ? `${says} ${this.t.narrow}` : says;
  }

  protected override controls(): TemplateResult {
    const control = (key: Key, tone: Tone, limits: { min: number; max: number }) =>
      slider({
        ...limits,
        name: this.t[key],
        value: this.state[key],
        step: 0.05,
        tone,
        says: this.numbers.round(this.state[key], 2),
        change: (value) => this.set({ [key]: value }),
      });
    return html`${control("mean", "q", mean)}${control("width", "q", width)}`;
  }

  protected override data() {
    const { p, q } = this.hills();
    const terms = this.core.terms.kl(p, q, { base: this.base });
    const rows = places.map((x, i) => [x, p[i] ?? 0, q[i] ?? 0, terms[i] ?? 0]);
    return { columns: this.t.columns, rows: rows.filter((_, i) => i % 5 === 0) };
  }

  protected override code() {
    return code(this.state, span, places.length, this.extra, this.units);
  }
}

define("world-and-belief", WorldAndBelief);
