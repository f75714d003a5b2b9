import { html, nothing, type TemplateResult } from "lit";
import { button, list, slider } from "../../kit/control";
import type { Tone } from "../../kit/handle";
import type { Numbers } from "../../kit/number";
import type { Player } from "./player";
import { limits, type State } from "./target";
import type { Texts } from "./texts";

interface Controls {
  readonly t: Texts;
  readonly state: State;
  readonly numbers: Numbers;
  readonly change: (change: Partial<State>) => void;
  readonly drop: (start: number, startWidth: number) => void;
  readonly player: Player;
  /** How many steps the way has; 0 while it is a secret. */
  readonly steps: number;
}

const fields = [
  ["start", "start", "q"],
  ["startWidth", "startWidth", "q"],
  ["left", "place", "p"],
  ["leftWidth", "width", "p"],
  ["right", "place", "p"],
  ["rightWidth", "width", "p"],
  ["weight", "weight", "p"],
] as const;

/** The price, the places to drop q at, and the way step by step. */
export function controls(c: Controls): TemplateResult {
  return html`${measureRow(c)}${dropRow(c)}${c.steps > 1 ? stepRow(c) : nothing}
    <details><summary>${c.t.numbers}</summary><div class="controls">${fields.map(
      ([key, limit, tone]) => field(c, key, limits[limit], tone),
    )}</div></details>`;
}

function measureRow({ t, state: s, numbers, change }: Controls): TemplateResult {
  const byAlpha = s.by === "alpha";
  return html`<div class="row">
      ${button(t.reverse, () => change({ by: "alpha", alpha: 0 }), byAlpha && s.alpha === 0)}
      ${button(t.forward, () => change({ by: "alpha", alpha: 1 }), byAlpha && s.alpha === 1)}
      ${list({
        name: t.measure,
        named: false,
        value: s.by,
        options: [
          ["alpha", t.byAlpha],
          ["jensenShannon", t.jensenShannon],
        ],
        change: (by) => change({ by: by as State["by"] }),
      })}
    </div>
    <fieldset class="only" ?disabled=${!byAlpha}>${slider({
      ...limits.alpha,
      name: t.alpha,
      value: s.alpha,
      step: 0.02,
      says: numbers.round(s.alpha, 2),
      change: (alpha) => change({ alpha }),
    })}</fieldset>`;
}

function dropRow({ t, state: s, drop }: Controls): TemplateResult {
  const middle = Number(((s.left + s.right) / 2).toFixed(3));
  const places: [string, number, number][] = [
    [t.dropLeft, s.left, s.leftWidth],
    [t.dropMiddle, middle, 0.6],
    [t.dropRight, s.right, s.rightWidth],
    [t.dropWide, middle, 3],
  ];
  return html`<div class="row q">${places.map(([name, at, width]) =>
    button(name, () => drop(at, width), s.start === at && s.startWidth === width),
  )}</div>`;
}

function stepRow({ t, player, steps, numbers }: Controls): TemplateResult {
  const at = player.at(steps);
  const go = (step: number) => {
    player.pause();
    player.go(step);
  };
  return html`<div class="row steps">
    ${button(player.playing ? t.pause : t.play, () => (player.playing ? player.pause() : player.resume()))}
    ${button(t.back, () => go(at - 1))}
    ${button(t.next, () => go(at + 1))}
    <input type="range" aria-label=${t.next} min="0" max=${steps - 1} step="1" .value=${String(at)}
      aria-valuetext=${t.step(numbers.round(at), numbers.round(steps - 1))}
      @input=${(e: Event) => go((e.target as HTMLInputElement).valueAsNumber)}>
    <span class="count">${t.step(numbers.round(at), numbers.round(steps - 1))}</span></div>`;
}

function field(
  { t, state, numbers, change }: Controls,
  key: (typeof fields)[number][0],
  limit: { min: number; max: number },
  tone: Tone,
): TemplateResult {
  const names = { left: t.leftPlace, right: t.rightPlace, weight: t.weight } as const;
  return slider({
    ...limit,
    name: key in names ? names[key as keyof typeof names] : t[key as "start"],
    value: state[key],
    step: 0.05,
    tone,
    says: numbers.round(state[key], 2),
    change: (value) => change({ [key]: value }),
  });
}
