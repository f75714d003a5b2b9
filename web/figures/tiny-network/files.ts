import { html, type TemplateResult } from "lit";
import type { Network } from "surprisal/learning";
import { button, fileButton } from "../../kit/control";
import { download } from "../../kit/download";
import { initialState } from "../../kit/hash";
import type { Runner } from "../../kit/learning-runner";
import { readFile } from "../../kit/read-file";
import { type State, schema } from "./state";
import type { Texts } from "./texts";

interface Files {
  readonly t: Texts;
  readonly runner: Runner;
  readonly network: () => Network | undefined;
  readonly state: () => State;
  readonly open: (text: string) => void;
}

const kind = "tiny-network";

/** The network to take along: as a state to come back to, as NumPy, as C++. */
export function fileControls({ t, runner, network, state, open }: Files): TemplateResult {
  const save = (name: string, type: string, text: string) =>
    download(name, new Blob([text], { type }));
  const saveState = async () =>
    save("tiny-network.json", "application/json", written(state(), await runner.state()));
  return html`<div class="row" role="group" aria-label=${t.take}>
    <span class="soft">${t.take}</span>
    ${button(t.saveNumpy, () => save("tiny_network.py", "text/x-python", network()?.toNumPy() ?? ""))}
    ${button(t.saveCpp, () => save("tiny_network.hpp", "text/x-c++hdr", network()?.toCpp() ?? ""))}
    ${button(t.saveState, saveState)}
    ${fileButton(t.openState, ".json,application/json", async (file) => open(await readFile(file)))}
  </div>`;
}

/** Every key as a link would have it, own points however many, and the network's own state beside. */
export function written(state: State, network: object): string {
  const entries = Object.entries(schema).map(([key, field]) => {
    const value = state[key as keyof State];
    return [key, key === "own" ? value : field.format(value as never)];
  });
  return JSON.stringify({ figure: kind, version: 1, state: Object.fromEntries(entries), network });
}

/** The state in such a file; undefined when it is another file. */
export function readState(text: string): State | undefined {
  try {
    const file = JSON.parse(text) as { figure?: unknown; version?: unknown; state?: unknown };
    if (file.figure !== kind || file.version !== 1 || typeof file.state !== "object")
      return undefined;
    const found = file.state as Record<string, unknown>;
    const entries = Object.entries(schema).map(([key, field]) => {
      const value = found[key];
      if (typeof value !== "string") return [key, field.initial];
      return [key, key === "own" ? value : (field.parse(value) ?? field.initial)];
    });
    return { ...initialState(schema), ...Object.fromEntries(entries) };
  } catch {
    return undefined;
  }
}
