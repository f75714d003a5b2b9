import { Last } from "./last";
import { type ColourHost, Colours } from "./learning-inks";
import type { Inks } from "./learning-paint";

interface Room {
  readonly width: number;
  readonly height: number;
}

/** The canvas below a drawing: maps of many cells, painted anew when what they are made from has changed. */
export class Canvas {
  private readonly colours: Colours;
  private readonly painted = new Last<void>();

  constructor(private readonly host: ColourHost) {
    this.colours = new Colours(host);
  }

  private get element(): HTMLCanvasElement | null {
    return this.host.renderRoot.querySelector("canvas");
  }

  /** Call when the drawing is there; `draw` counts in the drawing's pixels. */
  paint(
    { width, height }: Room,
    from: readonly unknown[],
    draw: (context: CanvasRenderingContext2D, inks: Inks) => void,
  ): void {
    const { element } = this;
    const { inks } = this.colours;
    const density = devicePixelRatio;
    if (!element || !inks) return;
    this.painted.of([inks, element, width, height, density, ...from], () => {
      const [across, down] = [Math.round(width * density), Math.round(height * density)];
      if (element.width !== across) element.width = across;
      if (element.height !== down) element.height = down;
      const context = element.getContext("2d");
      context?.setTransform(density, 0, 0, density, 0, 0);
      context?.clearRect(0, 0, width, height);
      if (context) draw(context, inks);
    });
  }

  /** Puts what is painted into the copy of a drawing, before it becomes a file. */
  addTo(copy: SVGSVGElement, { width, height }: Room): void {
    const { element } = this;
    if (!element) return;
    const image = document.createElementNS("http://www.w3.org/2000/svg", "image");
    const attributes = { x: 0, y: 0, width, height, href: element.toDataURL() };
    for (const [key, value] of Object.entries(attributes)) image.setAttribute(key, String(value));
    copy.prepend(image);
  }
}
