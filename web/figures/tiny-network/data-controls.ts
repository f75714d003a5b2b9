import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { button, choice, fileButton, list, slider } from "../../kit/control";
import { mostClasses } from "../../kit/learning-classes";
import { type Kind, kinds, manifold } from "../../kit/learning-samples";
import type { Numbers } from "../../kit/number";
import { readFile } from "../../kit/read-file";
import type { Problem } from "./problem";
import { limits, type State } from "./state";
import type { Texts } from "./texts";

/** What a press on the map does. */
export type Mode = "follow" | "erase" | `${number}`;

export interface DataControls {
  readonly t: Texts;
  readonly numbers: Numbers;
  readonly state: State;
  readonly mode: Mode;
  readonly csv: string;
  readonly problem: Problem | undefined;
  readonly change: (change: Partial<State>) => void;
  readonly pick: (mode: Mode) => void;
  readonly take: (csv: string) => void;
  /** Does to the followed point what the mode says. */
  readonly press: () => void;
}

const kindName = (t: Texts, kind: Kind): string =>
  ({
    xor: t.xorData,
    circles: t.circlesData,
    moons: t.moons,
    spiral: t.spiralData,
    blobs: t.blobs,
    linear: t.linear,
    own: t.own,
  })[kind];

/** Which points: generated, painted, pasted, from a file. */
export function dataControls(c: DataControls): TemplateResult {
  const { t, state, change } = c;
  const shown = state.data === "own" ? kinds : kinds.filter((kind) => kind !== "own");
  const generated = state.data !== "own";
  return html`<section class="panel" aria-label=${t.data}><p class="heading">${t.data}</p>
    ${list({
      name: t.points,
      named: true,
      value: state.data,
      options: shown.map((kind) => [kind, kindName(t, kind)] as const),
      change: (data) => change({ data: data as Kind }),
    })}
    ${generated ? generator(c) : nothing}
    ${painting(c)}
    <details><summary>${t.ownData}</summary>
      <textarea rows="8" spellcheck="false" autocomplete="off" autocapitalize="off" aria-label=${t.csv} aria-describedby="hint"
        .value=${live(c.csv)} @change=${(event: Event) => c.take((event.target as HTMLTextAreaElement).value)}></textarea>
      <p id="hint">${t.csvHint}</p>
      ${fileButton(t.open, ".csv,.tsv,.txt,text/csv,text/plain", async (file) => c.take(await readFile(file)))}
    </details>
    <div class="problem" role="status">${
      c.problem
        ? html`<p><strong>${c.problem.says}</strong></p>${
            c.problem.source === undefined
              ? nothing
              : html`<pre tabindex="0"><code><span class="line">${c.problem.line}</span>${c.problem.source}</code></pre>`
          }<p>${t.kept}</p>`
        : nothing
    }</div>
  </section>`;
}

function generator({ t, state, numbers, change }: DataControls): TemplateResult {
  const many = manifold(state.data);
  return html`${number("samples", t.samples, 1)}
    ${state.data === "linear" ? nothing : number("noise", t.noise, 0.01)}
    ${
      many
        ? choice({
            name: t.classes,
            value: String(state.classes),
            options: ["2", "3", "4"].map((n) => [n, n] as const),
            change: (classes) => change({ classes: Number(classes) }),
          })
        : nothing
    }
    <div class="row">${button(t.newPoints, () => change({ draw: (state.draw + 1) % 10_000 }))}</div>`;

  function number(key: "samples" | "noise", name: string, step: number): TemplateResult {
    return slider({
      ...limits[key],
      name,
      value: state[key],
      step,
      says: numbers.round(state[key], 2),
      change: (value) => change({ [key]: key === "samples" ? Math.round(value) : value }),
    });
  }
}

function painting({ t, mode, pick, press }: DataControls): TemplateResult {
  const modes: readonly (readonly [Mode, string])[] = [
    ["follow", t.follow],
    ...Array.from(
      { length: mostClasses },
      (_, k) => [`${k}`, t.colours[k] ?? ""] as [Mode, string],
    ),
    ["erase", t.erase],
  ];
  return html`${choice({ name: t.pressing, value: mode, options: modes, change: pick })}
    <div class="row">${
      mode === "follow"
        ? html`<span class="soft">${t.followHint}</span>`
        : button(mode === "erase" ? t.eraseHere : t.paintHere, press)
    }</div>`;
}
