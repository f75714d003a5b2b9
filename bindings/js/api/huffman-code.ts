import type { Numbers } from "./numbers.js";
import type { CountOptions } from "./options.js";

/** The options of `huffmanCode`. */
export interface HuffmanOptions extends CountOptions {
  /** The symbols' names; without it "0", "1", … */
  symbols?: readonly string[] | undefined;
  /** The distribution that the world draws from, when the code was made for another one. */
  expectedUnder?: Numbers | undefined;
}

/** A binary prefix code. Lengths and entropy are in bits. */
export interface HuffmanCode {
  symbols: string[];
  /** The bits of each codeword; Infinity for a symbol of probability 0, which has none. */
  lengths: number[];
  /** Each symbol's path from the root: "0", "10", "11"; "" where there is none. */
  codewords: string[];
  /** The bits that a symbol costs on average in the world that draws from p, or from `expectedUnder`. */
  expectedLength: number;
  /** The entropy of that world: no code costs less. */
  entropy: number;
  /** The tree, from the leaves up: merge k makes node n + k out of the nodes left (bit 0) and right (bit 1). */
  merges: { left: number; right: number; probability: number }[];
}

/** Codes. */
export interface Codes {
  /**
   * Huffman's code: no prefix code spends fewer bits on average than its expected length L = Σ p·length, and
   * H(p) ≤ L < H(p) + 1 bit; L = H(p) exactly when every probability is a power of 2.
   *
   * A symbol of probability 0 gets no codeword (its length is Infinity); a certain one needs no bits. Among equally
   * probable nodes the one with the lowest index is merged first, so that the code depends on p alone. With
   * `expectedUnder` the code is made for p and priced in another world.
   * Accuracy: L is optimal within n·eps. Source: Huffman 1952; Cover, Thomas, Elements of Information Theory, 5.6.
   *
   * @param p a distribution; or counts, with `normalize` or `smoothing`
   * @throws TypeError when an argument is of the wrong type; RangeError when p or `expectedUnder` is no distribution
   * @example
   * s.huffmanCode([0.5, 0.25, 0.25]).codewords; // ["0", "10", "11"]
   * s.huffmanCode([0.5, 0.25, 0.25], { expectedUnder: [0.25, 0.25, 0.5] }).expectedLength; // 1.75
   */
  huffmanCode(p: Numbers, options?: HuffmanOptions): HuffmanCode;
}
