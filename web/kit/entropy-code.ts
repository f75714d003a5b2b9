import {
  arrayXd,
  type Code,
  cpp,
  inUnits,
  javascript,
  listed,
  literal,
  numpy,
  options,
} from "./snippet";
import type { Units } from "./units";

interface Answers {
  readonly entropy: number;
  /** Where the figure shows it. */
  readonly perplexity?: number;
}

/** The entropy of a distribution, in three languages, and its perplexity. */
export function entropyCode(
  p: readonly number[],
  { entropy, perplexity }: Answers,
  units: Units,
): Code {
  const list = listed(p);
  const { divisor, log } = inUnits(units);
  const average = literal(entropy);
  const further = (line: string) =>
    perplexity === undefined ? "" : `\n${line} ${literal(perplexity)}`;
  const power = units === "bits" ? "2 ** average" : "np.exp(average)";
  return {
    javascript: javascript(`const p = [${list.text}];
s.entropy(p${options(units, list)});  // ${average}${further(`s.perplexity(p${options("nats", list)});  //`)}`),
    cpp: cpp(
      ["discrete/entropy", ...(perplexity === undefined ? [] : ["discrete/perplexity"])],
      `${arrayXd("p", list)}
double average = surprisal::entropy(p)${divisor};  // ${average}${further("double faces = surprisal::perplexity(p);  //")}`,
    ),
    numpy: numpy(`p = np.array([${list.text}])
p = p[p > 0] / p.sum()  # what never happens adds nothing
average = -np.sum(p * ${log}(p))  # ${average}${further(`faces = ${power}  #`)}`),
  };
}
