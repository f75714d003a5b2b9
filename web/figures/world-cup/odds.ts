/** What the field may look like before the match: by the number of teams. */
const odds: Readonly<Record<number, readonly number[]>> = {
  2: [0.6, 0.4],
  4: [0.4, 0.3, 0.2, 0.1],
  8: [0.28, 0.22, 0.15, 0.12, 0.09, 0.07, 0.05, 0.02],
};

export const kinds = ["even", "open", "sure"] as const;
export type Kind = (typeof kinds)[number];

/** Even teams, odds as a bookmaker would give them, or one that everybody bets on. */
export function field(kind: Kind, count: number): readonly number[] {
  const even = Array.from({ length: count }, () => 1 / count);
  if (kind === "even") return even;
  if (kind === "open") return odds[count] ?? even;
  return even.map((_, i) => (i === 0 ? 0.99 : 0.01 / (count - 1)));
}

/** Which of them the probabilities are, if any. */
export function kindOf(p: readonly number[]): Kind | undefined {
  return kinds.find((kind) =>
    field(kind, p.length).every((share, i) => Math.abs(share - (p[i] ?? 0)) < 1e-9),
  );
}
