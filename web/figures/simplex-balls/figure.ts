import { css, html, nothing, svg, type TemplateResult } from "lit";
import { button, slider } from "../../kit/control";
import { SurprisalFigure } from "../../kit/core";
import { define } from "../../kit/figure";
import type { Tone } from "../../kit/handle";
import { Last } from "../../kit/last";
import { planeHandle } from "../../kit/plane-handle";
import { guess, Prediction } from "../../kit/prediction";
import { distribution, number } from "../../kit/schema";
import { code } from "./code";
import { type Layout, layout, nameAt } from "./layout";
import { balls, circleMark, priceMark, triangle } from "./marks";
import { type Shares, settled, shifted, withShare } from "./simplex";
import { type Texts, texts } from "./texts";

/** In bits: a large ball leaves little of the triangle. */
const radius = { min: 0.01, max: 1.5 };
const answers = ["forward", "reverse", "same"] as const;
const three = { shortest: 3, longest: 3 };
const schema = {
  p: distribution([0.25, 0.6, 0.15], three),
  q: distribution([0.62, 0.28, 0.1], three),
  r: number(0.3, radius),
  guess: guess(answers),
};

/** A center must believe in every outcome a little, a point q may rule one out. */
const least = { p: 0.05, q: 0 };

/** The simplex of three outcomes: what lies within a price of p, in both directions of KL. */
class SimplexBalls extends SurprisalFigure<typeof schema, Texts> {
  readonly name = "simplex-balls";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    SurprisalFigure.styles,
    css`
      .inside { fill: var(--tint); opacity: 0.55; }
      .grid { fill: none; stroke: var(--rule); stroke-width: 1; }
      .border { fill: none; stroke: var(--mark); stroke-width: 1.5; stroke-linejoin: round; }
      .corner { font-weight: 600; }
      .ball { fill: var(--wash); }
      .ball.q { opacity: 0.5; }
      .ball.p { opacity: 0.65; }
      .euclid { fill: none; stroke: var(--mark); stroke-width: 2; stroke-dasharray: 1 5; stroke-linecap: round; }
      .thread { stroke: var(--mark); stroke-width: 1; }
      .cost { font: 300 34px var(--sans); fill: var(--tone); }
      .narrow .cost { font-size: 27px; }
      .named { fill: var(--tone); font-weight: 600; }
      details .controls { padding-top: 0.3rem; }
    `,
  ];

  private readonly prediction = new Prediction<(typeof answers)[number]>(this, (guess) =>
    this.set({ guess }),
  );
  private readonly forward = new Last<Float64Array>();
  private readonly reverse = new Last<Float64Array>();

  private get p(): Shares {
    return settled(this.state.p as unknown as Shares, least.p);
  }

  private get q(): Shares {
    return settled(this.state.q as unknown as Shares, least.q);
  }

  /** The price at which the dashed ball reaches the border: there p's rarest outcome is ruled out. */
  private get touching(): number {
    const rarest = this.p.indexOf(Math.min(...this.p));
    const without = this.p.map((x, i) => (i === rarest ? 0 : x / (1 - (this.p[rarest] ?? 0))));
    return this.core.kl(without, this.p, { base: 2, normalize: true });
  }

  private ball(direction: "forward" | "reverse", center: Shares, r: number): Float64Array {
    return this[direction].of([...center, r], () =>
      this.core.klBall(center, r, { direction, base: 2, points: 720 }),
    );
  }

  /** A price in bits, in the reader's unit. */
  private amount(bits: number): string {
    return this.numbers.information(bits * (this.base === 2 ? 1 : Math.LN2), 2);
  }

  private price(from: Shares, to: Shares): string {
    const value = this.core.kl(from, to, { base: this.base });
    if (value === Number.POSITIVE_INFINITY) return "∞";
    return `${this.numbers.fixedShare(value, 3)} ${this.numbers.unit(value)}`;
  }

  private says(shares: Shares): string {
    const [a = "", b = "", c = ""] = shares.map((x) => this.numbers.round(x, 3));
    return this.t.shares(a, b, c);
  }

  private asked() {
    const { t } = this;
    return {
      asks: t.asks,
      options: answers.map((key) => [key, t[key]] as const),
      correct: "reverse" as const,
      because: t.because(this.amount(this.touching)),
      setting: "always",
    };
  }

  protected override drawing(): TemplateResult {
    const { t, prediction } = this;
    const l = layout(this.width);
    const [r = this.state.r, ...places] = this.eased("all", [this.state.r, ...this.p, ...this.q]);
    const p = places.slice(0, 3) as unknown as Shares;
    const q = places.slice(3) as unknown as Shares;
    return html`${prediction.row(this.asked())}
      <svg class="drawing ${l.narrow ? "narrow" : ""}" width=${this.width} height=${l.height} role="group" aria-label=${t.title}>
      ${triangle({ layout: l, outcomes: t.outcomes })}
      ${
        prediction.withheld
          ? nothing
          : balls({
              layout: l,
              center: p,
              forward: this.ball("forward", p, r),
              reverse: this.ball("reverse", p, r),
            })
      }
      ${this.prices(l)}
      ${this.thread(l, p, q)}
      ${this.grip(l, "p", p)}
      ${this.grip(l, "q", q)}
    </svg>`;
  }

  private prices(l: Layout): TemplateResult {
    const [x, y] = l.prices;
    const next = l.narrow ? ([this.width / 2, y] as const) : ([x, y + 84] as const);
    return svg`
      ${priceMark({ at: [x, y], name: "KL(p‖q)", amount: this.price(this.p, this.q), tone: "p" })}
      ${priceMark({ at: next, name: "KL(q‖p)", amount: this.price(this.q, this.p), tone: "q" })}
      ${this.prediction.withheld ? nothing : circleMark([x, next[1] + (l.narrow ? 58 : 72)], this.t.euclid)}`;
  }

  private thread(l: Layout, p: Shares, q: Shares): TemplateResult {
    const [[x1, y1], [x2, y2]] = [l.at(p), l.at(q)];
    const name = (letter: "p" | "q", x: number, y: number) =>
      svg`<text class="named ${letter} on-paper" x=${x} y=${y + 5} text-anchor="middle">${letter}</text>`;
    return svg`<g aria-hidden="true"><line class="thread" x1=${x1} x2=${x2} y1=${y1} y2=${y2}></line>
      ${name("p", ...nameAt(l, [x1, y1], [x2, y2], "left"))}${name("q", ...nameAt(l, [x2, y2], [x1, y1], "right"))}</g>`;
  }

  private grip(l: Layout, key: "p" | "q", drawn: Shares): TemplateResult {
    const shares = this[key];
    const put = (next: Shares) => this.set({ [key]: settled(next, least[key]) });
    let under = shares;
    return planeHandle({
      at: l.at(drawn),
      tone: key,
      name: key === "p" ? this.t.centerName : this.t.probeName,
      says: this.says(shares),
      shows: shares.map((x) => this.numbers.fixed(x, 2)).join("  "),
      value: shares[0],
      min: least[key],
      max: 1 - 2 * least[key],
      step: 0.01,
      across: 0,
      to: (x, y) => {
        under = l.to(x, y);
        return [under[1], under[0]];
      },
      change: (second, first) =>
        put(
          under === shares
            ? withShare(shares, 0, first, least[key])
            : ([first, second, 1 - first - second] as Shares),
        ),
      sideways: (steps) => put(shifted(shares, steps, least[key])),
    });
  }

  protected override summary(): string {
    const { t, prediction } = this;
    if (prediction.withheld) return prediction.says(this.asked());
    return `${prediction.says(this.asked())} ${t.says(this.amount(this.state.r), this.says(this.p))}${this.reading()}`.trim();
  }

  protected override reading(): string {
    const { t, prediction } = this;
    const [forward, reverse] = [this.price(this.p, this.q), this.price(this.q, this.p)];
    const probed = forward === "∞" ? t.probedEndless(reverse) : t.probed(forward, reverse);
    if (prediction.withheld) return probed;
    return t.inside + (this.state.r >= this.touching ? t.cut : t.uncut) + probed;
  }

  protected override controls(): TemplateResult {
    const { t, state, touching } = this;
    const ball = (name: string, r: number) =>
      button(name, () => this.set({ r }), Math.abs(state.r - r) < 1e-9);
    const just = Math.min(radius.max, Math.ceil(touching * 1e6) / 1e6); // rounded down, it would not touch
    return html`
      ${slider({
        ...radius,
        name: t.radius,
        value: state.r,
        step: 0.01,
        says: this.amount(state.r),
        change: (r) => this.set({ r }),
      })}
      <div class="row">
        ${ball(t.small, 0.02)}${ball(t.touching, just)}${ball(t.large, 0.8)}
        ${button(t.even, () => this.set({ p: [0.334, 0.333, 0.333] }))}
        ${button(t.skewed, () => this.set({ p: [0.2, 0.75, 0.05] }))}
      </div>
      <details><summary>${t.numbers}</summary><div class="controls">
        ${([0, 1, 2] as const).map((i) => this.share("p", i))}${([0, 1, 2] as const).map((i) => this.share("q", i))}
      </div></details>`;
  }

  private share(key: "p" | "q", i: 0 | 1 | 2): TemplateResult {
    const name = key === "p" ? this.t.centerShare : this.t.probeShare;
    const value = this[key][i];
    return slider({
      name: name(this.t.outcomes[i]),
      value,
      min: least[key],
      max: 1 - 2 * least[key],
      step: 0.01,
      tone: key as Tone,
      says: this.numbers.round(value, 3),
      change: (share) => this.set({ [key]: withShare(this[key], i, share, least[key]) }),
    });
  }

  /** Eighteen places of both outlines, with both prices. */
  protected override data() {
    const { p, q, core, base, t } = this;
    const { r } = this.state;
    const row = (name: string, shares: Shares) => [
      name,
      ...shares,
      core.kl(p, shares, { base, normalize: true }),
      core.kl(shares, p, { base, normalize: true }),
    ];
    if (this.prediction.withheld) return { columns: this.columns(), rows: [row("q", q)] };
    const rows = (["forward", "reverse"] as const).flatMap((direction) => {
      const places = this.ball(direction, p, r);
      return Array.from({ length: 18 }, (_, i) =>
        row(
          t[`${direction}Name`],
          Array.from(places.subarray(120 * i, 120 * i + 3)) as unknown as Shares,
        ),
      );
    });
    return { columns: this.columns(), rows: [row("q", q), ...rows] };
  }

  private columns(): string[] {
    const [outline, a, b, c, there, back] = this.t.columns;
    return [outline, a, b, c, this.numbers.inUnit(there), this.numbers.inUnit(back)];
  }

  protected override code() {
    const { p, q, core, base, units } = this;
    return code({
      center: p,
      probe: q,
      radius: this.state.r * (base === 2 ? 1 : Math.LN2),
      forward: core.kl(p, q, { base }),
      reverse: core.kl(q, p, { base }),
      units,
    });
  }
}

define("simplex-balls", SimplexBalls);
