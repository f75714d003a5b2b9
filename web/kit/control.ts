import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Tone } from "./handle";

export interface Slider {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** The value in words, for `aria-valuetext`. */
  readonly says: string;
  readonly change: (value: number) => void;
  readonly tone?: Tone;
  /** When the range shows another quantity than the field (a logarithm, say). */
  readonly range?: { min: number; max: number; of(value: number): number; to(at: number): number };
}

/** A native range with a number field beside it: the way to every value without dragging. */
export function slider(s: Slider): TemplateResult {
  const { min, max, of, to } = s.range ?? { min: s.min, max: s.max, of: same, to: same };
  const step = s.range ? (max - min) / 500 : (s.step ?? (max - min) / 500);
  const typed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const value = input.valueAsNumber;
    if (Number.isFinite(value)) s.change(Math.min(s.max, Math.max(s.min, value)));
    input.value = written(s.value);
  };
  return html`<div class="slider ${s.tone ?? "ink"}">
    <span class="name" aria-hidden="true">${s.name}</span>
    <span class="ways">
    <input type="range" aria-label=${s.name} aria-valuetext=${s.says}
      min=${min} max=${max} step=${step} .value=${live(String(of(s.value)))}
      @input=${(e: Event) => s.change(to((e.target as HTMLInputElement).valueAsNumber))}>
    <input type="number" aria-label=${s.name} inputmode="decimal"
      min=${s.min} max=${s.max} step="any" .value=${written(s.value)} @change=${typed}>
    </span>
  </div>`;
}

/** A number to type, where a range would not help. */
export function numberField(f: {
  readonly name: string;
  /** What stands before it, where the name would be too long. */
  readonly short?: unknown;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly change: (value: number) => void;
}): TemplateResult {
  const typed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const value = input.valueAsNumber;
    if (Number.isFinite(value)) f.change(Math.min(f.max, Math.max(f.min, value)));
    input.value = written(f.value);
  };
  return html`<label class="number"><span aria-hidden="true">${f.short ?? f.name}</span>
    <input type="number" aria-label=${f.name} inputmode="decimal" min=${f.min} max=${f.max} step="any"
      .value=${live(written(f.value))} @change=${typed}></label>`;
}

const same = (value: number) => value;
const written = (value: number) => String(Number(value.toPrecision(6)));

export interface Choice<T extends string> {
  readonly name: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly change: (value: T) => void;
}

/** One of a few: native radio buttons that look like words to pick from. */
export function choice<T extends string>(c: Choice<T>): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${c.name}</legend>
    ${c.options.map(
      ([value, label]) => html`<label><input type="radio" name=${c.name} .value=${value}
        .checked=${live(value === c.value)} @change=${() => c.change(value)}><span>${label}</span></label>`,
    )}
  </fieldset>`;
}

export interface TextField {
  readonly name: string;
  readonly value: string;
  readonly longest: number;
  readonly change: (value: string) => void;
}

/** One line to type. */
export function textField({ name, value, longest, change }: TextField): TemplateResult {
  return html`<label class="field"><span>${name}</span><input type="text" maxlength=${longest} spellcheck="false"
    autocomplete="off" autocapitalize="characters" .value=${live(value)}
    @input=${(e: Event) => change((e.target as HTMLInputElement).value)}></label>`;
}

export interface List {
  readonly name: string;
  /** Whether the name stands before the list; else it is only heard. */
  readonly named: boolean;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly change: (value: string) => void;
  readonly tone?: Tone;
}

/** One of many: a native list. */
export function list({ name, named, value, options, change, tone }: List): TemplateResult {
  const choose = (event: Event) => change((event.target as HTMLSelectElement).value);
  return html`<label class="list ${tone ?? ""}">
    ${named ? html`<span>${name}</span>` : nothing}
    <select aria-label=${named ? nothing : name} @change=${choose}>${options.map(
      ([key, label]) =>
        html`<option value=${key} .selected=${live(key === value)}>${label}</option>`,
    )}</select></label>`;
}

/** A button that asks for a file; the same file may be taken twice. */
export function fileButton(
  name: string,
  accept: string,
  take: (file: File) => void,
): TemplateResult {
  const choose = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) take(file);
    input.value = "";
  };
  return html`<label class="file"><input type="file" accept=${accept} @change=${choose}><span>${name}</span></label>`;
}

/** On or off. */
export function toggle(name: string, on: boolean, change: (on: boolean) => void): TemplateResult {
  return html`<label class="toggle"><input type="checkbox" .checked=${live(on)}
    @change=${(e: Event) => change((e.target as HTMLInputElement).checked)}><span>${name}</span></label>`;
}

/** A button that does one thing; `pressed` marks the one whose state the figure shows. */
export function button(name: unknown, act: () => void, pressed?: boolean): TemplateResult {
  return html`<button type="button" aria-pressed=${pressed ?? nothing} @click=${act}>${name}</button>`;
}
