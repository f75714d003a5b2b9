import type { ScaleLinear } from "d3-scale";
import { nothing, svg, type TemplateResult } from "lit";
import { areaPath, curvePath } from "../../kit/path";
import type { Panel } from "./layout";
import type { Series } from "./pair";

type Y = ScaleLinear<number, number>;

/** Half the room between two whole numbers, and not so wide that bars become blocks. */
const barWidth = ({ x }: Panel) => Math.min(16, Math.max(1, 0.36 * (x(1) - x(0))));

/** One hill, or the bars of one on whole numbers: p's to the left of the number, q's to the right. */
export function hill(tone: "p" | "q", panel: Panel, y: Y, { x, y: values, discrete }: Series) {
  if (discrete) return bars(tone, panel, y, x, values);
  return svg`<path class="body ${tone}" d=${areaPath(panel.x, y, x, values)}></path>
    <path class="line ${tone}" d=${curvePath(panel.x, y, x, values)}></path>`;
}

export function bars(
  tone: "p" | "q",
  panel: Panel,
  y: Y,
  places: ArrayLike<number>,
  values: ArrayLike<number>,
  alone = false,
): TemplateResult {
  const width = barWidth(panel);
  const shift = alone ? -width / 2 : tone === "p" ? -width - 0.5 : 0.5;
  return svg`${Array.from(places, (place, i) => {
    const [value, zero] = [values[i] ?? 0, y(0)];
    if (!Number.isFinite(value) || value === 0) return nothing;
    const top = Math.min(y(value), zero);
    const height = Math.abs(zero - y(value));
    return svg`<rect class="block ${tone} ${value < 0 ? "gain" : "full"}" fill="url(#hatch-${tone})" x=${panel.x(place) + shift} y=${top}
      width=${width} height=${height}></rect>`;
  })}`;
}
