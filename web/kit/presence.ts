import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Knows whether its figure is near the screen, and how wide its drawing may be. */
export class Presence implements ReactiveController {
  near = true;
  width = 0;
  private readonly seen = new IntersectionObserver(
    (entries) => {
      this.near = entries.at(-1)?.isIntersecting ?? true;
      if (this.near) this.host.requestUpdate();
    },
    { rootMargin: "200px" },
  );
  private readonly sized = new ResizeObserver((entries) => {
    const width = Math.floor(entries.at(-1)?.contentRect.width ?? 0);
    if (width === 0 || width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  });

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.seen.observe(this.host);
    this.sized.observe(this.host);
  }

  hostDisconnected(): void {
    this.seen.disconnect();
    this.sized.disconnect();
  }
}
