import type { Core } from "../../kit/core";
import type { Numbers } from "../../kit/number";
import { baseOf } from "../../kit/units";
import type { Outcome } from "./outcome";

type Names = Readonly<Record<Outcome["key"], string>>;

/** Heads with the probability p, and tails beside it: how surprising, and what that adds to the average. */
export function outcomes(core: Core, numbers: Numbers, names: Names, p: number): Outcome[] {
  const base = baseOf(numbers.units);
  const shares = core.terms.entropy([p, 1 - p], { base });
  return [
    { key: "heads" as const, from: 0, probability: p, share: shares[0] ?? 0 },
    { key: "tails" as const, from: p, probability: 1 - p, share: shares[1] ?? 0 },
  ].map((o) => {
    const surprise = core.selfInformation(o.probability, { base });
    return {
      ...o,
      name: names[o.key],
      surprise,
      probabilityText: numbers.share(o.probability, 3),
      surpriseText: numbers.round(surprise),
      shareText: numbers.share(o.share, 3),
    };
  });
}
