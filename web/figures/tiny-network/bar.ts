import { html, type TemplateResult } from "lit";
import { button, list } from "../../kit/control";
import type { State } from "./state";
import type { Texts } from "./texts";

interface Bar {
  readonly t: Texts;
  readonly playing: boolean;
  /** Whether motion is unwelcome: then "play" is one leap. */
  readonly still: boolean;
  readonly speed: State["speed"];
  readonly toggle: () => void;
  readonly step: () => void;
  readonly epochs: (count: number) => void;
  readonly reset: () => void;
  readonly reseed: () => void;
  readonly change: (speed: State["speed"]) => void;
}

/** Play, single steps, back to the same start, and another start: four different things. */
export function bar(b: Bar): TemplateResult {
  const { t } = b;
  return html`<div class="bar">
    <button type="button" class="play" @click=${b.toggle}>${b.playing ? t.pause : b.still ? t.leap : t.play}</button>
    ${button(t.oneStep, b.step)}
    ${button(t.oneEpoch, () => b.epochs(1))}
    ${button(t.hundredEpochs, () => b.epochs(100))}
    ${button(t.back, b.reset)}
    ${button(t.newWeights, b.reseed)}
    ${list({
      name: t.speed,
      named: true,
      value: b.speed,
      options: [
        ["slow", t.slow],
        ["quick", t.quick],
        ["full", t.full],
      ],
      change: (speed) => b.change(speed as State["speed"]),
    })}
  </div>`;
}
