/** Pairs worth looking at; the words for them are in the catalogue under the same keys. */
export const presets = {
  slight: { p: [0.1, 0.2, 0.3, 0.4], q: [0.2, 0.2, 0.3, 0.3] },
  mirror: { p: [0.3, 0.7], q: [0.7, 0.3] },
  label: { p: [0, 1, 0, 0], q: [0.1, 0.6, 0.25, 0.05] },
  zero: { p: [0.2, 0.4, 0.3, 0.1], q: [0.3, 0.5, 0, 0.2] },
} as const;

export type Preset = keyof typeof presets;

export const initial = { p: [0.5, 0.25, 0.15, 0.1], q: [0.2, 0.3, 0.1, 0.4] };

export const same = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((x, i) => Math.abs(x - (b[i] ?? 0)) < 1e-9);
