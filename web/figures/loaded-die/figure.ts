import { css, html, nothing, svg, type TemplateResult } from "lit";
import { answer } from "../../kit/answer";
import { axisBelow } from "../../kit/axis";
import { bars } from "../../kit/bars";
import { button } from "../../kit/control";
import { SurprisalFigure } from "../../kit/core";
import { entropyCode } from "../../kit/entropy-code";
import { entropyTable } from "../../kit/entropy-table";
import { define } from "../../kit/figure";
import { distribution } from "../../kit/schema";
import { SharePicker } from "../../kit/share-picker";
import { Tween } from "../../kit/tween";
import { die, dieStyle } from "./die";
import { type Layout, layout, pile } from "./layout";
import { texts } from "./texts";

const faces = [1, 2, 3, 4, 5, 6];
const fair = faces.map(() => 1 / 6);

const dice = [
  ["loaded", [0.1, 0.1, 0.1, 0.1, 0.1, 0.5]],
  ["odd", [1 / 3, 0, 1 / 3, 0, 1 / 3, 0]],
  ["always", [0, 0, 0, 0, 0, 1]],
  ["fair", fair],
] as const;

const schema = { p: distribution(dice[0][1], { shortest: 6, longest: 6 }) };

/** Six faces on a beam: each at its surprise, with the weight of its probability; H is the balance. */
class LoadedDie extends SurprisalFigure<typeof schema, typeof texts.en> {
  readonly name = "loaded-die";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    SurprisalFigure.styles,
    dieStyle,
    css`
      .beam { stroke: var(--ink); stroke-width: 3; stroke-linecap: round; }
      .fulcrum { fill: var(--ink); }
      .slot { fill: none; stroke: var(--rule); stroke-width: 1.5; }
      .filled { fill: var(--ink); }
    `,
  ];

  private readonly picker = new SharePicker(this, 5);
  private readonly climb = new Tween(this);

  private entropy(p: readonly number[]): number {
    return this.core.entropy(p, { base: this.base });
  }

  private surprise(p: number): number {
    return this.core.selfInformation(p, { base: this.base });
  }

  protected override drawing(): TemplateResult {
    const l = layout(this.width, this.base === 2 ? 1 : Math.LN2);
    const p = this.eased("p", this.state.p);
    return html`<svg class="drawing" width=${this.width} height=${l.height} role="group" aria-label=${this.t.title}>
      ${answer(l.answer, this.numbers.information(this.entropy(this.state.p)), this.t.average)}
      ${this.load(l, p)}
      ${this.scale(l)}
      ${this.pile(l, p)}
      ${this.balance(l, p)}
      ${this.strip(l, p)}
    </svg>`;
  }

  private load({ bars: { width, height, top } }: Layout, drawn: readonly number[]): TemplateResult {
    return bars({
      width,
      height,
      above: top,
      labels: faces.map(String),
      below: (i, at) => die(i + 1, at, 20, "outline"),
      format: (v) => this.numbers.fixedShare(v),
      name: this.t.face,
      values: this.state.p,
      drawn,
      change: (p, face) => {
        this.picker.pick(face);
        this.set({ p });
      },
    });
  }

  private scale({ x, beam, ruler, rulerLabel, ceiling, narrow }: Layout): TemplateResult {
    const most = this.entropy(fair);
    const [start, end] = x.range() as [number, number];
    return svg`
      <g aria-hidden="true">
        <line class="guide" x1=${x(most)} x2=${x(most)} y1=${ceiling + 6} y2=${ruler}></line>
        <text class="soft on-paper" x=${x(most) + 4} y=${ceiling} text-anchor="end">${this.t.mark(this.numbers.round(most))}</text>
        <line class="beam" x1=${start - (narrow ? 26 : 40)} x2=${end} y1=${beam} y2=${beam}></line>
      </g>
      ${axisBelow({ scale: x, ticks: x.ticks(6), format: (v) => this.numbers.round(v), at: ruler })}
      <text class="soft" x=${end} y=${rulerLabel} text-anchor="end">${this.t.ruler(this.numbers.unit())}</text>`;
  }

  /** The dice as weights: what is beyond the scale stands at its end, what never happens nowhere. */
  private pile({ x, beam, side }: Layout, p: readonly number[]): TemplateResult {
    const end = x.domain()[1] ?? 0;
    const centres = p.map((share) => x(Math.min(end, this.surprise(share))));
    const sides = p.map((share) => side * Math.sqrt(share));
    const feet = this.climb.toward("feet", pile(centres, sides), false);
    return svg`${faces.map((face, i) => {
      const size = sides[i] ?? 0;
      if (size < 2) return nothing;
      return die(face, [centres[i] ?? 0, beam - 2.5 - (feet[i] ?? 0) - size / 2], size - 1.5);
    })}`;
  }

  private balance({ x, beam, ruler }: Layout, p: readonly number[]): TemplateResult {
    const at = x(this.entropy(p));
    return svg`<g aria-hidden="true">
      <path class="fulcrum" d="M${at} ${beam + 2}L${at + 17} ${ruler}H${at - 17}Z"></path>
    </g>`;
  }

  /** As many faces of a fair die as are as uncertain. */
  private strip({ strip: { x, y }, words }: Layout, p: readonly number[]): TemplateResult {
    const count = this.core.perplexity(p);
    return svg`<g aria-hidden="true">
      ${faces.map((_, i) => {
        const part = Math.min(1, Math.max(0, count - i));
        return svg`<rect class="filled" x=${x + i * 20} y=${y - 13} width=${15 * part} height="15"></rect>
          <rect class="slot" x=${x + i * 20} y=${y - 13} width="15" height="15"></rect>`;
      })}
      <text x=${words[0]} y=${words[1]}>${this.t.faces(this.faces(this.state.p))}</text></g>`;
  }

  private faces(p: readonly number[]): string {
    return this.numbers.round(this.core.perplexity(p), 2);
  }

  protected override summary(): string {
    const { p } = this.state;
    const information = this.numbers.information(this.entropy(p));
    if (p.some((share) => share === 1)) return this.t.certain(information);
    if (p.every((share) => Math.abs(share - 1 / 6) < 1e-6)) return this.t.equal(information);
    const most = this.numbers.information(this.entropy(fair));
    const words = [this.t.balance(information, most), this.t.uncertain(this.faces(p))];
    if (p.some((share) => share === 0)) words.push(this.t.never);
    return words.join(this.language === "zh" ? "" : " ");
  }

  protected override controls(): TemplateResult {
    const { p } = this.state;
    return html`<div class="row">${dice.map(([key, value]) =>
      button(
        this.t[key],
        () => this.set({ p: value }),
        p.every((x, i) => Math.abs(x - (value[i] ?? 0)) < 1e-9),
      ),
    )}</div>
    ${this.picker.controls({
      legend: this.t.facesLegend,
      named: this.t.ofFace,
      names: faces.map(String),
      values: p,
      change: (values) => this.set({ p: values }),
      says: (value) => this.numbers.share(value, 3),
    })}`;
  }

  protected override data() {
    const { core, numbers } = this;
    const { columns, together } = this.t;
    return entropyTable({ core, numbers, names: faces, p: this.state.p, columns, together });
  }

  protected override code() {
    const { p } = this.state;
    const answers = { entropy: this.entropy(p), perplexity: this.core.perplexity(p) };
    return entropyCode(p, answers, this.units);
  }
}

define("loaded-die", LoadedDie);
