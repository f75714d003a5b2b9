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

/** The same call by `s.terms`, `s.gradient` and `s.explain`, where it is there: [what it is called, the function]. */
export function functionsOf(s, { name }) {
  const all = [
    [`s.${name}`, s[name]],
    ...["terms", "gradient", "explain"].map((what) => [`s.${what}.${name}`, s[what][name]]),
  ];
  return all.filter(([, call]) => call !== undefined);
}
