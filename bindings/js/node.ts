import type { Load } from "./api/load.js";
import { Loader } from "./loader.js";
import { readCompiled } from "./node-file.js";
import { startSurprisal } from "./start.js";

export type * from "./types.js";

/** Loads the core, once, from the file beside this one. The same as the browser's `load`. */
export const load: Load = new Loader(startSurprisal).load(() =>
  readCompiled(new URL("./surprisal.wasm", import.meta.url)),
);
