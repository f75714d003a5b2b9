import type { Numbers } from "./numbers.js";
import type { BaseOption, CountOptions, InformationOptions } from "./options.js";

/**
 * Measures of one distribution. Each name is a row of the core's table. All throw TypeError when an argument is of the
 * wrong type, and RangeError when p is not a distribution or the order is outside its domain.
 */
export interface Entropies {
  /**
   * Shannon entropy H(p) = −Σ p·log p: the surprisal that you expect from a draw of p.
   *
   * Between 0 (a point mass) and log n (uniform); an outcome with p = 0 adds nothing. In nats, or in the base asked for.
   * Accuracy: 16 eps relative, near a point mass too. Source: Shannon 1948; Cover, Thomas, Elements of Information
   * Theory, section 2.1.
   *
   * @param p a distribution of n ≥ 1 outcomes; or counts, with `normalize` or `smoothing`
   * @example
   * s.entropy([0.5, 0.25, 0.25], { base: 2 }); // 1.5
   * s.entropy([2, 1, 1], { base: 2, normalize: true }); // 1.5
   */
  entropy(p: Numbers, options?: InformationOptions): number;

  /**
   * Perplexity exp H(p): the number of equally likely outcomes that would be as uncertain as p.
   *
   * Between 1 (a point mass) and n (uniform). A pure number, the same in every unit. Accuracy: 16 eps relative up to
   * n = 1000; the error is that of entropy times its value. Source: Jelinek, Mercer, Bahl, Baker 1977.
   *
   * @param p a distribution of n ≥ 1 outcomes; or counts, with `normalize` or `smoothing`
   * @example
   * s.perplexity([0.5, 0.25, 0.25]); // 2.82842712474619
   */
  perplexity(p: Numbers, options?: CountOptions): number;

  /**
   * Rényi entropy of order α, log(Σ p^α) / (1 − α). It falls with α: α = 0 counts the possible outcomes (Hartley), 1 is
   * `entropy`, 2 is −log of the chance that two draws agree (collision), Infinity is −log max p (min-entropy).
   *
   * Between 0 (a point mass) and log n (uniform). In nats, or in the base asked for. Accuracy: 16 eps relative, α ≈ 1
   * included. Source: Rényi 1961.
   *
   * @param p a distribution of n ≥ 1 outcomes; or counts, with `normalize` or `smoothing`
   * @param alpha the order, 0 ≤ α ≤ Infinity
   * @example
   * s.renyiEntropy([0.5, 0.25, 0.25], 2); // 0.9808292530117262
   * s.renyiEntropy([0.5, 0.25, 0.25], Infinity, { base: 2 }); // 1
   */
  renyiEntropy(p: Numbers, alpha: number, options?: InformationOptions): number;

  /**
   * Tsallis entropy of order α, (1 − Σ p^α) / (α − 1): α = 1 is `entropy` in nats, 2 is the chance that two draws differ
   * (Gini–Simpson), 0 is the number of possible outcomes less one.
   *
   * A pure number, at least 0 (a point mass). Accuracy: 16 eps relative, α ≈ 1 included. Source: Havrda, Charvát 1967;
   * Tsallis 1988.
   *
   * @param p a distribution of n ≥ 1 outcomes; or counts, with `normalize` or `smoothing`
   * @param alpha the order, 0 ≤ α < Infinity
   * @example
   * s.tsallisEntropy([0.5, 0.25, 0.25], 2); // 0.625
   */
  tsallisEntropy(p: Numbers, alpha: number, options?: CountOptions): number;
}

/** Measures of one event. */
export interface Events {
  /**
   * Self-information, or surprisal, −log(probability): how surprised you are when something of this probability happens.
   *
   * 0 for a sure event, Infinity for an impossible one; of independent events the surprisals add. In nats, or in the base
   * asked for. Accuracy: 1 ulp. Source: Shannon 1948; Cover, Thomas, Elements of Information Theory, chapter 2.
   *
   * @param probability a number from 0 to 1
   * @throws TypeError when it is not a number; RangeError when it is outside [0, 1]
   * @example
   * s.selfInformation(0.25, { base: 2 }); // 2
   */
  selfInformation(probability: number, options?: BaseOption): number;
}
