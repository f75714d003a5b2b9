/** Shares of three outcomes, of sum 1. */
export type Shares = readonly [number, number, number];

/** Thousandths, as a reader drags them. */
const grain = 1000;

/** The nearest shares in thousandths whose least is at least so much; their sum is 1 to the last digit. */
export function settled(shares: Shares, least: number): Shares {
  const floor = Math.round(least * grain);
  const raised = shares.map((x) => Math.max(floor, x * grain));
  const spare = raised.reduce((sum, x) => sum + x - floor, 0) || 1;
  const scale = (grain - 3 * floor) / spare;
  const [a = 0, b = 0] = raised.map((x) => Math.round(floor + (x - floor) * scale));
  const first = Math.min(a, grain - 2 * floor);
  const second = Math.min(b, grain - first - floor);
  return [first / grain, second / grain, (grain - first - second) / grain];
}

/** One share is set, the two others keep their proportion. */
export function withShare(shares: Shares, i: number, value: number, least: number): Shares {
  const rest = 1 - (shares[i] ?? 0);
  const others = (x: number) => (rest > 1e-9 ? (x * (1 - value)) / rest : (1 - value) / 2);
  return settled(shares.map((x, j) => (j === i ? value : others(x))) as unknown as Shares, least);
}

/** So many hundredths go from the second outcome to the third. */
export const shifted = ([a, b, c]: Shares, steps: number, least: number): Shares => {
  const amount = Math.max(least - c, Math.min(b - least, 0.01 * steps));
  return settled([a, b - amount, c + amount], least);
};
