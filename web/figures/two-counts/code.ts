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
import type { Column, Table } from "./table";

interface Counted {
  readonly csv: string;
  readonly table: Table;
  /** Which columns of the table p and q are, from 0. */
  readonly columns: readonly [p: number, q: number];
  readonly smoothing: number;
  readonly kl: number;
  readonly units: Units;
}

const list = ({ counts }: Column) => (counts.length > 200 ? "…" : Array.from(counts).join(", "));

/** From counts to KL(p‖q), in three languages. What is too long to print leaves its place to a file. */
export function code({ csv, table, columns, smoothing, kl, units }: Counted): Code {
  const [p, q] = columns.map((i) => table.columns[i]) as [Column, Column];
  // Where the text has one column alone, the other is the uniform.
  const [from, to] = columns.map((i) =>
    i < table.written ? `columns[${i}].counts` : "labels.map(() => 1)",
  );
  const { divisor, numpyDivisor } = inUnits(units);
  const base = units === "bits" ? "base: 2, " : "";
  const way = smoothing > 0 ? `smoothing: ${smoothing}` : "normalize: true";
  const added = smoothing > 0 ? ` + ${smoothing}` : "";
  const array = (column: Column) => `np.array([${list(column)}])${added}`;
  return {
    javascript: javascript(`const text = ${csv.length > 1200 ? '"…"' : JSON.stringify(csv)};
const { ${table.written > 1 ? "" : "labels, "}columns } = s.countsFromCsv(text);
const [p, q] = [${from}, ${to}];
s.kl(p, q, { ${base}${way} });  // ${literal(kl)}`),
    cpp: cpp(
      ["discrete/kl"],
      `const Eigen::ArrayXd p = Eigen::ArrayXd{{${list(p)}}}${added};
const Eigen::ArrayXd q = Eigen::ArrayXd{{${list(q)}}}${added};
double kl = surprisal::kl(p / p.sum(), q / q.sum())${divisor};  // ${literal(kl)}`,
    ),
    numpy: numpy(`from scipy.special import rel_entr

p = ${array(p)}
q = ${array(q)}
kl = rel_entr(p / p.sum(), q / q.sum()).sum()${numpyDivisor}  # ${pythonLiteral(kl)}`),
  };
}
