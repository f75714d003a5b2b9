import type { Field } from "./schema";

/** What the reader has committed to: nothing yet, one of the answers, or (by a link) only to see. */
export type Guess<C extends string> = C | "none" | "shown";

/** The key `guess` of a state. A link tells that the answer was shown, not what its reader had guessed. */
export function guess<const C extends string>(options: readonly C[]): Field<Guess<C>> {
  const known: readonly Guess<C>[] = [...options, "shown", "none"];
  return {
    initial: "none",
    parse: (text) => known.find((one) => one === text),
    format: (value) => (value === "none" ? "none" : "shown"),
  };
}
