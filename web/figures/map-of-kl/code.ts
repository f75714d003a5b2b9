import { type Code, cpp, inUnits, javascript, literal, numpy } from "../../kit/snippet";
import type { Units } from "../../kit/units";

interface Given {
  readonly p: readonly [mean: number, sd: number];
  readonly q: readonly [mean: number, sd: number];
  /** None while they are to be predicted. */
  readonly forward: number | undefined;
  readonly reverse: number | undefined;
  readonly units: Units;
}

const known = (value: number | undefined) => (value === undefined ? "?" : literal(value));

/** The two prices of one q, and in JavaScript a whole map. */
export function code({ p, q, forward, reverse, units }: Given): Code {
  const { option, divisor, numpyDivisor } = inUnits(units);
  const [there, back] = [known(forward), known(reverse)];
  const inBase = units === "bits" ? ", base: 2" : "";
  return {
    javascript: javascript(`const [p, q] = [s.normal(${p.join(", ")}), s.normal(${q.join(", ")})];
s.kl(p, q${option}); // ${there}
s.kl(q, p${option}); // ${back}
s.landscape(p, "normal", { x: [-1, 0, 1], y: [0.5, 1, 2], divergence: "kl"${inBase} }); // nine prices`),
    cpp: cpp(
      ["distributions/divergence", "distributions/normal"],
      `surprisal::Normal p(${p.join(", ")}), q(${q.join(", ")});
double there = surprisal::explain("kl", p, q).value${divisor};  // ${there}
double back = surprisal::explain("kl", q, p).value${divisor};   // ${back}`,
    ),
    numpy: numpy(`def kl(mean, sd, other, width):
    ratio = sd / width
    return ((ratio**2 - 1 + ((mean - other) / width) ** 2) / 2 - np.log(ratio))${numpyDivisor}

there = kl(${[...p, ...q].join(", ")})  # ${there}
back = kl(${[...q, ...p].join(", ")})  # ${back}`),
  };
}
