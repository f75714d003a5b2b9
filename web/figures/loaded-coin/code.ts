import { type Code, cpp, inUnits, javascript, literal, numpy } from "../../kit/snippet";
import type { Units } from "../../kit/units";

/** A distribution as one types it; what does not sum to 1 after rounding has to be normalised. */
export function typed(p: readonly number[]): { list: string; whole: boolean } {
  const list = p.map(literal);
  const sum = list.reduce((total, x) => total + Number(x), 0);
  return { list: list.join(", "), whole: Math.abs(sum - 1) < 1e-9 };
}

/** The options of a call: the unit, and whether to normalise. */
export function options(units: Units, whole: boolean): string {
  const all = [...(units === "bits" ? ["base: 2"] : []), ...(whole ? [] : ["normalize: true"])];
  return all.length > 0 ? `, { ${all.join(", ")} }` : "";
}

/** The entropy of the picture, in three languages. */
export function code(p: readonly number[], value: number, units: Units): Code {
  const { list, whole } = typed(p);
  const { divisor, log } = inUnits(units);
  const answer = literal(value);
  return {
    javascript: javascript(`s.entropy([${list}]${options(units, whole)});  // ${answer}`),
    cpp: cpp(
      ["discrete/entropy"],
      `Eigen::ArrayXd p{{${list}}};
${whole ? "" : "p /= p.sum();\n"}double average = surprisal::entropy(p)${divisor};  // ${answer}`,
    ),
    numpy: numpy(`p = np.array([${list}])
p = p[p > 0] / p.sum()  # what never happens adds nothing
average = -np.sum(p * ${log}(p))  # ${answer}`),
  };
}
