import type { Code } from "../../kit/figure";
import type { Units } from "../../kit/units";

/** The entropy of the picture, in three languages. */
export function code(p: readonly number[], value: number, units: Units): Code {
  const comment = String(Number(value.toPrecision(6)));
  const bits = units === "bits";
  const list = p.map((x) => Number(x.toPrecision(6))).join(", ");
  return {
    javascript: `import { load } from "surprisal";

const s = await load();
s.entropy([${list}]${bits ? ", { base: 2 }" : ""});  // ${comment}`,
    cpp: `#include "surprisal/discrete/entropy.hpp"
${bits ? "#include <numbers>\n" : ""}
const Eigen::ArrayXd p{{${list}}};
double average = surprisal::entropy(p)${bits ? " / std::numbers::ln2" : ""};  // ${comment}`,
    numpy: `import numpy as np

p = np.array([${list}])
p = p[p > 0]  # what never happens adds nothing
average = -np.sum(p * np.${bits ? "log2" : "log"}(p))  # ${comment}`,
  };
}
