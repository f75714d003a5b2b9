/** The distributions that an explanation shows. */
interface Measured {
  p: Float64Array;
  q: Float64Array;
}

/** Whether an outcome of these probabilities makes a measure infinite. */
export type Ruin = (p: number, q: number) => boolean;

/** An outcome that happens under p and never under q. */
export const impossible: Ruin = (p, q) => q === 0 && p !== 0;

/** Which outcomes make a value infinite, and why, in words. A measure without terms says it by `ruin`. */
export function explainInfinity(
  value: number,
  terms: Float64Array | null,
  { p, q }: Measured,
  ruin: Ruin,
): { infiniteAt: number[]; reason: string | null } {
  if (Math.abs(value) !== Infinity) return { infiniteAt: [], reason: null };
  const infiniteAt = [...p.keys()].filter((i) =>
    terms ? Math.abs(terms[i] as number) === Infinity : ruin(p[i] as number, q[i] as number),
  );
  return { infiniteAt, reason: reasonAt(infiniteAt, { p, q }) };
}

function reasonAt([first]: number[], { p, q }: Measured): string {
  if (first === undefined) return "p and q are too far apart for a finite number";
  return q[first] === 0
    ? `q[${first}] is 0 where p[${first}] is ${p[first]}`
    : `p[${first}] is ${p[first]} where q[${first}] is ${q[first]}`;
}
