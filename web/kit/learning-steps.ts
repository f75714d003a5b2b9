import { html, type nothing, type TemplateResult } from "lit";
import { button, choice } from "./control";
import type { Language } from "./language";
import { type Pace, paces } from "./learning-pace";
import type { StepPlayer } from "./learning-player";
import { learningWords } from "./learning-words";

interface Steps {
  readonly language: Language;
  readonly player: StepPlayer;
  readonly at: number;
  readonly length: number;
  /** Before the prediction nothing is shown, and nothing moves away when it is. */
  readonly locked?: boolean;
  readonly pace: Pace;
  readonly change: (pace: Pace) => void;
}

/** Play, one step, back, a range over all of them, and how fast. */
export function stepRow({ language, player, at, length, locked = false, pace, change }: Steps) {
  const words = learningWords[language];
  const says = locked ? words.locked : words.step(String(at), String(length));
  const slide = (event: Event) => player.step((event.target as HTMLInputElement).valueAsNumber);
  return html`<fieldset class="row steps" aria-label=${words.steps} ?disabled=${locked}>
    ${button(player.playing ? words.pause : words.play, () => player.toggle())}
    ${button(words.back, () => player.step(at - 1))}
    ${button(words.next, () => player.step(at + 1))}
    <input type="range" aria-label=${words.steps} aria-valuetext=${says} min="0" max=${Math.max(1, length)} step="1"
      .value=${String(at)} @input=${slide}>
    <span class="count">${says}</span>
    ${paceChoice(words, pace, change)}</fieldset>`;
}

function paceChoice(
  words: (typeof learningWords)["en"],
  pace: Pace,
  change: (pace: Pace) => void,
): TemplateResult | typeof nothing {
  return choice({
    name: words.pace,
    value: pace,
    options: paces.map((one) => [one, words[one]] as const),
    change,
  });
}
