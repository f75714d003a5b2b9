import { type CSSResultGroup, LitElement, nothing, type TemplateResult } from "lit";
import { Actions } from "./actions";
import type { Data } from "./csv";
import { hold } from "./drag";
import { frame, type Inside } from "./frame";
import { initialState, writeState } from "./hash";
import { type Catalogue, type Language, languageOf } from "./language";
import { Link } from "./link";
import { Numbers } from "./number";
import { type Part, partsIn } from "./parts";
import { Presence } from "./presence";
import type { Schema, StateOf } from "./schema";
import type { Code } from "./snippet";
import { Steady } from "./steady";
import { figureStyle } from "./style";
import { texts as kitTexts } from "./texts";
import { turn } from "./turns";
import { Tween } from "./tween";
import { baseOf, onUnits, type Units, units } from "./units";

export type { Code } from "./snippet";

/** What every catalogue of a figure says: its title, and the question that it asks first. */
export type FigureTexts = Readonly<Record<"title" | "question", string>>;

const restAfter = 400;

/** A figure: state, words, and a drawing of what its core C computes. web/kit/README.md shows how to write one. */
export abstract class Figure<H extends Schema, T extends FigureTexts, C> extends LitElement {
  static override styles: CSSResultGroup = figureStyle;

  static override properties = { hide: { type: String }, lock: { type: Boolean } };

  /** The parts that its page leaves out (parts.ts), as an attribute, too: `hide="title code"`. */
  declare hide: string | null;
  /** Whether it stays as its link says: nothing in it can be moved or chosen. */
  declare lock: boolean;

  /** The folder's name; the element is `surprisal-<name>`. */
  abstract readonly name: string;
  abstract readonly schema: H;
  abstract readonly texts: Catalogue<T>;

  /** What computes its numbers, fetched once for all figures of a page. */
  protected abstract loadCore(): Promise<C>;
  /** The drawing: one `<svg class="drawing">`, `this.width` pixels wide. */
  protected abstract drawing(): TemplateResult;
  /** What the drawing shows, in a sentence or two: read aloud at rest, and printed below. */
  protected abstract summary(): string;
  protected abstract data(): Data;
  protected abstract code(): Code;
  /** Sliders, choices, buttons: everything that dragging does, without dragging. */
  protected controls(): TemplateResult | typeof nothing {
    return nothing;
  }
  /** Adds to the copy of the drawing, before it becomes a file, what the screen has beside it: a canvas. */
  protected complete(_copy: SVGSVGElement): void {}
  /** The printed form of the summary, where the drawing already says a part of it. */
  protected reading(): string {
    return this.summary();
  }

  state!: StateOf<H>;
  core!: C;
  language: Language = "en";
  units: Units = "bits";
  numbers = new Numbers("en", "bits");
  /** True while a handle is held: then the drawing follows the finger instead of easing. */
  held = false;

  private becomeReady = () => {};
  /** Resolves when it is drawn for the first time, or has said why it cannot be. */
  readonly ready = new Promise<void>((resolve) => {
    this.becomeReady = resolve;
  });
  private condition: "loading" | "ready" | string = "loading";
  /** Until it is touched, the handles breathe a few times to say that they can be. */
  private touched = false;
  private announced = "";
  private resting = 0;
  private stopUnits = () => {};
  private readonly presence = new Presence(this);
  private readonly tween = new Tween(this);
  private readonly actions = new Actions(this, {
    data: () => this.data(),
    code: () => this.code(),
    link: () => this.link?.to(this.state) ?? location.href,
    written: () => writeState(this.schema, this.state),
    reset: () => this.set(initialState(this.schema)),
    complete: (copy) => this.complete(copy),
  });
  private link: Link<H> | undefined;

  constructor() {
    super();
    this.addController(new Steady(() => this.renderRoot.querySelector(".reading")));
  }

