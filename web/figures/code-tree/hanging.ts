interface Codewords {
  readonly codewords: readonly string[];
  readonly lengths: readonly number[];
}

/** Where each letter's leaf hangs: in the order of their codewords, as deep as those are long. */
export function hanging(
  p: readonly number[],
  { codewords, lengths }: Codewords,
  { left, right }: { left: number; right: number },
) {
  const present = p.map((_, i) => i).filter((i) => (p[i] ?? 0) > 0);
  const order = [...present].sort((a, b) => ((codewords[a] ?? "") < (codewords[b] ?? "") ? -1 : 1));
  const step = (right - left) / order.length;
  return {
    present,
    step,
    x: p.map((_, i) => left + step * (Math.max(0, order.indexOf(i)) + 0.5)),
    depth: p.map((share, i) => (share > 0 ? (lengths[i] ?? 0) : 0)),
  };
}
