import { html, nothing, svg, type TemplateResult } from "lit";
import { button, choice, list, numberField } from "./control";
import type { Language } from "./language";
import { classMark, radiusFor } from "./learning-mark";
import { nameOf } from "./learning-names";
import { farthest, type LabelledPoint, mostPoints, type Points, toneOf } from "./learning-points";
import type { View } from "./learning-view";
import { learningWords } from "./learning-words";
import type { Numbers } from "./number";
import { planeHandle } from "./plane-handle";

interface Edited {
  readonly language: Language;
  readonly numbers: Numbers;
  readonly held: boolean;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

interface Options {
  readonly points: () => Points;
  readonly change: (points: Points) => void;
  /** What a press on a point or Enter does besides picking it. */
  readonly press?: (index: number) => void;
  /** How many points there may be. */
  readonly most?: number;
}

/** Points that are dragged, added, recoloured and removed: by mouse, finger, keys, and by fields alone. */
export class PointEditor {
  /** The point that the fields below the drawing are about. */
  picked = 0;
  /** The class of points that are added. */
  private adds: 1 | -1 = 1;
  /** Whether the press that goes on has moved its point. */
  private moved = false;

  constructor(
    private readonly figure: Edited,
    private readonly options: Options,
  ) {}

  private get words() {
    return learningWords[this.figure.language];
  }
  private get points(): Points {
    return this.options.points();
  }

  private replace(index: number, point: LabelledPoint): void {
    this.options.change(this.points.map((old, i) => (i === index ? point : old)));
  }

  private pick(index: number): void {
    this.picked = Math.max(0, Math.min(this.points.length - 1, index));
    this.figure.requestUpdate();
  }

  add(x: number, y: number): void {
    if (this.points.length >= (this.options.most ?? mostPoints)) return;
    this.options.change([...this.points, { x, y, label: this.adds }]);
    this.pick(this.points.length - 1);
  }

  recolour(index: number): void {
    const point = this.points[index];
    if (point) this.replace(index, { ...point, label: point.label > 0 ? -1 : 1 });
  }

  remove(index: number): void {
    if (this.points.length < 2) return;
    this.options.change(this.points.filter((_, i) => i !== index));
    this.pick(Math.min(index, this.points.length - 1));
  }

  /** The empty sheet: a press adds a point there. */
  ground(view: View): TemplateResult {
    const press = (event: MouseEvent) => {
      const box = (event.currentTarget as SVGElement).ownerSVGElement?.getBoundingClientRect();
      if (!box) return;
      const [x, y] = [
        view.x.invert(event.clientX - box.left),
        view.y.invert(event.clientY - box.top),
      ];
      this.add(snap(x, view), snap(y, view));
    };
    return svg`<rect class="surface screen-only" x=${view.left} y=${view.top} width=${view.width} height=${view.height}
      @click=${press}></rect>`;
  }

  /** The points themselves; `ring` names those that stand out. */
  handles(view: View, ring: readonly number[] = []): TemplateResult {
    const radius = radiusFor(this.points.length);
    const crowd = this.points.length > 12 ? "crowd" : "";
    return svg`<g class=${crowd}>${this.points.map((point, i) => this.handle(view, point, i, radius, ring.includes(i)))}</g>`;
  }

  private handle(view: View, point: LabelledPoint, i: number, radius: number, ringed: boolean) {
    const { numbers } = this.figure;
    const [[left = 0, right = 0], [bottom = 0, top = 0]] = [view.x.domain(), view.y.domain()];
    const put = (x: number, y: number) => {
      this.moved = true;
      this.replace(i, {
        ...point,
        x: within(x, left, right, view),
        y: within(y, bottom, top, view),
      });
    };
    const says = this.words.at(numbers.round(point.x, 4), numbers.round(point.y, 4), point.label);
    return svg`<g class="point" @pointerdown=${() => this.take(i)} @click=${() => this.let(i)} @keydown=${this.keys(i)}
      @focusin=${() => this.pick(i)}>
      ${ringed ? svg`<circle class="ring" aria-hidden="true" cx=${view.x(point.x)} cy=${view.y(point.y)} r=${radius + 6}></circle>` : nothing}
      ${planeHandle({
        at: [view.x(point.x), view.y(point.y)],
        name: this.words.point(nameOf(i)),
        says,
        shows: `(${numbers.round(point.x, 4)}, ${numbers.round(point.y, 4)})`,
        tone: toneOf(point),
        mark: classMark(point, radius),
        beside: [0, -radius - 12],
        value: point.y,
        min: bottom,
        max: top,
        step: view.step,
        across: point.x,
        to: (x, y) => [view.x.invert(x), view.y.invert(y)],
        change: put,
        sideways: (steps) => put(point.x + steps * view.step, point.y),
      })}</g>`;
  }

