import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "./language";
import type { Part } from "./parts";
import { unbroken } from "./unbroken";

type Drawn = TemplateResult | typeof nothing | string;

interface Frame {
  readonly language: Language;
  readonly title: string;
  readonly question: string;
  /** What stands below the question: the figure, or in words why there is none. */
  readonly inside: Inside | string;
  readonly hidden: ReadonlySet<Part>;
  /** Whether nothing in it can be moved or chosen. */
  readonly lock: boolean;
  /** What is read aloud. */
  readonly announced: string;
  readonly onHold: (event: Event) => void;
}

export interface Inside {
  readonly drawing: Drawn;
  readonly reading: string;
  readonly controls: Drawn;
  readonly actions: TemplateResult;
  /** Whether nobody has touched it yet. */
  readonly first: boolean;
}

/** What is around every drawing: title and question above, sentence, controls and actions below. */
export function frame(f: Frame): TemplateResult {
  return html`<div class="figure" role="group" aria-labelledby="title" lang=${f.language === "zh" ? "zh-Hans" : "en"}
      @surprisal-hold=${f.onHold} @surprisal-release=${f.onHold}>
    <p id="title" class=${f.hidden.has("title") ? "unseen" : ""}>${f.title}</p>
    <p class="question" ?hidden=${f.hidden.has("question")}>${unbroken(f.question)}</p>
    ${typeof f.inside === "string" ? html`<div class="stage empty"><p>${f.inside}</p></div>` : inside(f.inside, f)}
    <p class="unseen" role="status">${f.announced}</p>
  </div>`;
}

const inside = ({ drawing, reading, controls, actions, first }: Inside, { hidden, lock }: Frame) =>
  html`<div class="stage ${first && !lock ? "first" : ""}" ?inert=${lock}>${drawing}</div>
    <p class="reading" aria-hidden="true" ?hidden=${hidden.has("reading")}>${unbroken(reading)}</p>
    <div class="controls" ?inert=${lock} ?hidden=${lock || hidden.has("controls")}>${controls}</div>
    ${hidden.has("actions") ? nothing : actions}`;
