import { html, type TemplateResult } from "lit";
import { amountsIn } from "./number";

/** A sentence whose amounts stay on one line: a break may come before every unit, in Chinese even inside it. */
export const unbroken = (sentence: string): TemplateResult =>
  html`${amountsIn(sentence).map((part, i) => (i % 2 ? html`<span class="whole">${part}</span>` : part))}`;
