import type { Load } from "./api/load.js";
import type { Surprisal } from "./api/surprisal.js";
import { base64 } from "./base64.js";
import { Loader } from "./loader.js";

export type * from "./types.js";

const bytes = () => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

const loader = new Loader();

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
