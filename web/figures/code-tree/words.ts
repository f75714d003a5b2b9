import type { Core } from "../../kit/core";
import type { texts } from "./texts";

interface Spelled {
  readonly core: Core;
  readonly p: readonly number[];
  readonly names: readonly string[];
  readonly letters: readonly string[];
  readonly codewordOf: (letter: string) => string | undefined;
  readonly t: typeof texts.en;
  readonly bits: (value: number) => string;
}

/** What a message costs: its bits, and per letter in a world whose shares are the message's own. */
export function costInWords(s: Spelled): string {
  const { core, p, names, letters, t, bits } = s;
  if (letters.length === 0) return "";
  const words = letters.map(s.codewordOf);
  if (words.includes(undefined)) return t.unspoken;
  const counts = names.map((name) => letters.filter((letter) => letter === name).length);
  const { p: shares } = core.explain.entropy(counts, { normalize: true });
  const { expectedLength } = core.huffmanCode(p, { expectedUnder: shares });
  return t.spelled(String(letters.length), bits(words.join("").length), bits(expectedLength));
}

interface Chased {
  readonly expectedLength: number;
  readonly entropy: number;
  readonly gap: number;
  readonly t: typeof texts.en;
  readonly bits: (value: number) => string;
}

/** How far L is behind H. */
export function gapInWords({ expectedLength, entropy, gap, t, bits }: Chased): string {
  if (expectedLength === 0) return t.certain;
  if (gap < 1e-9) return t.caught(bits(expectedLength));
  return t.behind(bits(expectedLength), bits(entropy), bits(gap));
}
