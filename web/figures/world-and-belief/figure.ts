import { css, html, svg, type TemplateResult } from "lit";
import { answer } from "../../kit/answer";
import { axisBelow } from "../../kit/axis";
import { slider } from "../../kit/control";
import { SurprisalFigure } from "../../kit/core";
import { define } from "../../kit/figure";
import { handle, type Tone } from "../../kit/handle";
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
import { hillNames } from "./names";
import { texts } from "./texts";

/** So that a shoulder stays in the picture. */
const mean = { min: -2.4, max: 2.4 };
const width = { min: 0.55, max: 1.6 };
const schema = {
  mean: number(1.1, mean),
  width: number(1, width),
  worldMean: number(-0.9, mean),
  worldWidth: number(0.9, width),
};
type Key = keyof typeof schema;
type State = Readonly<Record<Key, number>>;

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

  private hills({ mean, width, worldMean, worldWidth }: State = this.state) {
    const p = hill(this.core, worldMean, worldWidth);
    const q = hill(this.core, mean, width);
    return { p, q };
  }

  /** Where the hills are drawn while they ease to the state. */
  private drawn(): State {
    const keys = Object.keys(schema) as Key[];
    const drawn = this.eased(
      "hills",
      keys.map((key) => this.state[key]),
    );
    return Object.fromEntries(keys.map((key, i) => [key, drawn[i]])) as State;
  }

  private get extra(): number {
    const { p, q } = this.hills();
    return this.core.kl(p, q, { base: this.base });
  }

  private get amount(): string {
    return `${this.numbers.fixedShare(this.extra, 2)} ${this.numbers.unit()}`;
  }

  protected override drawing(): TemplateResult {
    const l = layout(this.width);
    const drawn = this.drawn();
    const { p, q } = this.hills(drawn);
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
      ${answer([0, 46], this.amount, this.t.each)}
      ${hillNames({
        layout: l,
        names: [this.t.world, this.t.belief],
        peaks: [drawn.worldMean, drawn.mean],
        hills: [p, q],
      })}
      ${this.grips(l, "p", drawn.worldMean, drawn.worldWidth, p)}
      ${this.grips(l, "q", drawn.mean, drawn.width, q)}
    </svg>`;
  }

  /** Two handles of a hill: its peak moves it, its shoulder widens it. */
  private grips(
    l: Layout,
    tone: "p" | "q",
    at: number,
    wide: number,
    values: Float64Array,
  ): TemplateResult {
    const [where, how]: [Key, Key] = tone === "p" ? ["worldMean", "worldWidth"] : ["mean", "width"];
    const side = tone === "p" ? -1 : 1;
    const spot = (x: number) => [l.x(x), l.y(heightAt(values, x))] as const;
    const common = { tone, way: "x", shows: "" } as const;
    return svg`
      ${handle({
        ...common,
        ...mean,
        at: spot(at),
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
        at: spot(at + side * wide),
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
    if (this.extra < 0.01) return this.t.met;
    const says = this.t.says(this.amount);
    return width < 0.6 && Math.abs(mean - worldMean) > 1 ? says + this.t.narrow : says;
  }

  protected override controls(): TemplateResult {
    const control = (key: Key, tone: Tone) =>
      slider({
        ...(key === "mean" || key === "worldMean" ? mean : width),
        name: this.t[key],
        value: this.state[key],
        step: 0.05,
        tone,
        says: this.numbers.round(this.state[key], 2),
        change: (value) => this.set({ [key]: value }),
      });
    return html`${control("mean", "q")}${control("width", "q")}
      ${control("worldMean", "p")}${control("worldWidth", "p")}`;
  }

  protected override data() {
    const { p, q } = this.hills();
    const terms = this.core.terms.kl(p, q, { base: this.base });
    const rows = places.map((x, i) => [x, p[i] ?? 0, q[i] ?? 0, terms[i] ?? 0]);
    const [x, pName, qName, extra] = this.t.columns;
    return {
      columns: [x, pName, qName, this.numbers.inUnit(extra)],
      rows: rows.filter((_, i) => i % 5 === 0),
    };
  }

  protected override code() {
    return code(this.state, span, places.length, this.extra, this.units);
  }
}

define("world-and-belief", WorldAndBelief);
