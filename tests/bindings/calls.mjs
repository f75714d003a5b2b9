// One good call of every function of the API, from which the bad ones are made.

const p = [0.125, 0.25, 0.625];
const q = [0.5, 0.25, 0.25];
const joint = [
  [0.25, 0.125],
  [0.125, 0.5],
];
const cube = [joint, joint].map((rows) => rows.map((row) => row.map((cell) => cell / 2)));

const entropies = { entropy: [], perplexity: [], renyiEntropy: [2], tsallisEntropy: [2] };
const pairs = {
  kl: [],
  crossEntropy: [],
  jeffreys: [],
  jensenShannon: [],
  totalVariation: [],
  hellinger: [],
  squaredHellinger: [],
  bhattacharyya: [],
  chernoff: [],
  pearsonChiSquare: [],
  neymanChiSquare: [],
  triangularDiscrimination: [],
  wasserstein1: [],
  energyDistance: [],
  renyiDivergence: [2],
  tsallisDivergence: [2],
  alphaDivergence: [2],
  fDivergence: ["kl"],
};
const tables = [
  "jointEntropy",
  "conditionalEntropy",
  "mutualInformation",
  "variationOfInformation",
];

/**
 * Each row: the function's name, the names of its arguments that are distributions ("p") or tables ("joint"), good
 * arguments, and whether options may follow. `kind` says which bad arguments apply.
 */
export const calls = [
  ...Object.entries(entropies).map(([name, rest]) => ({
    name,
    kind: "distributions",
    names: ["p"],
    given: [p, ...rest],
    parameter: rest.length > 0 ? "alpha" : null,
  })),
  ...Object.entries(pairs).map(([name, rest]) => ({
    name,
    kind: "distributions",
    names: ["p", "q"],
    given: [p, q, ...rest],
    parameter: rest.length === 0 ? null : name === "fDivergence" ? "generator" : "alpha",
  })),
  ...tables.map((name) => ({ name, kind: "table", names: ["joint"], given: [joint] })),
  { name: "totalCorrelation", kind: "table", names: ["p"], given: [cube] },
  { name: "huffmanCode", kind: "distributions", names: ["p"], given: [p], parameter: null },
  ...["logSumExp", "softmax", "logSoftmax"].map((name) => ({
    name,
    kind: "numbers",
    names: ["x"],
    given: [[1, 2, 3]],
  })),
  { name: "sum", kind: "numbers", names: ["values"], given: [[1, 2, 3]] },
  { name: "selfInformation", kind: "number", names: ["probability"], given: [0.25] },
  { name: "fromText", kind: "text", names: ["text"], given: ["surprisal"] },
  { name: "countsFromCsv", kind: "text", names: ["text"], given: ["letter,count\na,1\nb,2"] },
  { name: "vector", kind: "contents", names: ["contents"], given: [[1, 2, 3]] },
];

const normal = { family: "normal", mean: 0, sd: 1 };
const other = { family: "laplace", mean: 1, scale: 2 };

const constructors = {
  normal: { mean: 0, sd: 1 },
  laplace: { mean: 0, scale: 1 },
  studentT: { degrees: 3, mean: 0, scale: 1 },
  logistic: { mean: 0, scale: 1 },
  gumbel: { mode: 0, scale: 1 },
  gamma: { shape: 2, rate: 1 },
  exponential: { rate: 1 },
  beta: { a: 2, b: 3 },
  uniform: { low: 0, high: 1 },
  bernoulli: { probability: 0.5 },
  binomial: { trials: 3, probability: 0.5 },
  poisson: { rate: 2 },
};

/** What only arrays, or only distributions, can be asked for has no row in the other list. */
const distributionPairs = {
  ...pairs,
  wasserstein2: [],
  chernoff: null,
  energyDistance: null,
  fDivergence: null,
};

/** The same for distributions; `optional` are the arguments that may be left out, `options` make a call quick. */
export const distributionCalls = [
  ...Object.entries(constructors).map(([name, parameters]) => ({
    name,
    kind: "constructor",
    names: Object.keys(parameters),
    given: Object.values(parameters),
    optional: name === "studentT" ? [1, 2] : [],
  })),
  ...["mean", "variance", "mode", "support", "fisherInformation", "exponentialForm"].map(
    (name) => ({
      name,
      kind: "member",
      names: ["distribution"],
      given: [normal],
    }),
  ),
  ...["density", "logDensity", "cdf", "survival", "quantile"].map((name) => ({
    name,
    kind: "at",
    names: ["distribution"],
    given: [normal, 0.5],
  })),
  ...Object.entries(distributionPairs)
    .filter(([, rest]) => rest !== null)
    .map(([name, rest]) => ({
      name,
      kind: "pair",
      names: ["p", "q"],
      given: [normal, other, ...rest.map(() => 0.5)],
    })),
  { name: "sample", kind: "sample", names: ["distribution"], given: [normal, 3] },
  { name: "mixture", kind: "mixture", given: [[[1, normal]]] },
  { name: "histogram", kind: "histogram", given: [[1, 2, 3]] },
  { name: "fit", kind: "fit", given: ["normal", [1, 2, 3]] },
  { name: "curves", kind: "curves", names: ["p", "q"], given: [normal, other] },
  {
    name: "landscape",
    kind: "landscape",
    names: ["target"],
    given: [normal, "normal", { x: [0, 1], y: [1, 2] }],
  },
  { name: "klEach", kind: "klEach", given: ["normal", [0, 1], [1, 1]] },
  { name: "klBall", kind: "klBall", given: [[0.5, 0.25, 0.25], 0.1] },
  {
    name: "project",
    kind: "project",
    names: ["target"],
    given: [normal, "normal"],
    options: { start: normal, steps: 1 },
  },
];

/** The same call by `s.explain` and `s.gradient`, where they take distributions. */
export function distributionFunctionsOf(s, { name, kind }) {
  const own = [`s.${name}`, s[name]];
  if (kind !== "pair") return [own];
  const slopes = name === "kl" ? [["s.gradient.kl", s.gradient.kl]] : [];
  return [own, [`s.explain.${name}`, s.explain[name]], ...slopes];
}

/** The same call by `s.terms`, `s.gradient` and `s.explain`, where it is there: [what it is called, the function]. */
export function functionsOf(s, { name }) {
  const all = [
    [`s.${name}`, s[name]],
    ...["terms", "gradient", "explain"].map((what) => [`s.${what}.${name}`, s[what][name]]),
  ];
  return all.filter(([, call]) => call !== undefined);
}
