import type { ReactiveController } from "lit";

/** Keeps a text as high as it has been at this width: what stands below it does not jump about. */
export class Steady implements ReactiveController {
  private watched: HTMLElement | null = null;
  private width = 0;
  private height = 0;
  private readonly sized = new ResizeObserver(() => this.hold());

  constructor(private readonly find: () => HTMLElement | null) {}

  hostUpdated(): void {
    const found = this.find();
    if (found === this.watched) return;
    this.sized.disconnect();
    this.watched = found;
    if (found) this.sized.observe(found);
  }

  hostDisconnected(): void {
    this.sized.disconnect();
    this.watched = null;
  }

  /** Another text stands there now: it is only as high as it needs to be. */
  forget(): void {
    [this.width, this.height] = [0, 0];
    if (this.watched) this.watched.style.minHeight = "";
  }

  private hold(): void {
    const text = this.watched;
    if (!text) return;
    if (text.offsetWidth !== this.width) {
      [this.width, this.height] = [text.offsetWidth, 0];
      text.style.minHeight = "";
    }
    if (text.offsetHeight <= this.height) return;
    this.height = text.offsetHeight;
    text.style.minHeight = `${this.height}px`;
  }
}
