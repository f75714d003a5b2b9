import type { Data } from "../../kit/csv";
import type { Explained } from "../../kit/explained";

interface Table {
  readonly p: readonly number[];
  readonly q: readonly number[];
  readonly pq: Explained;
  readonly qp: Explained;
  /** −log of a probability, by the core. */
  readonly surprise: (x: number) => number;
  readonly columns: readonly string[];
}

/** Every number of the picture: log(p/q) is the surprise under q less the surprise under p. */
export function table({ p, q, pq, qp, surprise, columns }: Table): Data {
  const [outcome = "", ratio = "", term = "", back = "", backTerm = "", sum = ""] = columns;
  const rows = p.map((x, i) => {
    const y = q[i] ?? 0;
    const log = x === y ? 0 : surprise(y) - surprise(x);
    return [String(i + 1), x, y, log, pq.terms[i] ?? 0, -log || 0, qp.terms[i] ?? 0];
  });
  return {
    columns: [outcome, "p", "q", ratio, term, back, backTerm],
    rows: [...rows, [sum, total(p), total(q), "", pq.value, "", qp.value]],
  };
}

const total = (values: readonly number[]) => Number(values.reduce((a, b) => a + b, 0).toFixed(9));
