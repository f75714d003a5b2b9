import { readFile } from "node:fs/promises";
import type { Load } from "./api/load.js";
import { Loader } from "./loader.js";

export type * from "./types.js";

/** Loads the core, once, from the file beside this one. The same as the browser's `load`. */
export const load: Load = new Loader().load(async () => {
  const bytes = await readFile(new URL("./surprisal.wasm", import.meta.url));
  return WebAssembly.compile(new Uint8Array(bytes));
});
