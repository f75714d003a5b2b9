/** Sets one share and scales the others so that the sum stays 1; zeros alone share equally. */
export function rescale(shares: readonly number[], index: number, value: number): number[] {
  const share = Math.min(1, Math.max(0, value));
  const others = shares.reduce((sum, x, i) => (i === index ? sum : sum + x), 0);
  const rest = 1 - share;
  return shares.map((x, i) => {
    if (i === index) return share;
    return others > 0 ? (x / others) * rest : rest / (shares.length - 1);
  });
}
