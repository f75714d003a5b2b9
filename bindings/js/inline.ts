import type { Surprisal } from "./api/surprisal.js";
import { base64 } from "./base64.js";
import { instantiate } from "./instantiate.js";
import { makeLoad } from "./loader.js";

export type * from "./types.js";

const bytes = () => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Loads the core, once. Nothing is fetched: the WebAssembly is in this file. */
export const load = makeLoad(() => WebAssembly.compile(bytes()));

let loaded: Surprisal | undefined;

/**
 * The same without `await`, for scripts that cannot wait.
 *
 * @example
 * import { loadSync } from "surprisal/inline";
 * loadSync().entropy([0.5, 0.5], { base: 2 }); // 1
 */
export function loadSync(): Surprisal {
  loaded ??= instantiate(new WebAssembly.Module(bytes()));
  return loaded;
}
