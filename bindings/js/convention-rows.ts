/** There = factor·here^power + offset, divided by the number of outcomes if perOutcome; without them the same number. */
export interface ConventionRow {
  measure: string;
  library: string;
  name: string;
  note?: string;
  factor?: number;
  power?: number;
  offset?: number;
  perOutcome?: boolean;
}

const scipy = "SciPy";
const torch = "PyTorch";
const tfp = "TensorFlow Probability";
const ml = "ml-distance";
const root = { power: 0.5 };
const twice = { factor: 2 };
const half = { factor: 0.5 };

/** What is known of others, by measure. */
export const conventionRows: readonly ConventionRow[] = [
  { measure: "entropy", library: scipy, name: "scipy.stats.entropy(p)" },
  {
    measure: "kl",
    library: scipy,
    name: "scipy.stats.entropy(p, q)",
    note: "normalises silently",
  },
  { measure: "kl", library: scipy, name: "scipy.special.rel_entr(p, q).sum()" },
  { measure: "kl", library: ml, name: "distance.kullbackLeibler" },
  {
    measure: "kl",
    library: torch,
    name: 'KLDivLoss(reduction="batchmean")',
    note: "takes (log q, p), in this order; given q instead of log q it answers a number that is no divergence",
  },
  {
    measure: "kl",
    library: torch,
    name: 'KLDivLoss(reduction="mean")',
    note: "the default; divides by the number of outcomes, so that it is no divergence of distributions",
    perOutcome: true,
  },
  {
    measure: "crossEntropy",
    library: torch,
    name: "CrossEntropyLoss",
    note: "takes (logits of q, p), in this order",
  },
  { measure: "jeffreys", library: ml, name: "distance.jeffreys" },
  {
    measure: "jeffreys",
    library: tfp,
    name: "tfp.vi.jeffreys",
    note: "the mean of both directions, not their sum",
    ...half,
  },
  {
    measure: "jensenShannon",
    library: scipy,
    name: "scipy.spatial.distance.jensenshannon",
    note: "the distance: the square root of the divergence; normalises silently",
    ...root,
  },
  { measure: "jensenShannon", library: ml, name: "distance.jensenShannon" },
  {
    measure: "jensenShannon",
    library: "Topsøe",
    name: "capacitory discrimination",
    note: "ml-distance has it as distance.topsoe",
    ...twice,
  },
  {
    measure: "jensenShannon",
    library: tfp,
    name: "tfp.vi.jensen_shannon(self_normalized=True)",
    note: "twice the divergence",
    ...twice,
  },
  {
    measure: "jensenShannon",
    library: tfp,
    name: "tfp.vi.jensen_shannon",
    note: "the default; negative: twice the divergence less 2·log 2",
    ...twice,
    offset: -2 * Math.LN2,
  },
  {
    measure: "totalVariation",
    library: scipy,
    name: "scipy.spatial.distance.cityblock",
    note: "the L1 distance",
    ...twice,
  },
  {
    measure: "hellinger",
    library: ml,
    name: "distance.hellinger",
    note: "without the ½ under the root, and doubled",
    ...twice,
  },
  {
    measure: "squaredHellinger",
    library: tfp,
    name: "tfp.vi.squared_hellinger",
    note: "without the ½",
    ...twice,
  },
  { measure: "bhattacharyya", library: ml, name: "distance.bhattacharyya" },
  {
    measure: "pearsonChiSquare",
    library: scipy,
    name: "scipy.stats.chisquare",
    note: "takes counts, and is this times their sum: here of counts of sum 1",
  },
  { measure: "pearsonChiSquare", library: ml, name: "distance.pearson" },
  { measure: "neymanChiSquare", library: ml, name: "distance.neyman" },
  {
    measure: "triangularDiscrimination",
    library: "Le Cam",
    name: "Vincze–Le Cam divergence",
    note: "with ½ in front",
    ...half,
  },
  {
    measure: "triangularDiscrimination",
    library: ml,
    name: "distance.probabilisticSymmetric",
    note: "doubled; distance.squared is the same as here",
    ...twice,
  },
  {
    measure: "alphaDivergence",
    library: "Amari",
    name: "α-divergence",
    note: "the same number for Amari's order 2α − 1",
  },
  {
    measure: "alphaDivergence",
    library: "Cressie, Read",
    name: "power divergence",
    note: "their λ is α − 1; SciPy's power_divergence is this times the sum of the counts",
    ...twice,
  },
  {
    measure: "wasserstein1",
    library: scipy,
    name: "scipy.stats.wasserstein_distance",
    note: "takes positions first, then the distributions as weights; normalises silently",
  },
  {
    measure: "energyDistance",
    library: scipy,
    name: "scipy.stats.energy_distance",
    note: "takes positions first, then the distributions as weights; normalises silently",
  },
  {
    measure: "energyDistance",
    library: "Székely, Rizzo",
    name: "energy distance",
    note: "the square",
    power: 2,
  },
];
