/** More letters than these would not fit below the tree. */
export const longestMessage = 24;
const letters = ["A", "B", "C", "D", "E", "F", "G"];

export const alphabet = (count: number): readonly string[] => letters.slice(0, count);

const uneven: Readonly<Record<number, readonly number[]>> = {
  4: [0.6, 0.2, 0.15, 0.05],
  5: [0.6, 0.15, 0.1, 0.1, 0.05],
  6: [0.5, 0.2, 0.1, 0.1, 0.06, 0.04],
  7: [0.4, 0.2, 0.15, 0.1, 0.08, 0.05, 0.02],
};

export const kinds = ["uneven", "alike", "lone", "halving"] as const;
export type Kind = (typeof kinds)[number];

/** Probabilities to start from: uneven, all alike, nearly one letter only, each half of the one before. */
export function probabilities(kind: Kind, count: number): readonly number[] {
  const places = alphabet(count).map((_, i) => i);
  if (kind === "uneven") return uneven[count] ?? places.map(() => 1 / count);
  if (kind === "alike") return places.map(() => 1 / count);
  if (kind === "lone") return places.map((i) => (i === 0 ? 0.94 : 0.06 / (count - 1)));
  return places.map((i) => 0.5 ** Math.min(i + 1, count - 1));
}

export function kindOf(p: readonly number[]): Kind | undefined {
  return kinds.find((kind) =>
    probabilities(kind, p.length).every((share, i) => Math.abs(share - (p[i] ?? 0)) < 1e-9),
  );
}
