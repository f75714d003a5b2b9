import { rescale } from "../../kit/rescale";

const grain = 1000;

/**
 * Sets one share and scales the others. All become thousandths with the sum 1, so that the numbers
 * on the page are the numbers that are computed with; what was possible stays possible.
 */
export function setShare(shares: readonly number[], index: number, value: number): number[] {
  const others = shares.filter((x, i) => i !== index && x > 0).length;
  const most = value >= 1 ? 1 : 1 - others / grain;
  const scaled = rescale(shares, index, Math.min(value, most));
  const parts = scaled.map((x) => (x > 0 ? Math.max(1, Math.round(x * grain)) : 0));
  const excess = parts.reduce((a, b) => a + b, 0) - grain;
  const widest = parts.reduce(
    (best, x, i) => (i !== index && x > (parts[best] ?? 0) ? i : best),
    other(index),
  );
  parts[widest] = (parts[widest] ?? 0) - excess;
  return parts.map((n) => n / grain);
}

const other = (index: number) => (index === 0 ? 1 : 0);

/** The same shares for another number of outcomes: the last leave, or new ones get an even share. */
export function resize(shares: readonly number[], count: number): number[] {
  if (count === shares.length) return [...shares];
  if (count > shares.length) {
    const even = 1 / count;
    const kept = shares.map((x) => x * (shares.length / count));
    return whole([...kept, ...Array.from({ length: count - shares.length }, () => even)]);
  }
  const kept = shares.slice(0, count);
  const sum = kept.reduce((a, b) => a + b, 0);
  return whole(kept.map((x) => (sum > 0 ? x / sum : 1 / count)));
}

function whole(shares: readonly number[]): number[] {
  const widest = shares.indexOf(Math.max(...shares));
  return setShare(shares, widest, Math.round((shares[widest] ?? 0) * grain) / grain);
}
