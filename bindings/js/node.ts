import { readFile } from "node:fs/promises";
import type { Load } from "./api/load.js";
import { notFound } from "./compile.js";
import { Loader } from "./loader.js";

export type * from "./types.js";

/** Loads the core, once, from the file beside this one. The same as the browser's `load`. */
export const load: Load = new Loader().load(async () => {
  const file = new URL("./surprisal.wasm", import.meta.url);
  const bytes = await readFile(file).catch((error: Error) => {
    throw notFound(file, error.message, error);
  });
  return WebAssembly.compile(bytes);
});
