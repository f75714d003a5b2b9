import { type Code, cpp, inUnits, javascript, literal, numpy } from "../../kit/snippet";
import type { Units } from "../../kit/units";
import { options, typed } from "../loaded-coin/code";

/** Entropy and perplexity of the picture, in three languages. */
export function code(
  p: readonly number[],
  { entropy, perplexity }: { entropy: number; perplexity: number },
  units: Units,
): Code {
  const { list, whole } = typed(p);
  const { divisor, log } = inUnits(units);
  const [average, faces] = [literal(entropy), literal(perplexity)];
  return {
    javascript: javascript(`const p = [${list}];
s.entropy(p${options(units, whole)});  // ${average}
s.perplexity(p${options("nats", whole)});  // ${faces}`),
    cpp: cpp(
      ["discrete/entropy", "discrete/perplexity"],
      `Eigen::ArrayXd p{{${list}}};
${whole ? "" : "p /= p.sum();\n"}double average = surprisal::entropy(p)${divisor};  // ${average}
double faces = surprisal::perplexity(p);  // ${faces}`,
    ),
    numpy: numpy(`p = np.array([${list}])
p = p[p > 0] / p.sum()  # what never happens adds nothing
average = -np.sum(p * ${log}(p))  # ${average}
faces = ${units === "bits" ? "2 ** average" : "np.exp(average)"}  # ${faces}`),
  };
}
