import type { Code } from "../../kit/figure";
import type { Units } from "../../kit/units";

const list = (values: readonly number[]) => values.map((x) => Number(x.toPrecision(12))).join(", ");

/** Both directions, with their terms, in three languages. */
export function code(p: readonly number[], q: readonly number[], kl: number, units: Units): Code {
  const bits = units === "bits";
  const value = Number.isFinite(kl) ? String(Number(kl.toPrecision(6))) : "Infinity";
  const option = bits ? ", { base: 2 }" : "";
  const numpy = Number.isFinite(kl) ? value : "inf";
  return {
    javascript: `import { load } from "surprisal";

const s = await load();
const p = [${list(p)}];
const q = [${list(q)}];
s.kl(p, q${option});           // ${value}
s.terms.kl(p, q${option});     // one share an outcome
s.crossEntropy(p, q${option}); // = s.entropy(p${option}) + s.kl(p, q${option})`,
    cpp: `#include "surprisal/discrete/kl.hpp"
${bits ? "#include <numbers>\n" : ""}
const Eigen::ArrayXd p{{${list(p)}}};
const Eigen::ArrayXd q{{${list(q)}}};
double kl = surprisal::kl(p, q)${bits ? " / std::numbers::ln2" : ""};  // ${value}`,
    numpy: `import numpy as np
from scipy.special import rel_entr

p = np.array([${list(p)}])
q = np.array([${list(q)}])
terms = rel_entr(p, q)${bits ? "\nterms /= np.log(2)" : ""}
kl = terms.sum()  # ${numpy}`,
  };
}
