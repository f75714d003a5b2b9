import type { Entropies } from "./api/entropies.js";
import type { Numbers } from "./api/numbers.js";
import type { InformationOptions } from "./api/options.js";
import type { PairMeasures } from "./api/pair-measures.js";
import type { KlExplanation } from "./api/results.js";
import type { Gradients } from "./api/surprisal.js";

/** The functions that the further parts of the explanation come from. */
interface Parts {
  entropy: Entropies["entropy"];
  crossEntropy: PairMeasures["crossEntropy"];
  gradient: Gradients["kl"];
}

type Explain = (p: Numbers, q: Numbers, options?: InformationOptions) => KlExplanation;

/** Makes explain.kl say what kl is a part of, H(p, q) = H(p) + D(p‖q), and what it is the mean of, log(p/q). */
export function explainSplit(
  explain: Explain,
  { entropy, crossEntropy, gradient }: Parts,
): Explain {
  return (p, q, options) => {
    const explanation = explain(p, q, options);
    const unit = { base: options?.base };
    return {
      ...explanation,
      entropy: entropy(explanation.p, unit),
      crossEntropy: crossEntropy(explanation.p, explanation.q, unit),
      logRatios: gradient(explanation.p, explanation.q, unit).p, // ∂/∂p of kl is log(p/q)
    };
  };
}
