import { svg, type TemplateResult } from "lit";
import type { Sheet } from "../../kit/learning-grid";
import type { Samples } from "../../kit/learning-samples";
import type { Mode } from "./data-controls";

type Point = readonly [x: number, y: number];

/** How far apart a stroke leaves its points, and how near a press has to be to take one away. */
const [apart, near] = [14, 18];

/** The points after a press at a place of the plane; undefined when nothing changes. */
export function pressed(samples: Samples, mode: Mode, at: Point): Samples | undefined {
  if (mode === "follow") return undefined;
  const { features, labels } = samples;
  if (mode !== "erase") {
    const kind = Number(mode);
    return {
      features: [...features, at],
      labels: [...labels, kind],
      classes: Math.max(samples.classes, kind + 1),
    };
  }
  const nearest = nearestTo(features, at);
  if (features.length <= 2) return undefined;
  const keeps = (_: unknown, i: number) => i !== nearest;
  return { ...samples, features: features.filter(keeps), labels: labels.filter(keeps) };
}

function nearestTo(features: readonly Point[], [x, y]: Point): number {
  const distances = features.map(([a, b]) => Math.hypot(a - x, b - y));
  return distances.indexOf(Math.min(...distances));
}

/** The map as an area to press and to draw on: a stroke presses again and again. */
export function canvasToPress(
  sheet: Sheet,
  mode: Mode,
  samples: Samples,
  press: (at: Point) => void,
): TemplateResult {
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const area = event.currentTarget as SVGElement;
    let last = place(area, sheet, event);
    if (mode === "erase" && !isNear(samples, sheet, last)) return;
    press(inPlane(sheet, last));
    if (mode === "erase") return;
    const move = (next: PointerEvent) => {
      const here = place(area, sheet, next);
      if (mode !== "follow" && Math.hypot(here[0] - last[0], here[1] - last[1]) < apart) return;
      last = here;
      press(inPlane(sheet, here));
    };
    const stop = () => area.removeEventListener("pointermove", move);
    if (event.pointerType === "touch" && mode === "follow") return;
    area.setPointerCapture(event.pointerId);
    area.addEventListener("pointermove", move);
    area.addEventListener("lostpointercapture", stop, { once: true });
  };
  return svg`<rect class="canvas screen-only ${mode === "follow" ? "" : "painting"}" x=${sheet.left} y=${sheet.top}
    width=${sheet.size} height=${sheet.size} @pointerdown=${down}></rect>`;
}

function place(area: SVGElement, { left, top, size }: Sheet, event: PointerEvent): Point {
  const box = area.getBoundingClientRect();
  const within = (at: number) => Math.min(size, Math.max(0, at));
  return [left + within(event.clientX - box.left), top + within(event.clientY - box.top)];
}

const inPlane = ({ x, y }: Sheet, [px, py]: Point): Point => [
  Number(x.invert(px).toFixed(3)),
  Number(y.invert(py).toFixed(3)),
];

const isNear = ({ features }: Samples, { x, y }: Sheet, [px, py]: Point): boolean =>
  features.some(([a, b]) => Math.hypot(x(a) - px, y(b) - py) < near);
