import type { Code } from "../../kit/figure";
import type { Units } from "../../kit/units";

/** The number of the picture, in three languages. */
export function code(p: number, value: number, units: Units): Code {
  const comment = Number.isFinite(value) ? String(Number(value.toPrecision(6))) : "Infinity";
  const bits = units === "bits";
  return {
    javascript: `import { load } from "surprisal";

const s = await load();
s.selfInformation(${p}${bits ? ", { base: 2 }" : ""});  // ${comment}`,
    cpp: `#include "surprisal/discrete/self_information.hpp"
${bits ? "#include <numbers>\n" : ""}
double surprise = surprisal::self_information(${p})${bits ? " / std::numbers::ln2" : ""};  // ${comment}`,
    numpy: `import numpy as np

surprise = -np.${bits ? "log2" : "log"}(${p})  # ${comment}`,
  };
}
