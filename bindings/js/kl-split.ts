import type { Entropies } from "./api/entropies.js";
import type { Numbers } from "./api/numbers.js";
import type { InformationOptions } from "./api/options.js";
import type { PairMeasures } from "./api/pair-measures.js";
import type { KlExplanation, PairExplanation } from "./api/results.js";

type Explain = (p: Numbers, q: Numbers, options?: InformationOptions) => PairExplanation;

/** Makes explain.kl say what kl is a part of: H(p, q) = H(p) + D(p‖q). */
export function explainSplit(
  explain: Explain,
  values: Pick<Entropies, "entropy"> & Pick<PairMeasures, "crossEntropy">,
) {
  return (p: Numbers, q: Numbers, options?: InformationOptions): KlExplanation => {
    const explanation = explain(p, q, options);
    const unit = { base: options?.base };
    return {
      ...explanation,
      entropy: values.entropy(explanation.p, unit),
      crossEntropy: values.crossEntropy(explanation.p, explanation.q, unit),
    };
  };
}
