import type { Core } from "../../kit/core";
import { type Explained, explained } from "../../kit/explained";

export type Unit = "letters" | "words" | "bytes";
export type Order = "frequency" | "pq" | "qp";

export const units: readonly Unit[] = ["letters", "words", "bytes"];
export const singular = { letters: "letter", words: "word", bytes: "byte" } as const;

/** Two texts as two distributions over the symbols of both, and both KLs. */
export interface TextComparison {
  readonly symbols: readonly string[];
  readonly counts: readonly [ArrayLike<number>, ArrayLike<number>];
  readonly total: readonly [number, number];
  readonly p: ArrayLike<number>;
  readonly q: ArrayLike<number>;
  readonly pq: Explained;
  readonly qp: Explained;
}

export function compareTexts(
  core: Core,
  texts: readonly [string, string],
  { unit, smoothing, base }: { unit: Unit; smoothing: number; base: number },
): TextComparison {
  const { symbols, counts, p, q, total } = core.fromText(texts, { unit, smoothing });
  const [pq, qp] = [explained(core, p, q, base), explained(core, q, p, base)];
  return { symbols, counts, total, p, q, pq, qp };
}

/** Which of the texts has nothing to count. */
export function without(
  core: Core,
  texts: readonly [string, string],
  unit: Unit,
): "p" | "q" | undefined {
  const countable = (text: string) => {
    try {
      return core.fromText(text, { unit }).total > 0;
    } catch {
      return false;
    }
  };
  return texts.every(countable) ? undefined : countable(texts[0]) ? "q" : "p";
}

const at = (values: ArrayLike<number>, i: number) => values[i] ?? 0;

/** The symbols to draw, in order: by frequency, or by share in a KL, the tell-tale ones first. */
export function ordered(c: TextComparison, order: Order, most: number): number[] {
  const all = c.symbols.map((_, i) => i);
  if (order === "frequency") return all.slice(0, most);
  const { terms } = c[order];
  const weight = (i: number) => Math.abs(at(terms, i));
  const drawn = all.length > most ? all.sort((a, b) => weight(b) - weight(a)).slice(0, most) : all;
  return drawn.sort((a, b) => at(terms, b) - at(terms, a) || a - b);
}

/** The part of a KL that some of its symbols carry. */
export const sumOf = (core: Core, { terms }: Explained, symbols: readonly number[]): number =>
  core.sum(symbols.map((i) => at(terms, i)));

/** The symbols that are not among these. */
export function others({ symbols }: TextComparison, these: readonly number[]): number[] {
  const known = new Set(these);
  return symbols.map((_, i) => i).filter((i) => !known.has(i));
}

/** How many of the first symbols alone make up the whole KL, as the others cancel out; infinite ones do. */
export function telltales(core: Core, e: Explained, drawn: readonly number[]): number {
  const { value, terms, infiniteAt } = e;
  if (value <= 0) return 0;
  if (infiniteAt.length > 0)
    return drawn.filter((i) => at(terms, i) === Number.POSITIVE_INFINITY).length;
  const enough = (count: number) => sumOf(core, e, drawn.slice(0, count)) >= value;
  return 1 + drawn.findIndex((_, rank) => enough(rank + 1));
}
