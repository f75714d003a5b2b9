import type { Core } from "./core";
import type { Data } from "./csv";
import type { Explained } from "./explained";
import type { Numbers } from "./number";

interface Column {
  readonly name: string;
  readonly values: ArrayLike<number>;
}

interface Table {
  readonly core: Core;
  readonly numbers: Numbers;
  readonly names: readonly string[];
  /** Further columns between the names and p: counts, say. */
  readonly before?: readonly Column[];
  readonly p: ArrayLike<number>;
  readonly q: ArrayLike<number>;
  readonly pq: Explained;
  readonly qp: Explained;
  readonly words: { readonly names: string; readonly sum: string };
}

/** Every number of the picture: the shares and their sums, and how each KL comes about. */
export function comparisonTable({ core, numbers, names, before = [], words, ...t }: Table): Data {
  const shares = [...before, { name: "p", values: t.p }, { name: "q", values: t.q }];
  const columns = [
    ...shares.map((column) => ({ ...column, sum: core.sum(column.values) })),
    ...logarithms(t.pq, "p", "q", numbers.log),
    ...logarithms(t.qp, "q", "p", numbers.log),
  ];
  return {
    columns: [words.names, ...columns.map(({ name }) => name)],
    rows: [
      ...names.map((name, i) => [name, ...columns.map(({ values }) => values[i] ?? 0)]),
      [words.sum, ...columns.map(({ sum }) => sum)],
    ],
  };
}

/** The log-ratios, and each times its share of the truth: the terms, which sum to KL. */
const logarithms = (e: Explained, truth: string, belief: string, log: string) => [
  { name: `${log}(${truth}/${belief})`, values: e.logRatios, sum: "" },
  { name: `${truth} ${log}(${truth}/${belief})`, values: e.terms, sum: e.value },
];
