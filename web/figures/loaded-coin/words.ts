import type { Numbers } from "../../kit/number";
import type { Outcome } from "./outcome";
import type { texts } from "./texts";

interface Said {
  readonly p: number;
  readonly entropy: number;
  readonly outcomes: readonly Outcome[];
  readonly t: typeof texts.en;
  readonly numbers: Numbers;
}

/** What the picture shows. Where the sum by hand stands in it, the sentence need not repeat it. */
export function sentence(s: Said, withSum: boolean): string {
  const { p, t } = s;
  const information = s.numbers.information(s.entropy);
  if (p === 0 || p === 1) return t.certain(information);
  if (p === 0.5) return t.best(information);
  const remark = Math.abs(p - 0.5) > 0.38 ? t.low : t.level;
  return t.area + (withSum ? sumInWords(s, information) : "") + remark;
}

function sumInWords({ outcomes, t }: Said, information: string): string {
  const [heads = "", tails = ""] = outcomes.map(
    (o) => `${o.probabilityText} × ${o.surpriseText} = ${o.shareText}`,
  );
  return t.sum(heads, tails, information);
}

/** One line of the sum by hand, cell by cell. */
export const sumLine = (o: Outcome, numbers: Numbers): readonly string[] => [
  o.name,
  numbers.share(o.probability, 3),
  "×",
  numbers.fixed(o.surprise),
  "=",
  numbers.fixed(o.share),
];
