import { css, html, svg, type TemplateResult } from "lit";
import { button, slider } from "../../kit/control";
import { SurprisalFigure } from "../../kit/core";
import { define } from "../../kit/figure";
import { surface } from "../../kit/handle";
import { Last } from "../../kit/last";
import { planeHandle } from "../../kit/plane-handle";
import { guess, Prediction } from "../../kit/prediction";
import { number } from "../../kit/schema";
import { code } from "./code";
import { type Contour, contoursOf, places, widths } from "./contours";
import { type Layout, layout, limits, type Panel } from "./layout";
import { frame, mapMark } from "./marks";
import { type Texts, texts } from "./texts";

const answers = ["forward", "reverse", "same"] as const;
const schema = {
  place: number(0, limits.place),
  width: number(1, limits.width),
  at: number(1.4, limits.place),
  wide: number(0.6, limits.width),
  guess: guess(answers),
};
type Key = "place" | "width" | "at" | "wide";

const within = (x: number, { min, max }: { min: number; max: number }) =>
  Math.min(max, Math.max(min, Number(x.toFixed(3))));

/** The land of all normals around p, and its height in both directions of KL. */
class MapOfKl extends SurprisalFigure<typeof schema, Texts> {
  readonly name = "map-of-kl";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    SurprisalFigure.styles,
    css`
      .sheet { fill: none; stroke: var(--rule); }
      .rise { fill: var(--wash); opacity: 0.15; fill-rule: evenodd; }
      .contour { fill: none; stroke: var(--tone); stroke-width: 1.25; stroke-linejoin: round; }
      .contour.strong { stroke-width: 2.25; }
      .map.q .contour { stroke-dasharray: 7 4; }
      .level { fill: var(--tone); font-size: 12.5px; font-weight: 600; }
      .on-paper.level { stroke-width: 4px; }
      .cost { font: 300 34px var(--sans); fill: var(--tone); }
      .which { fill: var(--tone); font-weight: 600; }
      .named { fill: var(--tone); font-weight: 600; pointer-events: none; }
      .twin { fill: var(--tone); stroke: var(--paper); stroke-width: 2; }
      .small { font-size: 13px; }
      .surface { cursor: crosshair; }
      details .controls { padding-top: 0.3rem; }
    `,
  ];

  private readonly prediction = new Prediction<(typeof answers)[number]>(this, (guess) =>
    this.set({ guess }),
  );
  private readonly maps = [new Last<readonly Contour[]>(), new Last<readonly Contour[]>()] as const;

  private get p() {
    return this.core.normal(this.state.place, this.state.width);
  }

  private get q() {
    return this.core.normal(this.state.at, this.state.wide);
  }

  /** What is still to be predicted stays a question mark in table and code. */
  private secret<V>(value: V): V | "?" {
    return this.prediction.withheld ? "?" : value;
  }

  private get costs(): readonly [forward: number, reverse: number] {
    const { p, q, core, base } = this;
    return [core.kl(p, q, { base }), core.kl(q, p, { base })];
  }

  /** The lines are drawn at so many bits, or at so many nats. */
  private contours(i: 0 | 1, panel: Panel, place: number, width: number): readonly Contour[] {
    const from = [place, width, this.base, panel.left, panel.top, panel.right, panel.floor];
    return this.maps[i].of(from, () => {
      const divergence = i === 0 ? "kl" : "reverseKl";
      const grid = { x: places, y: widths, divergence, base: this.base } as const;
      const target = this.core.normal(place, width);
      const heart = [panel.x(place), panel.y(width)] as const;
      return contoursOf(this.core.landscape(target, "normal", grid), panel, heart);
    });
  }

  private asked() {
    const { t } = this;
    return {
      asks: t.asks,
      options: [
        ["forward", "KL(p‖q)"],
        ["reverse", "KL(q‖p)"],
        ["same", t.same],
      ] as const,
      correct: "forward" as const,
      because: t.because,
      setting: "always",
    };
  }

  private amount(value: number): string {
    return `${this.numbers.fixed(value, value < 100 ? 3 : 1)} ${this.numbers.unit(value)}`;
  }

  protected override drawing(): TemplateResult {
    const { state: s, t, numbers, prediction } = this;
    const l = layout(this.width);
    const logs = [Math.log(s.width), Math.log(s.wide)];
    const drawn = this.eased("all", [s.place, s.at, ...logs]);
    const [place = 0, at = 0, width = 0, wide = 0] = drawn;
    const p = [place, Math.exp(width)] as const;
    const q = [at, Math.exp(wide)] as const;
    return html`${prediction.row(this.asked())}
      <svg class="drawing" width=${this.width} height=${l.height} role="group" aria-label=${t.title}>
      ${([0, 1] as const).map((i) => {
        const panel = l.maps[i];
        const tone = i === 0 ? "p" : "q";
        return svg`
          ${
            prediction.withheld
              ? svg`<rect class="sheet" x=${panel.left} y=${panel.top} width=${panel.right - panel.left} height=${panel.floor - panel.top}></rect>`
              : mapMark({
                  panel,
                  tone,
                  contours: this.contours(i, panel, ...p),
                  label: (level) => numbers.round(level, 2),
                })
          }
          ${frame({ panel, numbers, place: t.place, width: t.width, withWidths: i === 0 || l.narrow })}
          ${this.priceOf(panel, i)}
          ${this.pressed(panel)}
          ${this.point(l, i, "q", q)}
          ${this.point(l, i, "p", p)}`;
      })}
    </svg>`;
  }

  private priceOf({ left, top }: Panel, i: 0 | 1): TemplateResult {
    const name = i === 0 ? "KL(p‖q)" : "KL(q‖p)";
    return svg`<g aria-hidden="true" class=${i === 0 ? "p" : "q"}>
      <text class="which" x=${left} y=${top - 65}>${name}</text>
      <text class="cost" x=${left - 1} y=${top - 26}>${this.prediction.amount(this.amount(this.costs[i]))}</text></g>`;
  }

  /** Press anywhere on a map, and q is there. */
  private pressed({ left, top, right, floor, x, y }: Panel): TemplateResult {
    let across = this.state.at;
    return surface({
      x: left,
      y: top,
      width: right - left,
      height: floor - top,
      ...limits.width,
      value: this.state.wide,
      to: (px, py) => {
        across = within(x.invert(px), limits.place);
        return y.invert(py);
      },
      change: (wide) => this.set({ at: across, wide: within(wide, limits.width) }),
    });
  }

  /** A distribution as a point: with a handle on the one map, a twin on the other. */
  private point(
    { maps }: Layout,
    i: 0 | 1,
    tone: "p" | "q",
    [place, width]: readonly [number, number],
  ): TemplateResult {
    const panel = maps[i];
    const at = [panel.x(place), panel.y(width)] as const;
    const [across, up]: [Key, Key] = tone === "p" ? ["place", "width"] : ["at", "wide"];
    const [here, now] = [this.state[across], this.state[up]];
    const gap = i === 0 ? 19 : 13;
    const aside = at[0] > panel.right - 40 ? -gap : gap;
    const name = svg`<text class="named ${tone} on-paper" aria-hidden="true" x=${at[0] + aside} y=${at[1] + 5}
      text-anchor=${aside < 0 ? "end" : "start"}>${tone}</text>`;
    const put = (x: number, y: number) =>
      this.set({ [across]: within(x, limits.place), [up]: within(y, limits.width) });
    if (i === 1) {
      // The keyboard and the ear need each point only once.
      return svg`<circle class="twin ${tone}" aria-hidden="true" cx=${at[0]} cy=${at[1]} r="6"></circle>${name}`;
    }
    return svg`${name}${planeHandle({
      ...limits.width,
      at,
      tone,
      name: tone === "p" ? this.t.target : this.t.probe,
      says: this.t.at(this.numbers.round(here, 2), this.numbers.round(now, 2)),
      shows: `${this.numbers.fixed(here, 2)} ± ${this.numbers.fixed(now, 2)}`,
      value: now,
      next: (value, direction, far) => value * 1.05 ** (direction * (far ? 5 : 1)),
      across: here,
      to: (x, y) => [panel.x.invert(x), panel.y.invert(y)],
      change: put,
      sideways: (steps) => put(here + 0.1 * steps, now),
    })}`;
  }

  protected override summary(): string {
    const { prediction } = this;
    if (prediction.withheld) return prediction.says(this.asked());
    const [forward, reverse] = this.costs.map((value) => this.amount(value)) as [string, string];
    return `${prediction.says(this.asked())} ${this.t.says(forward, reverse)}${this.reading()}`.trim();
  }

  protected override reading(): string {
    if (this.prediction.withheld) return "";
    const ratio = this.state.wide / this.state.width;
    return ratio < 0.9 ? this.t.narrower : ratio > 1.1 ? this.t.wider : this.t.alike;
  }

  protected override controls(): TemplateResult {
    const { t, state: s } = this;
    const to = (name: string, at: number, wide: number) =>
      button(name, () =>
        this.set({ at: within(at, limits.place), wide: within(wide, limits.width) }),
      );
    return html`<div class="row q">
        ${to(t.toNarrow, s.place, s.width / 2)}
        ${to(t.toWide, s.place, 2 * s.width)}
        ${to(t.toSide, s.place + s.width, s.width)}
      </div>
      <details><summary>${t.numbers}</summary><div class="controls">
        ${this.field("place", t.targetPlace)}${this.field("width", t.targetWidth)}
        ${this.field("at", t.probePlace)}${this.field("wide", t.probeWidth)}
      </div></details>`;
  }

  private field(key: Key, name: string): TemplateResult {
    const isWidth = key === "width" || key === "wide";
    const limit = isWidth ? limits.width : limits.place;
    const range = {
      min: Math.log(limit.min),
      max: Math.log(limit.max),
      of: Math.log,
      to: (at: number) => within(Math.exp(at), limit),
    };
    return slider({
      ...limit,
      ...(isWidth ? { range } : {}),
      name,
      value: this.state[key],
      step: 0.05,
      tone: key === "place" || key === "width" ? "p" : "q",
      says: this.numbers.round(this.state[key], 2),
      change: (value) => this.set({ [key]: value }),
    });
  }

  /** The prices around p: at five places and five widths, and of q itself. */
  protected override data() {
    const { p, q, core, base, t, numbers } = this;
    const [place, width, forward, reverse] = t.columns;
    const row = (at: number, wide: number) => {
      const other = core.normal(at, wide);
      const both = [core.kl(p, other, { base }), core.kl(other, p, { base })];
      return [at, wide, ...both.map((value) => this.secret(value))];
    };
    const grid = [-4, -2, 0, 2, 4].flatMap((at) =>
      [0.2, 0.5, 1, 2, 5].map((wide) => row(at, wide)),
    );
    return {
      columns: [place, width, numbers.inUnit(forward), numbers.inUnit(reverse)],
      rows: [row(q.mean, q.sd), ...grid],
    };
  }

  protected override code() {
    const { state: s, units } = this;
    const [forward, reverse] = this.prediction.withheld ? [] : this.costs;
    return code({ p: [s.place, s.width], q: [s.at, s.wide], forward, reverse, units });
  }
}

define("map-of-kl", MapOfKl);
