import type { ReactiveController, ReactiveControllerHost } from "lit";

const duration = 150;
const ease = (t: number) => 1 - (1 - t) ** 3;
let reduced: MediaQueryList | undefined;

/** Asked for every number that moves: the list is made once and kept up to date by the browser. */
function still(): boolean {
  reduced ??= matchMedia("(prefers-reduced-motion: reduce)");
  return reduced.matches;
}

interface Movement {
  from: readonly number[];
  to: readonly number[];
  start: number;
}

/** Moves drawn numbers to their targets in 150 ms, or at once if the reader prefers no motion. */
export class Tween implements ReactiveController {
  private readonly movements = new Map<string, Movement>();
  private frame = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.movements.clear();
  }

  /** Call while rendering: what to draw now on the way to `target`. */
  toward(key: string, target: readonly number[], atOnce: boolean): readonly number[] {
    const now = performance.now();
    const old = this.movements.get(key);
    if (!old || atOnce || old.to.length !== target.length || still()) {
      this.movements.set(key, { from: target, to: target, start: now - duration });
      return target;
    }
    if (old.to.some((value, i) => value !== target[i])) {
      this.movements.set(key, { from: this.between(old, now), to: target, start: now });
    }
    const movement = this.movements.get(key) as Movement;
    if (now - movement.start < duration) this.again();
    return this.between(movement, now);
  }

  private between({ from, to, start }: Movement, now: number): readonly number[] {
    const t = (now - start) / duration;
    if (t >= 1) return to;
    const share = ease(Math.max(0, t));
    return to.map((value, i) => {
      const origin = from[i] ?? value;
      return Number.isFinite(origin) && Number.isFinite(value)
        ? origin + (value - origin) * share
        : value;
    });
  }

  private again(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.host.requestUpdate();
    });
  }
}
