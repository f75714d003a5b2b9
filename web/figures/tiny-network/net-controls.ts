import { html, nothing, type TemplateResult } from "lit";
import { button, list, slider } from "../../kit/control";
import type { Language } from "../../kit/language";
import type { Learning } from "../../kit/learning";
import { menuOf } from "../../kit/learning-menus";
import type { Numbers } from "../../kit/number";
import { lossesFor, lossOf } from "./network";
import { type Hidden, limits, type State } from "./state";
import type { Texts } from "./texts";

interface NetControls {
  readonly t: Texts;
  readonly language: Language;
  readonly numbers: Numbers;
  readonly core: Learning;
  readonly state: State;
  readonly classes: number;
  readonly change: (change: Partial<State>) => void;
}

type Rows = Parameters<typeof menuOf>[1];

/** The layers, what they begin with and what they are measured by. */
export function networkControls(c: NetControls): TemplateResult {
  const { t, core, state, change } = c;
  return html`<section class="panel" aria-label=${t.network}><p class="heading">${t.network}</p>
    ${state.hidden.map((_, i) => layerRow(c, i))}
    <div class="row">${
      state.hidden.length < limits.layers
        ? button(t.addLayer, () =>
            change({ hidden: [...state.hidden, state.hidden.at(-1) ?? ["tanh", 4]] }),
          )
        : html`<span class="soft">${t.noMoreLayers}</span>`
    }</div>
    ${menu(c, t.loss, lossesFor(core, c.classes), lossOf(core, state.loss, c.classes), "loss")}
    ${menu(c, t.initializer, core.initializers, state.initializer, "initializer")}
    ${whole(t.seed, state.seed, { min: 0, max: 9999 }, (seed) => change({ seed }))}
  </section>`;
}

function layerRow(
  { t, language, numbers, core, state, change }: NetControls,
  i: number,
): TemplateResult {
  const [activation, units] = state.hidden[i] as Hidden;
  const name = t.layer(numbers.round(i + 1));
  const put = (layer: Hidden | undefined) =>
    change({
      hidden: state.hidden.flatMap((old, k) => (k !== i ? [old] : layer ? [layer] : [])),
      unit: "1.0",
    });
  const resize = (to: number) =>
    put([activation, Math.min(limits.units.max, Math.max(limits.units.min, Math.round(to)))]);
  const typed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (Number.isFinite(input.valueAsNumber)) resize(input.valueAsNumber);
    input.value = String(units);
  };
  return html`<div class="layer" role="group" aria-label=${name}><span class="name">${name}</span>
    <button type="button" class="square" aria-label=${t.fewer} ?disabled=${units <= 1} @click=${() => resize(units - 1)}>−</button>
    <input type="number" aria-label=${t.units} min="1" max=${limits.units.max} .value=${String(units)} @change=${typed}>
    <button type="button" class="square" aria-label=${t.more} ?disabled=${units >= limits.units.max} @click=${() => resize(units + 1)}>+</button>
    ${list({
      name: t.activation,
      named: false,
      value: activation,
      options: menuOf(
        language,
        core.activations.filter((row) => row.elementwise),
      ),
      change: (to) => put([to, units]),
    })}
    <button type="button" class="square" aria-label=${t.removeLayer} @click=${() => put(undefined)}>×</button></div>`;
}

/** How it learns, and when it stops. */
export function learningControls(c: NetControls): TemplateResult {
  const { t, core, state, numbers, change } = c;
  return html`<section class="panel" aria-label=${t.learning}><p class="heading">${t.learning}</p>
    ${menu(c, t.optimizer, core.optimizers, state.optimizer, "optimizer")}
    ${slider({
      ...limits.rate,
      name: t.rate,
      value: state.rate,
      says: numbers.significant(state.rate, 3),
      range: { min: -4, max: 2, of: Math.log10, to: fromLog },
      change: (rate) => change({ rate }),
    })}
    ${batchMenu(c)}${scheduleControls(c)}${penaltyControls(c)}
    ${slider({
      ...limits.validation,
      name: t.validation,
      value: state.validation,
      step: 0.05,
      says: numbers.percent(state.validation, 0),
      change: (validation) => change({ validation }),
    })}
    ${whole(t.stopAt, state.stop, limits.stop, (stop) => change({ stop }))}
  </section>`;
}

const fromLog = (at: number) => Number((10 ** at).toPrecision(2));
const batches = [1, 8, 16, 32, 64, 128];

function batchMenu({ t, state, numbers, change }: NetControls): TemplateResult {
  const { batch } = state;
  const sizes = batch === 0 || batches.includes(batch) ? batches : [...batches, batch];
  return list({
    name: t.batch,
    named: true,
    value: String(batch),
    options: [...sizes.map((n) => [String(n), numbers.round(n)] as const), ["0", t.allAtOnce]],
    change: (to) => change({ batch: Number(to) }),
  });
}

function scheduleControls(c: NetControls): TemplateResult {
  const { t, core, state, change } = c;
  const name = state.schedule === "step" ? t.every : t.horizon;
  const told = whole(name, state.horizon, limits.horizon, (horizon) => change({ horizon }));
  return html`${menu(c, t.schedule, core.schedules, state.schedule, "schedule")}
    ${state.schedule === "constant" ? nothing : told}`;
}

function penaltyControls(c: NetControls): TemplateResult {
  const { t, core, state, numbers, change } = c;
  const strength = slider({
    ...limits.strength,
    name: t.strength,
    value: state.strength,
    says: numbers.significant(state.strength, 2),
    range: { min: -5, max: 0, of: (v) => Math.log10(Math.max(v, 1e-5)), to: fromLog },
    change: (to) => change({ strength: to }),
  });
  return html`${menu(c, t.penalty, core.penalties, state.penalty, "penalty")}
    ${state.penalty === "none" ? nothing : strength}`;
}

function menu(
  { language, change }: NetControls,
  name: string,
  rows: Rows,
  value: string,
  key: keyof State,
) {
  return list({
    name,
    named: true,
    value,
    options: menuOf(language, rows),
    change: (to) => change({ [key]: to } as Partial<State>),
  });
}

function whole(
  name: string,
  value: number,
  { min, max }: { min: number; max: number },
  change: (value: number) => void,
): TemplateResult {
  const typed = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const to = input.valueAsNumber;
    if (Number.isFinite(to)) change(Math.round(Math.min(max, Math.max(min, to))));
    input.value = String(value);
  };
  return html`<label class="whole-number"><span>${name}</span>
    <input type="number" min=${min} max=${max} step="1" .value=${String(value)} @change=${typed}></label>`;
}
