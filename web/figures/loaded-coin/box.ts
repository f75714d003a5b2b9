import { svg, type TemplateResult } from "lit";
import { axisLeft } from "../../kit/axis";
import type { Numbers } from "../../kit/number";
import { labels } from "./labels";
import type { Panel } from "./layout";
import { type Outcome, outcome } from "./outcome";

interface Box {
  readonly panel: Panel;
  readonly outcomes: readonly Outcome[];
  readonly entropy: number;
  readonly numbers: Numbers;
  readonly says: string;
}

/** Both outcomes side by side on the unit width, with their surprise as height. */
export function box({ panel, outcomes, entropy, numbers, says }: Box): TemplateResult {
  const { y, left, right, floor, ceiling } = panel;
  return svg`
    ${axisLeft({ scale: y, ticks: y.ticks(3), format: (v) => numbers.round(v), at: left, reach: right })}
    <line class="base" x1=${left} x2=${right} y1=${floor} y2=${floor}></line>
    <text class="soft" x="0" y=${ceiling - 18}>${says}</text>
    ${outcomes.map((o) => outcome(o, panel))}
    ${outcomes.map((o) => labels(o, panel, entropy))}`;
}
