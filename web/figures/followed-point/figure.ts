import { css, html, svg, type TemplateResult } from "lit";
import type { Network } from "surprisal/learning";
import { button, slider } from "../../kit/control";
import { define } from "../../kit/figure";
import { Last } from "../../kit/last";
import { LearningFigure } from "../../kit/learning";
import { Canvas } from "../../kit/learning-canvas";
import { networkInCpp, networkInJavaScript } from "../../kit/learning-code";
import { placesOf } from "../../kit/learning-diagram";
import { grid, type Plane, planeAround } from "../../kit/learning-grid";
import { stretch, washOf } from "../../kit/learning-paint";
import { samplesMark } from "../../kit/learning-sample-marks";
import type { Samples } from "../../kit/learning-samples";
import { sceneStyle } from "../../kit/learning-scene";
import { planeHandle } from "../../kit/plane-handle";
import {
  hidden,
  limits,
  optionsOf,
  Pupil,
  ring,
  type State,
  schema,
  sizes,
  source,
  type Way,
  wayOf,
} from "./course";
import { type Layout, layout } from "./layout";
import { bendsMark, low, numbersMark } from "./marks";
import { sums } from "./sums";
import { type Texts, texts } from "./texts";

const reading = { outputs: 1, border: 0.5, reach: 0.5 } as const;
const within = (value: number) =>
  Number(Math.min(limits.x.max, Math.max(limits.x.min, value)).toFixed(3));

/** A network so small that a pencil can follow one point through it. */
class FollowedPoint extends LearningFigure<typeof schema, Texts> {
  readonly name = "followed-point";
  readonly schema = schema;
  readonly texts = texts;
  static override styles = [
    LearningFigure.styles,
    sceneStyle,
    css`
      .bend { stroke: var(--ink); stroke-width: 1.25; stroke-dasharray: 2 3; }
      .edge { stroke: var(--tone); opacity: 0.55; }
      .edge.q { stroke-dasharray: 5 3; }
      .cell { fill: var(--paper); stroke: var(--mark); stroke-width: 1.5; }
      .value { font-weight: 600; font-size: 14px; }
      .tiny { font-size: 12px; }
      .handle .knob { fill: var(--paper); stroke: var(--ink); stroke-width: 2.5; }
      .sums { margin-top: 0.75rem; line-height: 1.75; }
      .sums p { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
      .sums p > :first-child { min-width: 24rem; }
      @media (max-width: 36rem) { .sums p > :first-child { min-width: 0; } .value { font-size: 12.5px; } }
    `,
  ];

  private readonly pupil = new Pupil();
  private readonly canvas = new Canvas(this);
  private readonly made = new Last<Samples>();
  private readonly planned = new Last<Layout>();

  private get samples(): Samples {
    return this.made.of([], () => ring(this.core));
  }

  private get plane(): Plane {
    return planeAround(this.samples.features);
  }

  private get network(): Network {
    return this.pupil.at(this.core, this.samples, this.state);
  }

  private get way(): Way {
    const { x, y } = this.state;
    return wayOf(this.core, this.network, [x, y]);
  }

  private get layout(): Layout {
    return this.planned.of([this.width, this.samples], () => layout(this.width, this.plane));
  }

  protected override drawing(): TemplateResult {
    const { t, numbers, samples, plane, way } = this;
    const l = this.layout;
    return html`<div class="scene"><canvas aria-hidden="true"></canvas>
      <svg class="drawing" width=${this.width} height=${l.height} role="group" aria-label=${t.title}>
        ${samplesMark(l.map, samples, undefined, reading)}
        ${bendsMark(way, l.map, plane)}
        ${numbersMark(l, way, numbers)}
        ${this.ring(l)}
      </svg></div>
      ${sums(way, t, numbers)}`;
  }

  private ring({ map }: Layout): TemplateResult {
    const { t, numbers, state: s } = this;
    const put = (x: number, y: number) => this.set({ x: within(x), y: within(y) });
    return svg`${planeHandle({
      at: [map.x(s.x), map.y(s.y)],
      tone: "ink",
      name: t.point,
      says: t.at(numbers.round(s.x, 2), numbers.round(s.y, 2)),
      shows: `${numbers.fixed(s.x, 2)}, ${numbers.fixed(s.y, 2)}`,
      beside: [0, map.y(s.y) < map.top + 40 ? 32 : -20],
      value: s.y,
      ...limits.x,
      across: s.x,
      to: (x, y) => [map.x.invert(x), map.y.invert(y)],
      change: put,
      sideways: (steps) => put(s.x + 0.02 * steps, s.y),
    })}`;
  }

