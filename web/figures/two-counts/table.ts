import type { Core } from "../../kit/core";

export interface Column {
  readonly name: string;
  readonly counts: ArrayLike<number>;
}

export interface Table {
  readonly labels: readonly string[];
  readonly columns: readonly Column[];
  /** How many of the columns stand in the text. */
  readonly written: number;
}

interface Names {
  readonly column: (number: number) => string;
  readonly uniform: string;
}

/** A CSV text as labels and columns with names; one column alone is compared with the uniform. */
export function readTable(core: Core, csv: string, names: Names): Table {
  const { labels, columns } = core.countsFromCsv(csv);
  const named = columns.map(({ name, counts }, i) => ({
    name: name || names.column(i + 1),
    counts,
  }));
  const even = { name: names.uniform, counts: labels.map(() => 1) };
  return {
    labels,
    columns: named.length > 1 ? named : [...named, even],
    written: named.length,
  };
}

/** Which rows to draw where not all find room: those that matter most, in their own order. */
export function weightiest(terms: readonly ArrayLike<number>[], most: number): number[] {
  const count = terms[0]?.length ?? 0;
  const weight = (i: number) => Math.max(...terms.map((t) => Math.abs(t[i] ?? 0)));
  const all = Array.from({ length: count }, (_, i) => i);
  if (count <= most) return all;
  const order = all.map((i) => [i, weight(i)] as const).sort((a, b) => b[1] - a[1]);
  return order
    .slice(0, most)
    .map(([i]) => i)
    .sort((a, b) => a - b);
}
