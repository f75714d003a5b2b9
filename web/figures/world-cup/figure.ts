import { css, html, svg, type TemplateResult } from "lit";
import { answer } from "../../kit/answer";
import { button, choice } from "../../kit/control";
import { SurprisalFigure } from "../../kit/core";
import { entropyCode } from "../../kit/entropy-code";
import { entropyTable } from "../../kit/entropy-table";
import { define } from "../../kit/figure";
import { handle } from "../../kit/handle";
import { rescale } from "../../kit/rescale";
import { distribution } from "../../kit/schema";
import { SharePicker } from "../../kit/share-picker";
import { type Layout, layout } from "./layout";
import { field, kindOf, kinds } from "./odds";
import { tape, tapeStyle } from "./tape";
import { texts } from "./texts";
import { sentence } from "./words";

const schema = { p: distribution(field("even", 2), { longest: 8 }) };
const stages = { "2": "final", "4": "semi", "8": "quarter" } as const;

/** Who won the cup? The message is worth what the odds had not yet told. */
class WorldCup extends SurprisalFigure<typeof schema, typeof texts.en> {
  readonly name = "world-cup";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    SurprisalFigure.styles,
    tapeStyle,
    css`
      .track { stroke: var(--rule); stroke-width: 1; }
      .stem { stroke: var(--mark); stroke-width: 6; }
      .head { font-size: 13px; }
    `,
  ];

  private readonly picker = new SharePicker(this);

  private entropy(p: readonly number[], base = this.base): number {
    return this.core.entropy(p, { base });
  }

  private surprise(p: number): number {
    return this.core.selfInformation(p, { base: this.base });
  }

  /** What the odds alone say: how far they are from even ones. */
  private known(): number {
    const { p } = this.state;
    return this.core.kl(p, field("even", p.length), { base: this.base });
  }

  /** Small amounts with one digit more: 0.0808 bits. */
  private amount(value: number): string {
    return this.numbers.information(value, value < 0.1 ? 4 : 3);
  }

  protected override drawing(): TemplateResult {
    const { p } = this.state;
    const drawn = this.eased("p", p);
    const l = layout(this.width, p.length, this.base === 2 ? 1 : Math.LN2);
    return html`<svg class="drawing" width=${this.width} height=${l.height} role="group" aria-label=${this.t.title}>
      ${answer([0, 48], this.amount(this.entropy(p)), this.t.answer)}
      ${tape({
        at: l.tape,
        most: this.entropy(field("even", p.length), 2),
        bits: this.entropy(drawn, 2),
        question: this.t.ask,
        known: this.t.known(this.amount(this.known())),
        end: this.width,
      })}
      ${this.headings(l)}
      ${p.map((_, i) => this.row(l, i, drawn[i] ?? 0))}
    </svg>`;
  }

  private headings({ heading, chance, news, narrow }: Layout): TemplateResult {
    return svg`<g class="head" aria-hidden="true">
      <text class="soft" x=${chance(0)} y=${heading}>${this.t.chance}</text>
      ${
        narrow
          ? svg`<text class="soft" x=${this.width} y=${heading} text-anchor="end">${this.t.ifShort}</text>`
          : svg`<text class="soft" x=${news(0)} y=${heading}>${this.t.ifTheyDo}</text>`
      }</g>`;
  }

  private row(l: Layout, i: number, drawn: number): TemplateResult {
    const { chance, thick, type, narrow } = l;
    const value = this.state.p[i] ?? 0;
    const y = l.row(i);
    const tip = chance(drawn);
    const size = `${type}px`;
    return svg`
      <text class="name" aria-hidden="true" x="0" y=${y} dy="0.35em" font-size=${size}>${this.t.teams[i]}</text>
      <line class="track" x1=${chance(0)} x2=${chance(1)} y1=${y} y2=${y}></line>
      <rect class="bar p" x=${chance(0)} y=${y - thick / 2} width=${tip - chance(0)} height=${thick}></rect>
      <text class="amount p on-paper" aria-hidden="true" x=${tip + (narrow ? 13 : 18)} y=${y} dy="0.35em">${this.numbers.percent(value)}</text>
      ${this.news(l, value, drawn, y)}
      ${this.grip(l, i, [tip, y])}`;
  }

  private news({ news, narrow }: Layout, value: number, drawn: number, y: number): TemplateResult {
    const surprise = this.surprise(value);
    const text = this.numbers.round(surprise, surprise < 0.1 ? 4 : 3);
    const start = news(0);
    const tip = Math.min(news.range()[1] as number, news(Math.min(this.surprise(drawn), 1e4)));
    if (narrow)
      return svg`<text aria-hidden="true" x=${this.width} y=${y} dy="0.35em" text-anchor="end">${text}</text>`;
    return svg`<g aria-hidden="true"><line class="stem" x1=${start} x2=${tip} y1=${y} y2=${y}></line>
      <text x=${tip + 9} y=${y} dy="0.35em">${text}</text></g>`;
  }

  private grip(l: Layout, i: number, at: readonly [number, number]): TemplateResult {
    const { p } = this.state;
    const value = p[i] ?? 0;
    return handle({
      at,
      value,
      min: 0,
      max: 1,
      step: 0.01,
      tone: "p",
      way: "x",
      reach: l.step,
      name: this.t.chanceOf(this.t.teams[i] ?? ""),
      says: this.t.says(this.numbers.percent(value), this.amount(this.surprise(value))),
      shows: "",
      to: (x) => Number(l.chance.invert(x).toFixed(2)),
      change: (to) => {
        this.picker.pick(i);
        this.set({ p: rescale(p, i, to) });
      },
    });
  }

  protected override summary(): string {
    const { p } = this.state;
    return sentence({
      p,
      entropy: this.entropy(p),
      questions: this.entropy(p, 2),
      known: this.known(),
      surprise: (x) => this.surprise(x),
      amount: (value) => this.amount(value),
      t: this.t,
    });
  }

  protected override controls(): TemplateResult {
    const { p } = this.state;
    const kind = kindOf(p);
    return html`${choice({
      name: this.t.stage,
      value: String(p.length) as keyof typeof stages,
      options: (["2", "4", "8"] as const).map((count) => [count, this.t[stages[count]]] as const),
      change: (count) => {
        this.picker.pick(0);
        this.set({ p: field(kind ?? "even", Number(count)) });
      },
    })}
    <div class="row">${kinds.map((key) =>
      button(this.t[key], () => this.set({ p: field(key, p.length) }), key === kind),
    )}</div>
    ${this.picker.controls({
      legend: this.t.team,
      named: this.t.chanceOf,
      names: this.t.teams.slice(0, p.length),
      values: p,
      change: (values) => this.set({ p: values }),
      says: (value) => this.numbers.percent(value),
    })}`;
  }

  protected override data() {
    const { core, numbers } = this;
    const { columns, teams, together } = this.t;
    return entropyTable({ core, numbers, names: teams, p: this.state.p, columns, together });
  }

  protected override code() {
    const { p } = this.state;
    return entropyCode(p, { entropy: this.entropy(p) }, this.units);
  }
}

define("world-cup", WorldCup);
