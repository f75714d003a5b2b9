import type { Units } from "./units";

/** The same result in the reader's own language; what each begins with is written here, once. */
export interface Code {
  readonly javascript: string;
  readonly cpp: string;
  readonly numpy: string;
}

/** `s` is the loaded core. */
export const javascript = (body: string): string =>
  `import { load } from "surprisal";\n\nconst s = await load();\n${body}`;

/** Headers by their place in the core: "discrete/kl". */
export function cpp(headers: readonly string[], body: string): string {
  const system = body.includes("std::numbers") ? ["#include <numbers>"] : [];
  const own = headers.map((name) => `#include "surprisal/${name}.hpp"`);
  return `${[...system, ...own].join("\n")}\n\n${body}`;
}

export const numpy = (body: string): string => `import numpy as np\n\n${body}`;

/** What each language adds for the unit: the option, the divisors, the name of NumPy's logarithm. */
export const inUnits = (units: Units) =>
  units === "bits"
    ? {
        option: ", { base: 2 }",
        divisor: " / std::numbers::ln2",
        numpyDivisor: " / np.log(2)",
        log: "np.log2",
      }
    : { option: "", divisor: "", numpyDivisor: "", log: "np.log" };

/** A number as a comment or a literal shows it: six significant digits. */
export const literal = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(6))) : String(value);

/** The same as Python prints it. */
export const pythonLiteral = (value: number): string =>
  Number.isFinite(value) ? literal(value) : String(value).replace("Infinity", "inf");

export interface Listed {
  readonly text: string;
  /** False when rounding has left a sum that is not 1: the code has to normalise. */
  readonly whole: boolean;
}

/** A distribution as one types it. */
export function listed(p: readonly number[]): Listed {
  const list = p.map(literal);
  const sum = list.reduce((total, x) => total + Number(x), 0);
  return { text: list.join(", "), whole: Math.abs(sum - 1) < 1e-9 };
}

/** The options of a call in JavaScript: the unit, and whether to normalise. */
export function options(units: Units, { whole }: Listed): string {
  const all = [...(units === "bits" ? ["base: 2"] : []), ...(whole ? [] : ["normalize: true"])];
  return all.length > 0 ? `, { ${all.join(", ")} }` : "";
}

/** A distribution in C++. */
export const arrayXd = (name: string, { text, whole }: Listed): string =>
  `Eigen::ArrayXd ${name}{{${text}}};${whole ? "" : `\n${name} /= ${name}.sum();`}`;
