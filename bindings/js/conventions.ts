import type { Convention } from "./api/conventions.js";
import { requireNumber } from "./arguments.js";
import { type ConventionRow, conventionRows } from "./convention-rows.js";

/** Makes s.conventions. */
export function conventionTable(): readonly Convention[] {
  return Object.freeze(conventionRows.map(convention));
}

function convention(row: ConventionRow): Convention {
  const { measure, library, name, note = "", perOutcome = false } = row;
  const { factor = 1, power = 1, offset = 0 } = row;
  const divisor = (n: unknown, asked: string) => (perOutcome ? requireNumber(n, asked, "n") : 1);
  return Object.freeze({
    measure,
    library,
    name,
    note,
    perOutcome,
    fromSurprisal(value: number, n?: number): number {
      const here = requireNumber(value, "fromSurprisal", "value");
      return (factor * here ** power + offset) / divisor(n, "fromSurprisal");
    },
    toSurprisal(value: number, n?: number): number {
      const there = requireNumber(value, "toSurprisal", "value") * divisor(n, "toSurprisal");
      return ((there - offset) / factor) ** (1 / power);
    },
  });
}
