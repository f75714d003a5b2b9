import type { TemplateResult } from "lit";
import { choice } from "./control";

/** Which KL is looked at: KL(p‖q), KL(q‖p), or the two side by side. */
export type Direction = "pq" | "qp" | "both";

export function directionChoice(
  { direction, both }: { readonly direction: string; readonly both: string },
  value: Direction,
  change: (value: Direction) => void,
): TemplateResult {
  return choice<Direction>({
    name: direction,
    value,
    options: [
      ["pq", "KL(p‖q)"],
      ["qp", "KL(q‖p)"],
      ["both", both],
    ],
    change,
  });
}
