import type { ReactiveController, ReactiveControllerHost } from "lit";
import { classTones } from "./learning-classes";
import { type Inks, rgb } from "./learning-paint";
import { paperOf } from "./picture";

export interface ColourHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The theme's colours for a canvas, read from the drawing's own marks and again when the theme changes. */
export class Colours implements ReactiveController {
  private known: Inks | undefined;
  private readonly dark = matchMedia("(prefers-color-scheme: dark)");
  private readonly watched = new MutationObserver(() => this.forget());

  constructor(private readonly host: ColourHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.watched.observe(document.documentElement, { attributes: true });
    this.dark.addEventListener("change", this.forget);
  }

  hostDisconnected(): void {
    this.watched.disconnect();
    this.dark.removeEventListener("change", this.forget);
  }

  private readonly forget = (): void => {
    this.known = undefined;
    this.host.requestUpdate();
  };

  /** Undefined until the drawing is there. */
  get inks(): Inks | undefined {
    this.known ??= this.read();
    return this.known;
  }

  private read(): Inks | undefined {
    const drawing = this.host.renderRoot.querySelector("svg.drawing");
    const marks = classTones.map((tone) => drawing?.querySelector(`.sample.${tone}`));
    if (!drawing || marks.some((mark) => !mark)) return undefined;
    const tones = marks.map((mark) => rgb(getComputedStyle(mark as Element).fill));
    return { paper: rgb(paperOf(drawing)), tones };
  }
}
