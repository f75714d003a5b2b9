import type { Core } from "../../kit/core";
import { familyOf, type Member } from "../../kit/member";
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

/** SciPy's name of a family with its parameters, and Python's own way to write them. */
const scipy: Readonly<Record<string, (...parameters: number[]) => string>> = {
  normal: (mean, sd) => `norm(${mean}, ${sd})`,
  laplace: (mean, scale) => `laplace(${mean}, ${scale})`,
  studentT: (degrees, mean, scale) => `t(${degrees}, ${mean}, ${scale})`,
  logistic: (mean, scale) => `logistic(${mean}, ${scale})`,
  gumbel: (mode, scale) => `gumbel_r(${mode}, ${scale})`,
  gamma: (shape, rate) => `gamma(${shape}, scale=1 / ${rate})`,
  beta: (a, b) => `beta(${a}, ${b})`,
  uniform: (low, high) => `uniform(${low}, ${literal((high ?? 0) - (low ?? 0))})`,
  bernoulli: (probability) => `bernoulli(${probability})`,
  binomial: (trials, probability) => `binom(${trials}, ${probability})`,
  poisson: (rate) => `poisson(${rate})`,
};

const upperCamel = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

/** Both distributions and the first direction, in three languages; its value may be withheld. */
export function code(
  core: Core,
  p: Member,
  q: Member,
  value: number | undefined,
  units: Units,
): Code {
  const { option, divisor, numpyDivisor } = inUnits(units);
  const [comes, inPython] =
    value === undefined ? ["?", "?"] : [literal(value), pythonLiteral(value)];
  const call = ([name, ...values]: Member) => `${name}(${values.join(", ")})`;
  const declared = (as: string, [name, ...values]: Member) =>
    `${upperCamel(name)} ${as}(${values.join(", ")})`;
  const python = ([name, ...values]: Member) =>
    `stats.${scipy[name]?.(...values) ?? call([name, ...values])}`;
  const discrete = familyOf(core, p).discrete;
  const expectation = discrete
    ? "p.expect(lambda k: p.logpmf(k) - q.logpmf(k))"
    : "p.expect(lambda x: p.logpdf(x) - q.logpdf(x))";
  const headers = [...new Set([p, q].map(([name]) => `distributions/${snake(name)}`))];
  return {
    javascript: javascript(`const p = s.${call(p)};
const q = s.${call(q)};
s.kl(p, q${option}); // ${comes}
s.explain.kl(p, q${option}); // value, error bound, method, and why if it is infinite`),
    cpp: cpp(
      [...headers, "distributions/divergence"].sort(),
      `const surprisal::${declared("p", p)};
const surprisal::${declared("q", q)};
double price = surprisal::kl(p, q)${divisor};  // ${comes}`,
    ),
    numpy: numpy(`from scipy import stats

p = ${python(p)}
q = ${python(q)}
price = ${expectation}${numpyDivisor}  # ${inPython}`),
  };
}
