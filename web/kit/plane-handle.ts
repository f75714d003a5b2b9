import { svg, type TemplateResult } from "lit";
import { type Handle, handle } from "./handle";

/** A handle that goes both ways. `value`, `min`, `max` and `step` are its way up; sideways it has a way of its own. */
export interface PlaneHandle extends Omit<Handle, "to" | "change" | "way"> {
  /** Both values under a point of the drawing: sideways, up. */
  readonly to: (x: number, y: number) => readonly [across: number, up: number];
  readonly across: number;
  readonly change: (across: number, up: number) => void;
  /** What the arrow keys to the left and to the right do; ten times as much with Shift. */
  readonly sideways: (steps: number) => void;
}

/**
 * One mark to drag anywhere. For the keyboard it is a slider of its way up, with the arrows to the left and
 * right beside it; `says` has both values.
 */
export function planeHandle(h: PlaneHandle): TemplateResult {
  let { across } = h;
  const listener = { handleEvent: keysSideways(h), capture: true };
  return svg`<g @keydown=${listener}>${handle({
    ...h,
    way: "both",
    to: (x, y) => {
      const [sideways, up] = h.to(x, y);
      across = sideways;
      return up;
    },
    change: (up) => h.change(across, up),
  })}</g>`;
}

/** Before the slider inside takes them for up and down. */
const keysSideways = (h: PlaneHandle) => (event: KeyboardEvent) => {
  const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!direction || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  h.sideways(direction * (event.shiftKey ? 10 : 1));
};