  override updated(): void {
    super.updated();
    if (!this.core || this.width === 0) return;
    const l = this.layout;
    const { epochs, seed } = this.state;
    this.canvas.paint(l, [epochs, seed, l], (context, inks) => {
      const values = this.network.predict(grid(this.plane, 160));
      stretch(context, washOf(values, reading, inks), l.map.left, l.map.top, l.map.size);
    });
  }

  protected override complete(copy: SVGSVGElement): void {
    this.canvas.addTo(copy, this.layout);
  }

  protected override summary(): string {
    const { t, numbers, state: s, way } = this;
    const says = (value: number) => numbers.round(value, 3);
    const verdict = way.probability >= 0.5 ? t.blue : t.vermilion;
    return t.says(says(s.x), says(s.y), numbers.fixedShare(way.probability, 3), verdict);
  }

  protected override controls(): TemplateResult {
    const { t, state: s, numbers } = this;
    const place = (key: "x" | "y", name: string) =>
      slider({
        ...limits.x,
        name,
        value: s[key],
        step: 0.01,
        says: numbers.round(s[key], 2),
        change: (value) => this.set({ [key]: within(value) } as Partial<State>),
      });
    return html`${place("x", t.pointX)}${place("y", t.pointY)}
      ${slider({
        ...limits.epochs,
        name: t.epochs,
        value: s.epochs,
        step: 1,
        says: t.epochsSay(numbers.round(s.epochs)),
        change: (epochs) => this.set({ epochs: Math.round(epochs) }),
      })}
      <div class="row">
        ${button(t.untrained, () => this.set({ epochs: 0 }), s.epochs === 0)}
        ${button(t.trained, () => this.set({ epochs: 400 }), s.epochs === 400)}
        ${button(t.inside, () => this.set({ x: 0, y: 0 }), s.x === 0 && s.y === 0)}
        ${button(t.outside, () => this.set({ x: 0.7, y: 0.7 }), s.x === 0.7 && s.y === 0.7)}
        ${button(t.newWeights, () => this.set({ seed: (s.seed + 1) % 10_000 }))}
      </div>`;
  }

  /** All thirteen numbers, and what they make of the point. */
  protected override data() {
    const { t, way } = this;
    const rows: [string, number][] = [
      ["x₁", way.point[0]],
      ["x₂", way.point[1]],
    ];
    const unit = (layer: number, i: number, name: string, from: string) => {
      const places = placesOf(sizes, layer, i);
      places.weights.forEach((at, k) => {
        rows.push([t.weight(name, `${from}${low(k)}`), way.parameters[at] ?? 0]);
      });
      rows.push([t.bias(name), way.parameters[places.bias] ?? 0]);
      const values = way.layers[layer - 1];
      const mark = layer === 1 ? low(i) : "";
      rows.push([`z${mark}`, values?.preactivations[i] ?? 0]);
      if (layer === 1) rows.push([`a${mark}`, values?.activations[i] ?? 0]);
    };
    for (let i = 0; i < hidden; i++) unit(1, i, `z${low(i)}`, "x");
    unit(2, 0, "z", "a");
    return { columns: t.columns, rows: [...rows, ["p", way.probability] as [string, number]] };
  }

  protected override code() {
    const { state: s, network } = this;
    const options = optionsOf(Math.round(s.seed));
    const look = `net.epoch(${s.epochs});
net.forward([[${s.x}, ${s.y}]]); // z and a of each unit
net.predict([[${s.x}, ${s.y}]]);`;
    return {
      javascript: networkInJavaScript(source, options, look),
      cpp: networkInCpp(source, options, `trainer.epochs(${s.epochs});`),
      numpy: `${network.toNumPy()}\npredict(np.array([[${s.x}, ${s.y}]]))`,
    };
  }
}

define("followed-point", FollowedPoint);
