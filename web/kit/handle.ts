import { nothing, svg, type TemplateResult } from "lit";
import { type Drag, dragging, keys } from "./drag";

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
    <circle class="hit screen-only" r="22"></circle>
    ${h.shape === "grip" ? grip : disc}
    ${
      h.shows === ""
        ? nothing
        : svg`<text class="value screen-only" aria-hidden="true" x=${dx} y=${dy}
            text-anchor=${anchor}>${h.shows ?? h.says}</text>`
    }
  </g>`;
}

const disc = svg`<circle class="halo screen-only" r="15"></circle>
  <circle class="knob" r="8"></circle>`;

const grip = svg`<rect class="halo screen-only" x="-20" y="-11" width="40" height="22" rx="11"></rect>
  <rect class="knob" x="-13" y="-5" width="26" height="10" rx="5"></rect>
  <path class="grooves screen-only" d="M-4 -2V2M0 -2V2M4 -2V2"></path>`;
