import type { ReactiveController, ReactiveControllerHost } from "lit";

interface Played extends ReactiveControllerHost {
  readonly near: boolean;
}

interface Way {
  /** How many steps there are. */
  readonly length: () => number;
  readonly at: () => number;
  readonly go: (step: number) => void;
  /** Milliseconds a step. */
  readonly pace: () => number;
  /** Where it goes on after the last step; by default nowhere. */
  readonly again?: () => number | undefined;
}

/** Whether the reader wants no motion. */
const still = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Goes through the steps of a run by itself, until it is stopped; where no motion is wanted, at once to its end. */
export class StepPlayer implements ReactiveController {
  private timer = 0;

  constructor(
    private readonly figure: Played,
    private readonly way: Way,
  ) {
    figure.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  get playing(): boolean {
    return this.timer !== 0;
  }

  /** From the present step on; from the start, where nothing is left to come. */
  play(from?: number): void {
    const { way } = this;
    this.pause();
    if (still()) {
      way.go(way.length());
      return;
    }
    const start = from ?? (way.at() >= way.length() ? 0 : way.at());
    if (start !== way.at()) way.go(start);
    this.wait();
  }

  pause(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    this.figure.requestUpdate();
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  /** One step by hand: what plays stops. */
  step(to: number): void {
    this.pause();
    this.way.go(Math.max(0, Math.min(this.way.length(), to)));
  }

  private wait(): void {
    this.timer = window.setTimeout(() => this.tick(), this.way.pace());
    this.figure.requestUpdate();
  }

  private tick(): void {
    const { way } = this;
    const next = way.at() < way.length() ? way.at() + 1 : way.again?.();
    if (next === undefined || !this.figure.near) {
      this.pause();
      return;
    }
    way.go(next);
    if (way.at() >= way.length() && way.again?.() === undefined) this.pause();
    else this.wait();
  }
}
