import type { Conventions } from "./conventions.js";
import type { DistributionFunctions } from "./distribution-functions.js";
import type {
  DistributionExplanation,
  DistributionMeasures,
  ManyPairs,
} from "./distribution-measures.js";
import type { Constructors } from "./distributions.js";
import type { Entropies, Events } from "./entropies.js";
import type { FDivergence, Generator, NamedFDivergence } from "./f-divergence.js";
import type { Families } from "./families.js";
import type { Codes } from "./huffman-code.js";
import type { DistributionGradients, InformationGeometry } from "./information-geometry.js";
import type { JensenShannon } from "./jensen-shannon.js";
import type { LineMeasures } from "./line-measures.js";
import type { Numbers, Vector } from "./numbers.js";
import type { PairMeasures } from "./pair-measures.js";
import type { Pictures } from "./pictures.js";
import type { Projections } from "./projection.js";
import type {
  Explanation,
  Gradient,
  KlExplanation,
  PairExplanation,
  PairGradient,
} from "./results.js";
import type { Scores } from "./scores.js";
import type { Sums } from "./sums.js";
import type { NestedMeasures, TableExplanation, TableGradient, TableMeasures } from "./tables.js";

import type { Texts } from "./texts.js";

/** Functions with the arguments of those in Api that answer Result instead of a number. */
type Answering<Api, Result> = {
  readonly [Name in keyof Api]: Api[Name] extends (...given: infer Given) => unknown
    ? (...given: Given) => Result
    : never;
};

type Pairs = PairMeasures & LineMeasures & JensenShannon & NamedFDivergence;

/** What is not a sum over the outcomes. */
type NotSums =
  | "perplexity"
  | "renyiEntropy"
  | "renyiDivergence"
  | "hellinger"
  | "bhattacharyya"
  | "chernoff"
  | "energyDistance";

/** Each outcome's share of a measure, by the measure's name. They sum to its value. */
export type Terms = Answering<Omit<Entropies & Pairs, NotSums> & NestedMeasures, Float64Array> &
  Answering<TableMeasures, Float64Array[]>;

/** The slopes of a measure, by the measure's name. */
export type Gradients = Answering<Entropies & NestedMeasures, Gradient> &
  Answering<Pairs, PairGradient> &
  Answering<TableMeasures, TableGradient> &
  DistributionGradients;

/** A measure's value and how it came about, by the measure's name. */
export type Explanations = Answering<Entropies & NestedMeasures, Explanation> &
  Answering<TableMeasures, TableExplanation> &
  Answering<Omit<Pairs, "kl">, PairExplanation> &
  Answering<Pick<Pairs, "kl">, KlExplanation> &
  Answering<DistributionMeasures, DistributionExplanation>;

/** What takes arrays, and distributions too. */
type ForBoth = Entropies &
  PairMeasures &
  LineMeasures &
  JensenShannon &
  DistributionFunctions &
  DistributionMeasures;

/** A row of `s.divergences`. */
export interface DivergenceRow {
  /** The function's name, as in `s[name]`. */
  readonly name: string;
  /** What a menu says, in English. */
  readonly title: string;
  /** Plain text, for a tooltip. */
  readonly formula: string;
  /** The third argument's name ("alpha"), or null when there is none. */
  readonly parameter: string | null;
  /** Whether `s.terms[name]` is there. */
  readonly terms: boolean;
  /** Whether `s.gradient[name]` is there. */
  readonly gradient: boolean;
  /** D(p, q) = D(q, p), bit for bit. */
  readonly symmetric: boolean;
  /** Symmetric, and the triangle inequality holds. */
  readonly metric: boolean;
  /** Measured in nats or bits, so that it takes `base`; otherwise a pure number. */
  readonly information: boolean;
  /** Whether it can be infinite. */
  readonly infinite: boolean;
}

/** What `load()` answers. */
export interface Surprisal
  extends Events,
    ForBoth,
    FDivergence,
    ManyPairs,
    Constructors,
    Families,
    InformationGeometry,
    Projections,
    Pictures,
    TableMeasures,
    NestedMeasures,
    Codes,
    Scores,
    Sums,
    Texts,
    Conventions {
  /**
   * Each outcome's share of a measure, with the arguments, units and errors of the measure itself. A share may be negative
   * or infinite; the shares of a table's cells come row by row.
   *
   * @example
   * s.terms.kl([0.5, 0.5], [0.9, 0.1]); // [-0.29389333245105953, 0.8047189562170501]
   */
  readonly terms: Terms;
  /**
   * The slopes of a measure, with the arguments, units and errors of the measure itself: by each argument, the other
   * entries held fixed, and by the logits of the last one. That of kl also takes two distributions, and answers by their
   * parameters.
   *
   * A measure can be written in forms that agree on distributions only; their slopes by p or q differ by one constant in
   * all entries, which means nothing along the simplex, and nothing to the logits. Of a divergence you get the form whose
   * slopes are 0 where p = q. Accuracy: 1e-13 of the gradient's length.
   *
   * @example
   * s.gradient.kl([0.5, 0.5], [0.9, 0.1]).logits; // [0.4, -0.4]
   */
  readonly gradient: Gradients;
  /**
   * A measure's value and how it came about, with the arguments, units and errors of the measure itself: its terms, the
   * outcomes that make it infinite and why, what was normalised.
   *
   * @example
   * s.explain.kl([0.5, 0.25, 0.25], [0.5, 0.5, 0]).reason; // "q[2] is 0 where p[2] is 0.25"
   * s.explain.kl([0.5, 0.5], [0.25, 0.75], { base: 2 }).logRatios; // [1, -0.5849625007211562]
   */
  readonly explain: Explanations;
  /**
   * The table of the convex functions that generate f-divergences.
   *
   * @example
   * s.generators.map(({ name }) => name).includes("reverseKl"); // true
   * s.generators[0]?.f(2); // 0.3862943611198906
   */
  readonly generators: readonly Generator[];
  /**
   * The table of the divergences, for menus: every measure of two distributions that is never negative and 0 for p = q.
   *
   * @example
   * s.divergences[0]; // { name: "kl", information: true, symmetric: false, infinite: true }
   */
  readonly divergences: readonly DivergenceRow[];
  /**
   * Numbers in wasm memory: calls that take them again and again copy nothing.
   * @param contents a length n ≥ 1, for n zeros; or numbers to copy
   * @throws TypeError when contents is neither; RangeError when it is empty, no whole number, or more than memory holds
   * @example
   * const p = s.vector([0.5, 0.25, 0.25]);
   * s.entropy(p, { base: 2 }); // 1.5
   * p.dispose();
   */
  vector(contents: number | Numbers): Vector;
}
