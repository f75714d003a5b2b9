import type { Data } from "./csv";
import type { Explained } from "./explained";

interface Table {
  readonly names: readonly string[];
  /** Further columns between the names and p: counts, say. */
  readonly before?: readonly { readonly name: string; readonly values: ArrayLike<number> }[];
  readonly p: ArrayLike<number>;
  readonly q: ArrayLike<number>;
  readonly pq: Explained;
  readonly qp: Explained;
  /** −log of a probability, by the core. */
  readonly surprise: (x: number) => number;
  readonly words: { readonly names: string; readonly sum: string };
}

/** Every number of the picture: log(p/q) is the surprise under q less the surprise under p. */
export function comparisonTable(t: Table): Data {
  const before = t.before ?? [];
  const rows = t.names.map((name, i) => {
    const [x, y] = [t.p[i] ?? 0, t.q[i] ?? 0];
    const log = x === y ? 0 : t.surprise(y) - t.surprise(x);
    const counts = before.map(({ values }) => values[i] ?? 0);
    return [name, ...counts, x, y, log, t.pq.terms[i] ?? 0, -log || 0, t.qp.terms[i] ?? 0];
  });
  const sums = [...before.map(({ values }) => total(values)), total(t.p), total(t.q)];
  const logs = ["log(p/q)", "p·log(p/q)", "log(q/p)", "q·log(q/p)"];
  return {
    columns: [t.words.names, ...before.map(({ name }) => name), "p", "q", ...logs],
    rows: [...rows, [t.words.sum, ...sums, "", t.pq.value, "", t.qp.value]],
  };
}

const total = (values: ArrayLike<number>) =>
  Number(
    Array.from(values)
      .reduce((a, b) => a + b, 0)
      .toFixed(9),
  );