  private take(index: number): void {
    this.moved = false;
    this.pick(index);
  }

  /** A press that has not moved its point was meant for the point itself. */
  private let(index: number): void {
    if (!this.moved) this.options.press?.(index);
    this.moved = false;
  }

  private readonly keys = (index: number) => (event: KeyboardEvent) => {
    const acts: Record<string, () => void> = {
      Delete: () => this.removeByKey(index),
      Backspace: () => this.removeByKey(index),
      " ": () => this.recolour(index),
      Enter: () => this.options.press?.(index),
    };
    const act = acts[event.key];
    if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };

  /** The keyboard goes on to the point that takes its place. */
  private removeByKey(index: number): void {
    this.remove(index);
    this.figure.updateComplete.then(() =>
      this.figure.renderRoot
        .querySelectorAll<SVGElement>(".point [role=slider]")
        [this.picked]?.focus(),
    );
  }

  /** The same by fields and buttons: the picked point. */
  fields(more: TemplateResult | typeof nothing = nothing): TemplateResult {
    const { words, points } = this;
    const index = Math.min(this.picked, points.length - 1);
    const point = points[index] as LabelledPoint;
    const limits = { min: -farthest, max: farthest };
    return html`<div class="row points ${toneOf(point)}" role="group" aria-label=${words.points}>
      ${list({
        name: words.pick,
        named: false,
        value: String(index),
        options: points.map(({ label }, i) => [String(i), `${nameOf(i)} ${label > 0 ? "+" : "−"}`]),
        change: (i) => this.pick(Number(i)),
      })}
      ${numberField({ ...limits, name: words.across(nameOf(index)), short: "x⁽¹⁾", value: point.x, change: (x) => this.replace(index, { ...point, x }) })}
      ${numberField({ ...limits, name: words.up(nameOf(index)), short: "x⁽²⁾", value: point.y, change: (y) => this.replace(index, { ...point, y }) })}
      ${button(words.recolour, () => this.recolour(index))}
      ${button(words.remove, () => this.remove(index))}
      ${more}
    </div>`;
  }

  /** The class of the next point, and a point without aiming. */
  adding(view: View): TemplateResult {
    const { words, points } = this;
    return html`<div class="row points">
      ${choice({
        name: words.adds,
        value: this.adds > 0 ? "+" : "−",
        options: [
          ["+", "+"],
          ["−", "−"],
        ],
        change: (sign) => {
          this.adds = sign === "+" ? 1 : -1;
          this.figure.requestUpdate();
        },
      })}
      ${button(words.add, () => this.add(...spare(points, view)))}
    </div>`;
  }
}

/** To whole steps of the keyboard, so that the numbers stay good to compute with by hand. */
export const snap = (value: number, { step }: View): number => Math.round(value / step) * step || 0;

/** The same, and not beyond the sheet. */
function within(value: number, low: number, high: number, view: View): number {
  const near = snap(Math.min(high, Math.max(low, value)), view);
  return near > high ? near - view.step : near < low ? near + view.step : near;
}

/** A free place near the middle of what is looked at. */
function spare(points: Points, view: View): [number, number] {
  const middle = (of: View["x"]) => {
    const [low = 0, high = 0] = of.domain();
    return snap((low + high) / 2, view);
  };
  const [x, y] = [middle(view.x), middle(view.y)];
  const taken = (at: number) => points.some((p) => Math.hypot(p.x - at, p.y - y) < 1.5 * view.step);
  for (let i = 0; i < 12; i++) {
    const at = x + (i % 2 ? -1 : 1) * Math.ceil(i / 2) * 2 * view.step;
    if (!taken(at)) return [at, y];
  }
  return [x, y];
}
