import type { DistributionExplanation } from "surprisal";
import type { Endless } from "./ledger";
import type { Window } from "./window";
import { isHuge } from "./words";

/** Where in the window, or beyond which end of it, a price without end is paid; nowhere for a finite one. */
export function endless(
  explained: DistributionExplanation,
  [low, high]: Window,
  discrete: boolean,
): Endless[] {
  const { infinite } = explained;
  if (!infinite || isHuge(explained)) return [];
  const { kind } = infinite;
  if (kind === "noMass") {
    const room = discrete ? 0.5 : 0;
    return [{ from: Math.max(low, infinite.low - room), to: Math.min(high, infinite.high + room) }];
  }
  if (kind === "kinds") return [{ from: low, to: high }];
  if (kind === "pole") {
    const room = (high - low) / 100;
    return [{ from: infinite.low - room, to: infinite.low + room }];
  }
  return [kind.startsWith("lower") ? "low" : "high"];
}
