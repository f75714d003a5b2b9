import type { DistributionExplanation, InfiniteReason } from "./api/distribution-measures.js";
import type { Distribution } from "./api/distributions.js";
import type { Numbers } from "./api/numbers.js";
import { requireNumber } from "./arguments.js";
import { isMember, type Members } from "./members.js";
import type { Memory } from "./memory.js";
import { readOptions } from "./options.js";

/** In the core's order. */
const methods: readonly DistributionExplanation["method"][] = [
  "closed form",
  "expectations",
  "quadrature",
  "series",
  "infinite",
];
const kinds: readonly InfiniteReason["kind"][] = [
  "noMass",
  "kinds",
  "lowerTail",
  "upperTail",
  "lowerMoment",
  "upperMoment",
  "overflow",
  "pole",
];

/** A measure of two distributions; with a parameter it is the third argument and the options are the fourth. */
type Pair<Result, Given = unknown> = (
  p: Given,
  q: Given,
  third?: unknown,
  fourth?: unknown,
) => Result;

/** What must be known of a measure: its place in the core's table of those of distributions. */
export interface MemberMeasureRow {
  index: number;
  name: string;
  parameter: string;
  information: boolean;
}

/** The functions of a measure for two distributions. */
export function memberMeasure(memory: Memory, members: Members, row: MemberMeasureRow) {
  const { module } = memory;
  const { index, name } = row;
  const known = row.information ? ["base"] : [];

  /** Reads the arguments and leaves room for `more` numbers. */
  function begin(p: unknown, q: unknown, third: unknown, fourth: unknown, more: number) {
    const pair = [members.read(p, name, "p"), members.read(q, name, "q")] as const;
    const parameter = row.parameter === "" ? 0 : requireNumber(third, name, row.parameter);
    const options = row.parameter === "" ? third : fourth;
    const { unit } = readOptions(options, `${name} of distributions`, known);
    memory.reserve(members.roomFor(...pair) + more);
    const [x, y] = pair.map((member: Distribution) => members.place(member));
    return { x: x as NonNullable<typeof x>, y: y as NonNullable<typeof y>, parameter, unit };
  }

  const value: Pair<number> = (p, q, third, fourth) => {
    const { x, y, parameter, unit } = begin(p, q, third, fourth, 0);
    const found = module.memberMeasure(index, x.address, x.length, y.address, y.length, parameter);
    return found / unit;
  };

  const explain: Pair<DistributionExplanation> = (p, q, third, fourth) => {
    const { x, y, parameter, unit } = begin(p, q, third, fourth, 8);
    const out = memory.room(8);
    const reason = module.explainMembers(
      index,
      x.address,
      x.length,
      y.address,
      y.length,
      parameter,
      out.address,
    );
    const found = memory.read(out);
    const [size = NaN, error = NaN, method = 0] = found;
    return {
      value: size / unit,
      error: error / Math.abs(unit),
      method: methods[method] as (typeof methods)[number],
      reason: reason || null,
      infinite: reason ? infiniteReason(found.subarray(3)) : null,
    };
  };

  return { value, explain };
}

function infiniteReason([
  kind = 0,
  swapped,
  low = 0,
  high = 0,
  mass = 0,
]: Float64Array): InfiniteReason {
  const named = kinds[kind] as InfiniteReason["kind"];
  return { kind: named, swapped: swapped === 1, low, high, mass };
}

/** One function for arrays and for distributions. That it is no array is found first: arrays must be fast. */
export function forBoth<A, B>(ofArrays: Pair<A, Numbers> | undefined, ofMembers: Pair<B>) {
  if (!ofArrays) return ofMembers;
  return (p: unknown, q: unknown, third?: unknown, fourth?: unknown): A | B =>
    isMember(p) || isMember(q)
      ? ofMembers(p, q, third, fourth)
      : ofArrays(p as Numbers, q as Numbers, third, fourth);
}
