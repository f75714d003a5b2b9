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

interface Compared {
  readonly texts: readonly [string, string];
  readonly unit: "letters" | "words" | "bytes";
  readonly smoothing: number;
  readonly kl: number;
  readonly units: Units;
}

const lone = "\\u3040-\\u30ff\\u3400-\\u9fff";
const split = {
  letters: "[c for c in text.lower() if c.isalpha()]",
  words: `re.findall(r"[${lone}]|[^\\W\\d_${lone}]+(?:['’][^\\W\\d_]+)*", text.lower())`,
  bytes: "list(text.encode())",
};

/** A text that is too long to print leaves its place to the reader's file. */
const quoted = (text: string) => (text.length > 1000 ? '"…"' : JSON.stringify(text));

/** From two texts to KL(p‖q), in three languages. */
export function code({ texts, unit, smoothing, kl, units }: Compared): Code {
  const { option, divisor, numpyDivisor } = inUnits(units);
  const [a, b] = texts.map(quoted);
  return {
    javascript: javascript(`const texts = [
  ${a},
  ${b},
];
const { symbols, p, q } = s.fromText(texts, { unit: "${unit}", smoothing: ${smoothing} });
s.kl(p, q${option});  // ${literal(kl)}
const terms = s.terms.kl(p, q${option});  // one share a symbol`),
    cpp: cpp(
      ["discrete/from_text", "discrete/kl"],
      `const surprisal::TextPair pair = surprisal::from_text(
    ${a},
    ${b},
    surprisal::TextUnit::${unit}, ${smoothing});
double kl = surprisal::kl(pair.p, pair.q)${divisor};  // ${literal(kl)}`,
    ),
    numpy: numpy(`${unit === "words" ? "import re\n" : ""}from collections import Counter
from scipy.special import rel_entr

texts = [
    ${a},
    ${b},
]
x, y = [Counter(${split[unit]}) for text in texts]
symbols = sorted(x | y)
p = np.array([x[s] for s in symbols]) + ${smoothing}
q = np.array([y[s] for s in symbols]) + ${smoothing}
kl = rel_entr(p / p.sum(), q / q.sum()).sum()${numpyDivisor}  # ${pythonLiteral(kl)}`),
  };
}
