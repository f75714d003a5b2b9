import type { DistributionExplanation } from "surprisal";
import type { Numbers } from "../../kit/number";
import type { Pair, Prices, Series } from "./pair";
import { type Stretch, stretches } from "./stretch";
import type { Texts } from "./texts";
import type { Window } from "./window";

export type Way = "pq" | "qp";
export type Answer = Way | "same";

export interface Told {
  readonly t: Texts;
  readonly numbers: Numbers;
  readonly pair: Pair;
  readonly prices: Prices;
  readonly window: Window;
  /** Whether p, q are spread out and not on whole numbers. */
  readonly spread: { readonly p: boolean; readonly q: boolean };
}

const who = (way: Way): readonly ["p" | "q", "p" | "q"] => (way === "pq" ? ["p", "q"] : ["q", "p"]);
export const nameOf = (way: Way): string => (way === "pq" ? "KL(p‖q)" : "KL(q‖p)");

/** The answers that are right: a tie in the digits that are shown lets either pass. */
export function correct({ prices, numbers }: Told): readonly Answer[] {
  const [pq, qp] = [prices.pq.value, prices.qp.value];
  if (isTie(pq, qp)) return ["same"];
  const dearer = pq > qp ? "pq" : "qp";
  return numbers.information(pq) === numbers.information(qp) ? ["same", dearer] : [dearer];
}

const isTie = (a: number, b: number): boolean =>
  a === b ||
  (Math.max(a, b) < Number.POSITIVE_INFINITY && Math.abs(a - b) <= 1e-9 * Math.max(a, b));

/** Finite, and yet larger than all that can be written. */
export const isHuge = ({ infinite }: DistributionExplanation): boolean =>
  infinite?.kind === "overflow";

/** Why the dearer direction is dearer, or neither is. */
export function because(told: Told): string {
  const { t, prices } = told;
  const [pq, qp] = [prices.pq.value, prices.qp.value];
  const [right] = correct(told);
  if (pq === Number.POSITIVE_INFINITY && qp === Number.POSITIVE_INFINITY) return t.endlessBoth;
  if (pq === 0 && qp === 0) return t.equal;
  if (right === "same") return isTie(pq, qp) ? t.alike : t.alikeAlmost;
  const [truth, belief] = who(right as Way);
  return Math.max(pq, qp) === Number.POSITIVE_INFINITY && !isHuge(prices[right as Way])
    ? t.endlessOne(truth, belief)
    : t.dearer(truth, belief);
}

/** Why a price is infinite, in two short lines. */
export function reason(told: Told, way: Way): readonly string[] | undefined {
  const { t, numbers, prices, spread } = told;
  const { infinite } = prices[way];
  if (!infinite) return undefined;
  const [truth, belief] = who(way);
  const { kind, low, high, mass } = infinite;
  const says = {
    noMass: () => t.noMass(truth, belief, range(told, truth, low, high), numbers.amount(mass, 3)),
    kinds: () => (spread[truth] ? t.wholes(truth, belief) : t.spread(truth, belief)),
    lowerTail: () => t.tail(truth, belief),
    upperTail: () => t.tail(truth, belief),
    lowerMoment: () => t.moment(truth),
    upperMoment: () => t.moment(truth),
    pole: () => t.pole(truth, belief, numbers.round(low, 2)),
    overflow: () => t.overflow,
  };
  return says[kind]().split("\n");
}

/** What is ruled out, in words; of whole numbers the first and the last are. */
function range(told: Told, truth: "p" | "q", low: number, high: number): string {
  const { t, numbers, spread, window } = told;
  const room = spread[truth] ? 0 : 1;
  const says = (x: number) => numbers.round(x, 2);
  if (low === high) return t.at(says(low));
  if (!(low > window[0])) return t.below(says(high + room));
  if (!(high < window[1])) return t.above(says(low - room));
  return t.between(says(low), says(high));
}

/** How a price was got, and how sure it is. */
export function method(t: Texts, { method, error, value }: DistributionExplanation): string[] {
  if (method === "infinite" || value === 0) return [];
  if (method === "quadrature") return [t.quadrature, t.error(power(error))];
  if (method === "series") return [t.series, t.error(power(error))];
  return [t.closedForm];
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A bound, rounded up to a power of ten: 10⁻¹⁴. */
function power(bound: number): string {
  const exponent = Math.ceil(Math.log10(Math.max(bound, 1e-300)));
  const digits = [...String(Math.abs(exponent))].map((digit) => raised[Number(digit)]).join("");
  return `10${exponent < 0 ? "⁻" : ""}${digits}`;
}

/** One sentence for each direction: where most of it is paid, or why it has no end. */
export function told(all: Told): string {
  const { t, prices } = all;
  if (prices.pq.value === 0) return t.nothing;
  const order: readonly Way[] = prices.pq.value >= prices.qp.value ? ["pq", "qp"] : ["qp", "pq"];
  const space = t.asks.charCodeAt(0) < 256 ? " " : "";
  return order.map((way) => where(all, way)).join(space);
}

function where(all: Told, way: Way): string {
  const { t, pair, numbers, prices } = all;
  const name = nameOf(way);
  const why = reason(all, way);
  if (why) {
    const says = isHuge(prices[way]) ? t.huge : t.infinite;
    return says(name, why.join(space(why.join(""))));
  }
  const integrand = way === "pq" ? pair.forward : pair.reverse;
  if (!integrand) return "";
  const [truth, belief] = who(way);
  const [first, second] = stretches(integrand, pair[truth], pair[belief]);
  if (!first) return "";
  const both = second && second.share > 0.6 * first.share;
  const place = both ? sides(all, first, second) : one(all, first, integrand);
  const times = Math.max(first.times, both ? second.times : 0);
  return times > 12
    ? t.paidFar(name, place, truth, belief)
    : t.paid(name, place, truth, belief, numbers.round(times, 1));
}

/** Chinese lines are joined without a space. */
const space = (text: string): string => (/[\u2e80-\uffef]/.test(text) ? "" : " ");

const says = (told: Told, x: number) => told.numbers.round(x, 1);

function sides(told: Told, a: Stretch, b: Stretch): string {
  const [left, right] = a.from < b.from ? [a, b] : [b, a];
  return told.t.sides(says(told, left.to), says(told, right.from));
}

function one(told: Told, { from, to }: Stretch, { x }: Series): string {
  const step = (x[1] ?? 1) - (x[0] ?? 0);
  if (to - from < step / 2) return told.t.at(says(told, from));
  return told.t.between(says(told, from), says(told, to));
}
