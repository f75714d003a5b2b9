import { nothing, svg, type TemplateResult } from "lit";

type Spot = readonly [x: number, y: number];

/** An arrow in pixels; one that is too short for a head is left out. */
export function arrow(
  [x1, y1]: Spot,
  [x2, y2]: Spot,
  kind: string,
): TemplateResult | typeof nothing {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 3) return nothing;
  const head = Math.min(9, length * 0.7);
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [x, y] = [x2 - head * dx, y2 - head * dy];
  const wing = 0.42 * head;
  const at = (n: number) => n.toFixed(1);
  return svg`<g class="arrow ${kind}" aria-hidden="true">
    <line x1=${at(x1)} y1=${at(y1)} x2=${at(x)} y2=${at(y)}></line>
    <path d="M${at(x2)} ${at(y2)}L${at(x - wing * dy)} ${at(y + wing * dx)}L${at(x + wing * dy)} ${at(y - wing * dx)}Z"></path></g>`;
}
