import { kindOf } from "./odds";
import type { texts } from "./texts";

interface Said {
  readonly p: readonly number[];
  readonly entropy: number;
  /** How many yes/no questions settle it. */
  readonly questions: number;
  readonly known: number;
  readonly surprise: (p: number) => number;
  readonly amount: (value: number) => string;
  readonly t: typeof texts.en;
}

/** What the picture shows: how much news the answer is, and how much the odds had told. */
export function sentence(s: Said): string {
  const { p, t, amount } = s;
  const information = amount(s.entropy);
  if (p.includes(1)) return t.certain(information);
  if (kindOf(p) === "even") return even(s, information);
  return (p.length === 2 ? pair(s) : "") + t.mean(information, amount(s.known));
}

function even({ p, questions, t }: Said, information: string): string {
  const count = Math.round(questions);
  if (count === 1) return t.evenPair(information);
  return t.alike(String(p.length), information, String(count));
}

function pair({ p: [first = 0, second = 0], surprise, amount, t }: Said): string {
  return t.pair(t.teams[0], amount(surprise(first)), t.teams[1], amount(surprise(second)));
}
