import { scaleLinear } from "d3-scale";
import { nothing, svg, type TemplateResult } from "lit";
import { axisBelow } from "./axis";
import { bill, billHeight } from "./bill";
import { Ceiling } from "./ceiling";
import { columns, type Shares, shareBars } from "./columns";
import { columnNames, formulas, roles, sums } from "./comparison-labels";
import { type ComparisonLayout, comparisonLayout } from "./comparison-layout";
import type { Direction } from "./direction";
import type { Explained } from "./explained";
import type { Numbers } from "./number";
import { termBars } from "./terms";

export interface Compared {
  readonly width: number;
  readonly names: readonly string[];
  readonly p: Omit<Shares, "tone" | "drawn">;
  readonly q: Omit<Shares, "tone" | "drawn">;
  readonly pq: Explained;
  readonly qp: Explained;
  readonly direction: Direction;
  readonly numbers: Numbers;
  readonly held: boolean;
  readonly ease: (key: string, target: readonly number[]) => readonly number[];
  readonly words: ComparisonWords;
}

export interface ComparisonWords {
  /** What p and q are, in a few words each. */
  readonly p: string;
  readonly q: string;
  /** What the signed bars are: "what q costs, outcome by outcome". */
  readonly terms: string;
  readonly sum: string;
}

const finite = (values: ArrayLike<number>) => Array.from(values).filter(Number.isFinite);

/** p and q as bars, below each column its terms of KL, below all H + KL to one scale. */
export class Comparison {
  /** Bars that shrink under a hand stay small; what nobody drags fills its band. */
  private readonly draggedTerms = new Ceiling(0.05);
  private readonly terms = new Ceiling(1e-7);
  private readonly bills = new Ceiling(1.5);
  private readonly shares = new Ceiling(0.5);
  private shareTop = 0;

  height(c: Compared): number {
    return comparisonLayout(c).height;
  }

  draw(c: Compared): TemplateResult {
    const l = comparisonLayout(c);
    const cols = columns(c.names.length, l.left, l.right);
    const format = (value: number) => c.numbers.share(value, cols.pitch < 88 ? 2 : 3);
    const p: Shares = { ...c.p, tone: "p", drawn: c.ease("p", c.p.values) };
    const q: Shares = { ...c.q, tone: "q", drawn: c.ease("q", c.q.values) };
    // Beside neighbours of the same height a value needs more room; a hand that drags needs the value.
    const amounts = cols.pitch >= (c.p.change ? 50 : 58);
    return svg`${roles(c, l)}
      ${shareBars({ columns: cols, floor: l.floor, ceiling: l.ceiling, top: this.shareScale(c), p, q, format, amounts })}
      ${columnNames(c, l, cols)}
      ${this.termBand(c, l, cols)}
      ${c.direction !== "both" && cols.pitch >= 150 ? formulas(c, l, cols) : nothing}
      ${this.billBand(c, l)}`;
  }

  /** Never changed under a hand that drags by it. */
  private shareScale(c: Compared): number {
    const highest = Math.max(...c.p.values, ...c.q.values);
    if (!c.p.change) this.shareTop = highest;
    else if (!c.held || !this.shareTop)
      this.shareTop = Math.min(1, this.shares.over(highest, false));
    return c.ease("shareTop", [this.shareTop])[0] ?? 1;
  }

  private termBand(c: Compared, l: ComparisonLayout, cols: ReturnType<typeof columns>) {
    const shown = [c.pq, c.qp].filter(
      (_, k) => c.direction === "both" || (c.direction === "pq") === (k === 0),
    );
    const all = shown.flatMap((e) => finite(e.terms));
    const highest = Math.max(...all, 0);
    const totals = l.narrow ? [] : finite(shown.map((e) => e.value));
    // Where there are many terms, their sum would dwarf them: then it is a number only.
    const up = Math.max(highest, ...totals.filter((sum) => sum <= 4 * highest));
    const down = -Math.min(...all, 0) * ((l.zero - l.termCeiling) / (l.termFloor - l.zero));
    const ceiling = c.p.change ? this.draggedTerms : this.terms;
    const top = ceiling.over(Math.max(up, down, 1e-9), c.held);
    const unit = (l.zero - l.termCeiling) / (c.ease("termTop", [top])[0] ?? top);
    const series = [
      { tone: "p" as const, of: "qp", e: c.qp },
      { tone: "q" as const, of: "pq", e: c.pq },
    ]
      .filter((s) => c.direction === "both" || c.direction === s.of)
      .map(({ tone, of, e }) => ({
        tone,
        values: e.terms,
        drawn: c.ease(of, Array.from(e.terms)),
      }));
    const format = (value: number) => c.numbers.signed(value, l.narrow ? 2 : 3);
    const amounts = cols.pitch / series.length >= (l.narrow ? 38 : 46);
    return svg`${termBars({ columns: cols, series, zero: l.zero, unit, ceiling: l.termCeiling, format, amounts })}
      ${sums(c, l, unit)}`;
  }

  private billBand(c: Compared, l: ComparisonLayout): TemplateResult {
    const totals = [c.pq, c.qp].map((e) =>
      Number.isFinite(e.value) ? e.crossEntropy : e.entropy * 1.2,
    );
    const nat = c.numbers.units === "nats" ? Math.LN2 : 1;
    const top = this.bills.over(Math.max(...totals) / nat, c.held) * nat;
    const x = scaleLinear(
      [0, c.ease("billTop", [top])[0] ?? top],
      [0, c.width - (l.narrow ? 24 : 40)],
    );
    const format = (value: number) => c.numbers.amount(value);
    const both = [
      { truth: "p", belief: "q", of: "pq", e: c.pq },
      { truth: "q", belief: "p", of: "qp", e: c.qp },
    ] as const;
    const shown = both.filter((b) => c.direction === "both" || c.direction === b.of);
    return svg`${shown.map(({ truth, belief, of, e }, k) => {
      const [entropy = 0, kl = 0] = c.ease(`bill-${of}`, [e.entropy, e.value]);
      const { crossEntropy, value } = e;
      const y = l.bills + k * billHeight(l.narrow);
      return bill({
        truth,
        belief,
        entropy: e.entropy,
        kl: value,
        crossEntropy,
        drawn: [entropy, kl],
        x,
        y,
        format,
        unit: c.numbers.unit(),
        narrow: l.narrow,
      });
    })}
    ${axisBelow({ scale: x, ticks: x.ticks(l.narrow ? 4 : 8).filter((v) => v > 0), format: (v) => c.numbers.round(v, 2), at: l.axis })}`;
  }
}
