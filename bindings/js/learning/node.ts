import { Loader } from "../loader.js";
import { readCompiled } from "../node-file.js";
import type { LoadLearning } from "./api/load.js";
import { startLearning } from "./start.js";

export type * from "./types.js";

/** Loads what learns, once, from the file beside this one. The same as the browser's `load`. */
export const load: LoadLearning = new Loader(startLearning).load(() =>
  readCompiled(new URL("./learning.wasm", import.meta.url)),
);
