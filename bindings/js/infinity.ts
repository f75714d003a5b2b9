/** The distributions that an explanation shows. */
interface Measured {
  p: Float64Array;
  q: Float64Array;
}

/** Which outcomes make a value infinite, and why, in words. */
export function explainInfinity(
  value: number,
  terms: Float64Array | null,
  { p, q }: Measured,
): { infiniteAt: number[]; reason: string | null } {
  if (Math.abs(value) !== Infinity) return { infiniteAt: [], reason: null };
  const infiniteAt = [...p.keys()].filter((i) =>
    terms ? Math.abs(terms[i] as number) === Infinity : impossible(p[i], q[i]),
  );
  return { infiniteAt, reason: reasonAt(infiniteAt, { p, q }) };
}

/** An outcome that happens under p and never under q. */
function impossible(p: number | undefined, q: number | undefined): boolean {
  return q === 0 && p !== 0;
}

function reasonAt([first]: number[], { p, q }: Measured): string {
  if (first === undefined) return "p and q are too far apart for a finite number";
  return q[first] === 0
    ? `q[${first}] is 0 where p[${first}] is ${p[first]}`
    : `p[${first}] is ${p[first]} where q[${first}] is ${q[first]}`;
}
