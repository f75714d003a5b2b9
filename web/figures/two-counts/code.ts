import { type Code, cpp, inUnits, javascript, literal, numpy } from "../../kit/snippet";
import type { Units } from "../../kit/units";

interface Counted {
  /** Which columns of the file p and q are, from 0. */
  readonly p: number;
  readonly q: number;
  readonly smoothing: number;
  readonly kl: number;
  readonly units: Units;
}

/** From a CSV file to KL(p‖q), in three languages. */
export function code({ p, q, smoothing, kl, units }: Counted): Code {
  const { divisor } = inUnits(units);
  const base = units === "bits" ? "base: 2, " : "";
  const way = smoothing > 0 ? `smoothing: ${smoothing}` : "normalize: true";
  const added = smoothing > 0 ? ` + ${smoothing}` : "";
  const log = units === "bits" ? " / np.log(2)" : "";
  return {
    javascript: javascript(`const text = "…";  // the CSV file
const { columns } = s.countsFromCsv(text);
s.kl(columns[${p}].counts, columns[${q}].counts, { ${base}${way} });  // ${literal(kl)}`),
    cpp: cpp(
      ["dataset/counts_from_csv", "discrete/kl"],
      `const surprisal::CountTable table = surprisal::counts_from_csv(text);
Eigen::ArrayXd p = table.columns[${p}].counts${added};
Eigen::ArrayXd q = table.columns[${q}].counts${added};
double kl = surprisal::kl(p / p.sum(), q / q.sum())${divisor};  // ${literal(kl)}`,
    ),
    numpy: numpy(`from scipy.special import rel_entr

p, q = np.loadtxt("counts.csv", delimiter=",", skiprows=1, usecols=(${p + 1}, ${q + 1}), unpack=True)${added ? `\np, q = p${added}, q${added}` : ""}
kl = rel_entr(p / p.sum(), q / q.sum()).sum()${log}  # ${Number.isFinite(kl) ? literal(kl) : "inf"}`),
  };
}
