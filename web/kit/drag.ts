/** A value that a finger, a pen, a mouse or the keyboard can change. */
export interface Drag {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What an arrow key adds; default a hundredth of the range. Page keys add ten times as much. */
  readonly step?: number;
  /** For scales that are not linear: the value that a key leads to. */
  readonly next?: (value: number, direction: 1 | -1, far: boolean) => number;
  /** The value under a point of the drawing. */
  readonly to: (x: number, y: number) => number;
  readonly change: (value: number) => void;
  /** Where the handle stands: a grab beside its centre must not make it jump. */
  readonly at?: readonly [x: number, y: number];
}

/** Sent by what is held; the figure then follows the finger instead of easing. */
export const hold = "surprisal-hold";
export const release = "surprisal-release";

const clamp = (drag: Drag, value: number) => Math.min(drag.max, Math.max(drag.min, value));
const tell = (element: Element, type: string) =>
  element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

function pointOf(event: MouseEvent, element = event.currentTarget as SVGElement): [number, number] {
  const box = (element.ownerSVGElement ?? element).getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

/** A listener for `click`: the value under the finger, without any dragging. */
export function tapping(drag: Drag): (event: MouseEvent) => void {
  return (event) => drag.change(clamp(drag, drag.to(...pointOf(event))));
}

/**
 * A listener for `pointerdown`. While held, the scale and the start are those of the moment of the
 * grab: the same place always means the same value, however far the figure has changed meanwhile.
 */
export function dragging(drag: Drag): (event: PointerEvent) => void {
  return (down) => {
    // A finger beside the handle may be about to scroll: there it taps, see tapping().
    if (down.button !== 0 || (!drag.at && down.pointerType === "touch")) return;
    const element = down.currentTarget as SVGElement;
    const [x, y] = pointOf(down);
    const [dx, dy] = drag.at ? [drag.at[0] - x, drag.at[1] - y] : [0, 0];
    const move = (event: PointerEvent) => {
      if (event.pointerId !== down.pointerId) return;
      const [px, py] = pointOf(event, element);
      drag.change(clamp(drag, drag.to(px + dx, py + dy)));
    };
    const stop = (event: PointerEvent) => {
      if (event.pointerId !== down.pointerId) return;
      element.removeEventListener("pointermove", move);
      element.removeEventListener("lostpointercapture", stop);
      element.classList.remove("held");
      tell(element, release);
    };
    down.preventDefault();
    element.focus({ preventScroll: true });
    element.setPointerCapture(down.pointerId);
    element.addEventListener("pointermove", move);
    element.addEventListener("lostpointercapture", stop);
    element.classList.add("held");
    tell(element, hold);
    if (!drag.at) move(down);
  };
}

/** A listener for `keydown` with the keys of a slider. */
export function keys(drag: Drag): (event: KeyboardEvent) => void {
  const step = drag.step ?? (drag.max - drag.min) / 100;
  const next = drag.next ?? ((value, direction, far) => value + direction * step * (far ? 10 : 1));
  const moves: Record<string, () => number> = {
    ArrowUp: () => next(drag.value, 1, false),
    ArrowRight: () => next(drag.value, 1, false),
    ArrowDown: () => next(drag.value, -1, false),
    ArrowLeft: () => next(drag.value, -1, false),
    PageUp: () => next(drag.value, 1, true),
    PageDown: () => next(drag.value, -1, true),
    Home: () => drag.min,
    End: () => drag.max,
  };
  return (event) => {
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    drag.change(clamp(drag, move()));
  };
}
