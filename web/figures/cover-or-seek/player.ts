import type { ReactiveController } from "lit";
import type { Figure } from "../../kit/figure";

const each = 100;

// biome-ignore lint/suspicious/noExplicitAny: a player serves a figure of any schema.
type AnyFigure = Figure<any, any, any>;

/** Goes through the steps of a way, one in a tenth of a second; where no motion is wanted, only by hand. */
export class Player implements ReactiveController {
  private timer = 0;
  private length = 1;
  private position = 0;

  constructor(private readonly figure: AnyFigure) {
    figure.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  get playing(): boolean {
    return this.timer !== 0;
  }

  /** The step that is shown, of a way of so many. A way of another length is shown from its end. */
  at(length: number): number {
    if (length !== this.length) {
      this.length = length;
      this.position = length - 1;
    }
    return Math.min(this.position, length - 1);
  }

  /** From the first step on; the way itself may come later. */
  play(length: number): void {
    this.pause();
    this.length = length;
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.go(length - 1);
      return;
    }
    this.position = 0;
    this.resume();
  }

  resume(): void {
    if (this.position >= this.length - 1) this.position = 0;
    this.timer = window.setInterval(() => this.tick(), each);
    this.figure.requestUpdate();
  }

  pause(): void {
    clearInterval(this.timer);
    this.timer = 0;
    this.figure.requestUpdate();
  }

  go(position: number): void {
    this.position = Math.max(0, Math.min(this.length - 1, position));
    this.figure.requestUpdate();
  }

  private tick(): void {
    if (this.position >= this.length - 1 || !this.figure.near) this.pause();
    else this.go(this.position + 1);
  }
}
