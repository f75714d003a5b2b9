/** Bits or nats: one setting for the whole document, kept in `<html data-units>`. */
export type Units = "bits" | "nats";

const changed = "surprisal-units";

export function units(): Units {
  return document.documentElement.dataset.units === "nats" ? "nats" : "bits";
}

export function setUnits(value: Units): void {
  document.documentElement.dataset.units = value;
  document.dispatchEvent(new Event(changed));
}

/** Calls back at every change; returns the function that stops it. */
export function onUnits(callback: () => void): () => void {
  document.addEventListener(changed, callback);
  return () => document.removeEventListener(changed, callback);
}

/** The `base` option of the core for a unit. */
export const baseOf = (value: Units): number => (value === "bits" ? 2 : Math.E);
