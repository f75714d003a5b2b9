import { html, type LitElement, nothing, type TemplateResult } from "lit";
import type { Guess } from "./guess";
import type { Language } from "./language";
import { texts } from "./texts";

export { type Guess, guess } from "./guess";

interface Predicting<C extends string> extends LitElement {
  readonly language: Language;
  readonly state: { readonly guess: Guess<C> };
}

/** What is asked at the present setting of the figure. */
export interface Asked<C extends string> {
  /** Short, before the buttons: "Which is dearer?" */
  readonly asks: string;
  readonly options: readonly (readonly [value: C, label: string])[];
  /** More than one where two answers are as good. */
  readonly correct: C | readonly C[];
  /** In words of the picture, why it is so: a sentence. */
  readonly because: string;
  /** False while the answer is still being computed: the buttons wait for it. */
  readonly ready?: boolean;
  /** All that the answer depends on, as text: when it changes, the verdict of before no longer holds. */
  readonly setting: string;
}

/**
 * Predict first. A figure shows `row(…)` above its drawing and, while `withheld`, draws no answer:
 * marks are left out, numbers pass through `amount()`. Committing shows everything, and one line says
 * whether the prediction held, and why; at another setting one can be asked again.
 *
 * The figure's state has the key `guess: guess([…])`; `choose` sets it. The element sends `answer`,
 * with `{ correct, choice }`.
 */
export class Prediction<C extends string> {
  /** The setting and the verdict of the moment of the answer. */
  private settled: { readonly setting: string; readonly held: boolean } | undefined;

  constructor(
    private readonly figure: Predicting<C>,
    private readonly choose: (guess: Guess<C>) => void,
  ) {}

  /** True until the reader has committed. */
  get withheld(): boolean {
    return this.figure.state.guess === "none";
  }

  /** A number of the answer, or what stands for it as yet. */
  amount(text: string): string {
    return this.withheld ? "?" : text;
  }

  /** For the live summary: that there is something to predict, or how the prediction did. */
  says({ asks, because, setting }: Asked<C>): string {
    const words = texts[this.figure.language];
    if (this.withheld) return `${words.predict} ${asks}`;
    return this.settled?.setting === setting ? this.verdict(because) : "";
  }

  row(asked: Asked<C>): TemplateResult {
    const words = texts[this.figure.language];
    const fresh = this.settled?.setting === asked.setting;
    return html`<div class="prediction ${this.withheld ? "open" : ""}">
      <fieldset>
        <legend><b>${words.predict}</b> ${asked.asks}</legend>
        ${asked.options.map(([value, label]) => this.option(asked, value, label, fresh))}
      </fieldset>
      <p class="verdict">${this.line(asked, fresh)}</p>
    </div>`;
  }

  private line({ because }: Asked<C>, fresh: boolean): TemplateResult | string {
    const words = texts[this.figure.language];
    if (this.withheld) return words.unseen;
    if (fresh) return html`<span aria-hidden="true">${this.verdict(because)}</span>`;
    return html`<button type="button" @click=${this.again}>${words.again}</button>`;
  }

  private verdict(because: string): string {
    const words = texts[this.figure.language];
    return `${this.settled?.held ? words.held : words.missed}${because}`;
  }

  private option(asked: Asked<C>, value: C, label: string, fresh: boolean): TemplateResult {
    const right = fresh && !this.withheld && isCorrect(asked, value);
    const chosen = !this.withheld && this.figure.state.guess === value;
    return html`<button type="button" class=${right ? "right" : ""} aria-pressed=${chosen}
      aria-disabled=${this.withheld && asked.ready !== false ? nothing : "true"} @click=${() => this.answer(asked, value)}>
      <span>${label}</span>${right ? html`<span class="tick" aria-hidden="true">✓</span>` : nothing}</button>`;
  }

  private answer(asked: Asked<C>, choice: C): void {
    if (!this.withheld || asked.ready === false) return;
    const correct = isCorrect(asked, choice);
    this.settled = { setting: asked.setting, held: correct };
    this.choose(choice);
    const detail = { correct, choice };
    this.figure.dispatchEvent(new CustomEvent("answer", { detail, bubbles: true, composed: true }));
  }

  /** The button that asked is gone then: the first answer takes the focus. */
  private readonly again = (): void => {
    this.settled = undefined;
    this.choose("none");
    this.figure.updateComplete.then(() =>
      this.figure.renderRoot.querySelector<HTMLElement>(".prediction fieldset button")?.focus(),
    );
  };
}

const isCorrect = <C extends string>({ correct }: Asked<C>, choice: C): boolean =>
  typeof correct === "string" ? correct === choice : correct.includes(choice);
