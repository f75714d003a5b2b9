import type { Core } from "./core";
import type { Data } from "./csv";
import type { Numbers } from "./number";
import { baseOf } from "./units";

interface Table {
  readonly core: Core;
  readonly numbers: Numbers;
  readonly names: readonly (string | number)[];
  readonly p: readonly number[];
  /** Outcome, probability, surprise, share of the average. */
  readonly columns: readonly [string, string, string, string];
  readonly together: string;
}

/** Each outcome with its surprise and its share of the entropy; in the last row the sums. */
export function entropyTable({ core, numbers, names, p, columns, together }: Table): Data {
  const base = baseOf(numbers.units);
  const terms = core.terms.entropy(p, { base });
  const [name, probability, surprise, share] = columns;
  return {
    columns: [name, probability, numbers.inUnit(surprise), numbers.inUnit(share)],
    rows: [
      ...p.map((x, i) => [names[i] ?? "", x, core.selfInformation(x, { base }), terms[i] ?? 0]),
      [together, 1, "", core.entropy(p, { base })],
    ],
  };
}
