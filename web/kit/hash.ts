import type { Schema, StateOf } from "./schema";

/** The version of the link format: a link of another version is not read. */
const version = "1";

/** `v=1&p=0.125`: every key, so that a link outlives a change of the defaults. */
export function writeState<H extends Schema>(schema: H, state: StateOf<H>): string {
  const query = new URLSearchParams({ v: version });
  for (const [key, field] of Object.entries(schema)) query.set(key, field.format(state[key]));
  return query.toString().replaceAll("%2C", ",");
}

/** Unknown keys are ignored, values are clamped, what is unreadable keeps its initial value. */
export function readState<H extends Schema>(schema: H, written: string): StateOf<H> | undefined {
  const query = new URLSearchParams(written);
  if (query.get("v") !== version) return undefined;
  const entries = Object.entries(schema).map(([key, field]) => {
    const text = query.get(key);
    return [key, (text === null ? undefined : field.parse(text)) ?? field.initial];
  });
  return Object.fromEntries(entries);
}

export function initialState<H extends Schema>(schema: H): StateOf<H> {
  return Object.fromEntries(
    Object.entries(schema).map(([key, field]) => [key, field.initial]),
  ) as StateOf<H>;
}

/** What follows `#`: bare when the figure is alone on its page, else behind the figure's name. */
export const address = (name: string, written: string, alone: boolean): string =>
  alone ? written : `${name}:${written}`;

/** The part of a page's hash that is meant for this figure. */
export function addressed(hash: string, name: string): { written: string; named: boolean } | null {
  const text = hash.replace(/^#/, "");
  if (text.startsWith(`${name}:`)) return { written: text.slice(name.length + 1), named: true };
  return text.startsWith("v=") ? { written: text, named: false } : null;
}