  /** The figure's own words in the reader's language. */
  get t(): T {
    return this.texts[this.language];
  }
  get heading(): string {
    return this.t.title;
  }
  /** The `base` option that makes the core answer in the reader's unit. */
  get base(): number {
    return baseOf(this.units);
  }
  get hiddenParts(): ReadonlySet<Part> {
    return partsIn(this.hide);
  }
  /** Pixels across the drawing. */
  get width(): number {
    return this.presence.width;
  }

  /** False while the figure is far from the screen: whatever moves by itself stops then. */
  get near(): boolean {
    return this.presence.near;
  }

  /** Changes the state and draws it; link and spoken summary follow at rest. */
  set(change: Partial<StateOf<H>>): void {
    this.state = { ...this.state, ...change };
    this.touched = true;
    this.requestUpdate();
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.rest(true), restAfter);
  }

  /** Numbers on their way to `target`: at once while held, else in 150 ms. Call while rendering. */
  protected eased(key: string, target: readonly number[]): readonly number[] {
    return this.tween.toward(key, target, this.held || !this.near);
  }

  override connectedCallback(): void {
    this.state ??= initialState(this.schema);
    this.link ??= new Link(this, (state) => {
      this.state = state;
      this.requestUpdate();
    });
    super.connectedCallback();
    this.stopUnits = onUnits(() => this.localise());
    this.localise();
    this.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.resting);
    this.stopUnits();
  }

  private async begin(): Promise<void> {
    try {
      const loaded = await this.loadCore();
      await turn();
      this.core = loaded;
      this.become("ready");
      this.rest(false);
    } catch (error) {
      this.become(error instanceof Error ? error.message : String(error));
    }
  }

  private become(condition: string): void {
    this.condition = condition;
    this.requestUpdate();
    this.updateComplete.then(() => this.becomeReady());
  }

  private localise(): void {
    this.language = languageOf(this);
    this.units = units();
    this.numbers = new Numbers(this.language, this.units);
    this.requestUpdate();
    if (this.core) this.rest(false);
  }

  private rest(write: boolean): void {
    if (write) this.link?.write(this.state);
    this.announced = this.attempt(() => this.summary());
    this.requestUpdate();
  }

  private readonly onHold = (event: Event) => {
    this.held = event.type === hold;
    this.touched = true;
    this.requestUpdate();
  };

  private attempt<R>(make: () => R): R | string {
    try {
      return make();
    } catch (error) {
      console.error(error);
      return kitTexts[this.language].broken(error instanceof Error ? error.message : String(error));
    }
  }

  /** Where the drawing's room changes at once, on paper above all, it scales instead of being cut. */
  override updated(): void {
    const drawing = this.renderRoot.querySelector("svg.drawing");
    const box = `0 0 ${drawing?.getAttribute("width")} ${drawing?.getAttribute("height")}`;
    if (drawing?.getAttribute("viewBox") !== box) drawing?.setAttribute("viewBox", box);
  }

  override render(): TemplateResult {
    const { language, t, announced, onHold } = this;
    const { title, question } = t;
    const { hiddenParts: hidden, lock } = this;
    return frame({
      ...{ language, title, question, hidden, lock, announced, onHold },
      inside: this.inside(),
    });
  }

  private inside(): Inside | string {
    const words = kitTexts[this.language];
    if (this.condition === "loading") return words.loading;
    if (this.condition !== "ready") return words.failed(this.condition);
    if (this.width === 0) return words.loading;
    return {
      drawing: this.attempt(() => this.drawing()),
      reading: this.attempt(() => this.reading()),
      controls: this.attempt(() => this.controls()),
      actions: this.actions.row(),
      first: !this.touched,
    };
  }
}

/** Registers `surprisal-<name>`; a second copy of the script on a page does no harm. */
export function define(name: string, figure: CustomElementConstructor): void {
  const tag = `surprisal-${name}`;
  if (!customElements.get(tag)) customElements.define(tag, figure);
}
