import {
  type Code,
  cpp,
  inUnits,
  javascript,
  literal,
  numpy,
  pythonLiteral,
} from "../../kit/snippet";
import type { Units } from "../../kit/units";

const list = (values: readonly number[]) => values.map((x) => Number(x.toPrecision(12))).join(", ");

/** KL(p‖q) and its terms, in three languages. */
export function code(p: readonly number[], q: readonly number[], kl: number, units: Units): Code {
  const { option, divisor, numpyDivisor } = inUnits(units);
  return {
    javascript: javascript(`const p = [${list(p)}];
const q = [${list(q)}];
s.kl(p, q${option});  // ${literal(kl)}
s.terms.kl(p, q${option});  // one share an outcome
s.crossEntropy(p, q${option});  // s.entropy(p${option}) + s.kl(p, q${option})`),
    cpp: cpp(
      ["discrete/kl"],
      `const Eigen::ArrayXd p{{${list(p)}}};
const Eigen::ArrayXd q{{${list(q)}}};
double kl = surprisal::kl(p, q)${divisor};  // ${literal(kl)}
Eigen::ArrayXd terms = surprisal::kl_terms(p, q)${divisor};`,
    ),
    numpy: numpy(`from scipy.special import rel_entr

p = np.array([${list(p)}])
q = np.array([${list(q)}])
terms = rel_entr(p, q)${numpyDivisor}
kl = terms.sum()  # ${pythonLiteral(kl)}`),
  };
}
