import type { Numbers } from "../../kit/number";
import type { texts } from "./texts";

interface Said {
  readonly p: number;
  /** The second event's probability, if there is one. */
  readonly other: number | undefined;
  readonly surprise: (p: number) => number;
  /** The same in bits, whatever the reader's unit: coins are bits. */
  readonly bits: (p: number) => number;
  readonly t: Omit<typeof texts.en, "columns">;
  readonly numbers: Numbers;
}

/** What the picture shows: one event, or how the surprises of two add up. */
export function sentence(s: Said): string {
  const { p, other = 1, t, numbers } = s;
  if (p * other === 0) return t.infinite;
  const information = numbers.information(s.surprise(p * other));
  if (s.other !== undefined) return sumInWords(s, s.other, information);
  if (p === 1) return t.nothing(information);
  return t.event(numbers.probability(p), information, coinsInWords(s.bits(p), s));
}

function sumInWords({ p, surprise, t, numbers }: Said, other: number, information: string): string {
  const chance = (x: number) => numbers.probability(x);
  const surprised = (x: number) => numbers.round(surprise(x));
  return t.sum(
    chance(p),
    chance(other),
    chance(p * other),
    surprised(p),
    surprised(other),
    information,
  );
}

/** So many coins; a whole number of them in words. */
export function coinsInWords(bits: number, { t, numbers }: Pick<Said, "t" | "numbers">): string {
  const exact = Math.abs(bits - Math.round(bits)) < 5e-4 && bits > 0.5;
  return t.coins(Math.round(bits), exact, numbers.round(bits));
}
