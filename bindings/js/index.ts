import type { Load } from "./api/load.js";
import { compileFrom } from "./compile.js";
import { Loader } from "./loader.js";
import { startSurprisal } from "./start.js";

export type * from "./types.js";

/**
 * Loads the core, once: further calls answer the same object. The file surprisal.wasm is fetched from beside this one;
 * bundlers that know `new URL(…, import.meta.url)` (Vite, webpack) carry it along. In Node it is read from the disk.
 *
 * @example
 * import { load } from "surprisal";
 * const s = await load();
 * s.kl([0.5, 0.5], [0.9, 0.1]); // 0.5108256237659906
 */
export const load: Load = new Loader(startSurprisal).load(() =>
  compileFrom(new URL("./surprisal.wasm", import.meta.url)),
);
