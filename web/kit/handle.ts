import { nothing, svg, type TemplateResult } from "lit";
import { type Drag, dragging, keys, tapping } from "./drag";

export type Tone = "p" | "q" | "shared" | "ink";

export interface Handle extends Drag {
  readonly at: readonly [x: number, y: number];
  /** What the handle sets, for those who do not see it: "probability". */
  readonly name: string;
  /** Its value in words: "1/8, 3 bits". */
  readonly says: string;
  /** Its value as shown while held; default `says`. */
  readonly shows?: string;
  readonly tone: Tone;
  /** The way it moves: a finger that goes the other way scrolls the page. */
  readonly way?: "x" | "y" | "both";
  /** A disc on a curve, or a grip on top of a bar. */
  readonly shape?: "disc" | "grip";
  /** What is drawn in place of the disc, around 0, 0; the part to take hold of has the class `knob`. */
  readonly mark?: TemplateResult;
  /** How wide a grip may be; default 26. */
  readonly room?: number;
  /** Where neighbours are near: how wide it is to touch, at most a fingertip. */
  readonly reach?: number;
  /** Where the shown value stands from the handle; default above it. */
  readonly beside?: readonly [dx: number, dy: number, anchor?: "start" | "middle" | "end"];
}

/** A graspable mark: `role="slider"`, 44 px to touch, and its value beside it while held. */
export function handle(h: Handle): TemplateResult {
  const [x, y] = h.at;
  const [dx, dy, anchor = "middle"] = h.beside ?? [0, -20];
  return svg`<g class="handle ${h.tone} ${h.way ?? "both"}" role="slider" tabindex="0"
      transform="translate(${x} ${y})"
      aria-label=${h.name} aria-valuetext=${h.says}
      aria-valuemin=${h.min} aria-valuemax=${h.max} aria-valuenow=${h.value}
      aria-orientation=${h.way === "y" ? "vertical" : "horizontal"}
      @pointerdown=${dragging(h)} @keydown=${keys(h)}>
    ${h.shape === "grip" ? grip(h) : disc(h)}
    ${
      h.shows === ""
        ? nothing
        : svg`<text class="value screen-only" aria-hidden="true" x=${dx} y=${dy}
            text-anchor=${anchor}>${h.shows ?? h.says}</text>`
    }
  </g>`;
}

const fingertip = 44;

const touched = ({ reach = fingertip }: Handle) => Math.min(fingertip, reach);

const disc = (h: Handle) => svg`<circle class="hit screen-only" r=${touched(h) / 2}></circle>
  <circle class="halo screen-only" r="15"></circle>
  ${h.mark ?? svg`<circle class="knob" r="8"></circle>`}`;

function grip(h: Handle): TemplateResult {
  const { room = 26 } = h;
  const width = Math.min(26, room);
  const reach = touched(h);
  const halo = width / 2 + (room < 40 ? 3 : 7);
  return svg`<rect class="hit screen-only" x=${-reach / 2} y=${-fingertip / 2} width=${reach} height=${fingertip} rx=${reach / 2}></rect>
    <rect class="halo screen-only" x=${-halo} y="-11" width=${2 * halo} height="22" rx="11"></rect>
    <rect class="knob" x=${-width / 2} y="-5" width=${width} height="10" rx="5"></rect>
    ${width < 18 ? nothing : svg`<path class="grooves screen-only" d="M-4 -2V2M0 -2V2M4 -2V2"></path>`}`;
}

/** How far above a grip a text stands clear of the ring around it. */
export const aboveRing = 17;

export interface Surface extends Drag {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An unseen area to press beside the handle: a tap or a press of the mouse brings the value there. */
export function surface(s: Surface): TemplateResult {
  return svg`<rect class="surface screen-only" x=${s.x} y=${s.y} width=${s.width} height=${s.height}
    @pointerdown=${dragging(s)} @click=${tapping(s)}></rect>`;
}
