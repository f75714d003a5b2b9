import type { Load } from "./api/load.js";
import type { Surprisal } from "./api/surprisal.js";
import { base64 } from "./base64.js";
import { Loader } from "./loader.js";
import { startSurprisal } from "./start.js";

export type * from "./types.js";

/** Decodes in a loop: Uint8Array.from with a function takes ten times as long, longer than all the rest of loading. */
function bytes(): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const decoded = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) decoded[i] = text.charCodeAt(i);
  return decoded;
}

const loader = new Loader(startSurprisal);

/**
 * Loads the core, once. Nothing is fetched: the WebAssembly is in this file.
 *
 * @example
 * import { load } from "surprisal/inline";
 * const s = await load();
 * s.entropy([0.5, 0.5], { base: 2 }); // 1
 */
export const load: Load = loader.load(() => WebAssembly.compile(bytes()));

/**
 * The same without `await`, for scripts that cannot wait.
 *
 * @example
 * import { loadSync } from "surprisal/inline";
 * loadSync().entropy([0.5, 0.5], { base: 2 }); // 1
 */
export const loadSync = (): Surprisal => loader.loadSync(() => new WebAssembly.Module(bytes()));
