import type { Numbers } from "./numbers.js";

/** Totals. */
export interface Sums {
  /**
   * Σ values, compensated: what each addition rounds away is added up, too, and put back in the end. Totals of terms,
   * counts or probabilities come out as exact as those inside this package.
   *
   * The sum of no numbers is 0. One infinity among finite numbers gives itself; both, or NaN, give NaN. A running sum
   * beyond 1.8e308 is infinite from there on. Accuracy: half an ulp of the exact sum and about n²·eps² of Σ |values|.
   * Source: Neumaier 1974; Knuth, The Art of Computer Programming, section 4.2.2.
   *
   * @throws TypeError when values is not an array of numbers
   * @example
   * s.sum([0.1, 0.2, 0.3]); // 0.6
   * s.sum([1e16, 1, -1e16]); // 1
   * s.sum(s.terms.kl([0.5, 0.5], [0.9, 0.1])); // 0.5108256237659906
   */
  sum(values: Numbers): number;
}
