/** How fast a run plays. */
export type Pace = "slow" | "steady" | "fast";
export const paces: readonly Pace[] = ["slow", "steady", "fast"];
/** Milliseconds a step. */
export const paceOf: Readonly<Record<Pace, number>> = { slow: 1500, steady: 650, fast: 120 };
