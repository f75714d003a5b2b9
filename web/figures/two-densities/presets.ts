import type { Member } from "../../kit/member";

interface Pair {
  readonly p: Member;
  readonly q: Member;
}

export const initial: Pair = { p: ["normal", 0, 1.6], q: ["normal", 1.2, 0.7] };

/** Pairs that the chapter speaks of. */
export const presets = {
  apart: { p: ["normal", -1.5, 1], q: ["normal", 1.5, 1] },
  narrow: { p: ["normal", 0, 2], q: ["normal", 0, 0.6] },
  wide: { p: ["normal", 0, 0.6], q: ["normal", 0, 2] },
  heavy: { p: ["studentT", 3, 0, 1], q: ["normal", 0, 1] },
  sided: { p: ["gamma", 2, 1], q: ["normal", 1.5, 1.2] },
} as const satisfies Record<string, Pair>;

export type Preset = keyof typeof presets;

export const same = (a: Member, b: Member): boolean => a.join() === b.join();
