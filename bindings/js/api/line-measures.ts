import type { Numbers } from "./numbers.js";
import type { CountOptions } from "./options.js";

/** Where the outcomes lie on the line. */
export interface PositionOptions extends CountOptions {
  /** One number an outcome, in any order; without it 0, 1, …, n − 1. */
  positions?: Numbers | undefined;
}

/**
 * Measures of two distributions that know how far apart the outcomes are: p is the truth, q the model. Arguments and
 * errors are those of `PairMeasures`; RangeError, too, when a position is not finite or there is not one for each outcome.
 */
export interface LineMeasures {
  /**
   * Wasserstein's distance of order 1, or earth mover's distance, on the line: the least total of mass times way that
   * turns the heap p into the heap q, Σ |F − G|·gap over the sorted positions, F and G being the cumulative sums.
   *
   * A metric, symmetric bit for bit; finite where the supports do not meet. In the unit of the positions. Accuracy: 16 eps
   * relative, however close p and q. Source: Vallender 1974; Villani, Topics in Optimal Transportation, section 2.2.
   *
   * @example
   * s.wasserstein1([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.3
   * s.wasserstein1([1, 0], [0, 1], { positions: [10, 15] }); // 5
   */
  wasserstein1(p: Numbers, q: Numbers, options?: PositionOptions): number;

  /**
   * Energy distance on the line, √(2·E|X−Y| − E|X−X′| − E|Y−Y′|) = √(2·Σ (F − G)²·gap): how much further apart two draws
   * are when one comes from p and the other from q than when both come from the same one. (As SciPy's; Székely and
   * Rizzo's statistic is its square.)
   *
   * A metric, symmetric bit for bit; finite. In the root of the positions' unit. Accuracy: 16 eps relative, however close
   * p and q. Source: Székely, Rizzo 2013.
   *
   * @example
   * s.energyDistance([0.1, 0.2, 0.3, 0.4], [0.2, 0.2, 0.3, 0.3]); // 0.2449489742783178
   */
  energyDistance(p: Numbers, q: Numbers, options?: PositionOptions): number;
}
