import type { Explanation, Gradient } from "../entropies.js";
import type { PairMeasureRow } from "../module.js";
import type { PairExplanation, PairGradient } from "../pair-measures.js";
import type { Vector } from "../vector.js";
import type { Entropies } from "./entropies.js";
import type { PairMeasures } from "./pair-measures.js";

/** Functions with the arguments of those in Api that answer Result instead of a number. */
type Answering<Api, Result> = {
  [Name in keyof Api]: Api[Name] extends (...given: infer Given) => unknown
    ? (...given: Given) => Result
    : never;
};

/** Each outcome's share of a measure, by the measure's name. They sum to its value. */
export type Terms = Answering<Entropies & PairMeasures, Float64Array>;

/** The slopes of a measure, by the measure's name. */
export type Gradients = Answering<Entropies, Gradient> & Answering<PairMeasures, PairGradient>;

/** A measure's value and how it came about, by the measure's name. */
export type Explanations = Answering<Entropies, Explanation> &
  Answering<PairMeasures, PairExplanation>;

/** A row of `s.divergences`, the table that menus are drawn from. */
export type DivergenceRow = Readonly<PairMeasureRow>;

/** What `load()` answers. */
export interface Surprisal extends Entropies, PairMeasures {
  /** Each outcome's share: `s.terms.kl(p, q)`. */
  readonly terms: Terms;
  /** Slopes: `s.gradient.kl(p, q).logits`. */
  readonly gradient: Gradients;
  /** Value, terms, the outcomes that make it infinite, what was normalised: `s.explain.kl(p, q)`. */
  readonly explain: Explanations;
  /** The table of the measures of two distributions, for menus. */
  readonly divergences: readonly DivergenceRow[];
  /**
   * Numbers in wasm memory: calls that take them again and again copy nothing.
   * @param contents a length, or numbers to copy
   * @example
   * const p = s.vector([0.5, 0.25, 0.25]);
   * s.entropy(p, { base: 2 }); // 1.5
   * p.dispose();
   */
  vector(contents: number | ArrayLike<number>): Vector;
}
