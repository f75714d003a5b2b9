import type { Code } from "../../kit/figure";
import type { Units } from "../../kit/units";

/** Entropy and perplexity of the picture, in three languages. */
export function code(
  p: readonly number[],
  { entropy, perplexity }: { entropy: number; perplexity: number },
  units: Units,
): Code {
  const [h, faces] = [entropy, perplexity].map((x) => String(Number(x.toPrecision(6))));
  const bits = units === "bits";
  const list = p.map((x) => Number(x.toPrecision(6))).join(", ");
  return {
    javascript: `import { load } from "surprisal";

const s = await load();
const p = [${list}];
s.entropy(p, { ${bits ? "base: 2, " : ""}normalize: true });  // ${h}
s.perplexity(p, { normalize: true });  // ${faces}`,
    cpp: `#include "surprisal/discrete/entropy.hpp"
#include "surprisal/discrete/perplexity.hpp"
${bits ? "#include <numbers>\n" : ""}
Eigen::ArrayXd p{{${list}}};
p /= p.sum();
double average = surprisal::entropy(p)${bits ? " / std::numbers::ln2" : ""};  // ${h}
double faces = surprisal::perplexity(p);  // ${faces}`,
    numpy: `import numpy as np

p = np.array([${list}])
p = p[p > 0] / p.sum()
average = -np.sum(p * np.${bits ? "log2" : "log"}(p))  # ${h}
faces = ${bits ? "2 ** average" : "np.exp(average)"}  # ${faces}`,
  };
}
