import { compileFrom } from "../compile.js";
import { Loader } from "../loader.js";
import type { LoadLearning } from "./api/load.js";
import { startLearning } from "./start.js";

export type * from "./types.js";

/**
 * Loads what learns, once: further calls answer the same object. The file learning.wasm is fetched from beside this one;
 * bundlers that know `new URL(…, import.meta.url)` (Vite, webpack) carry it along. In Node it is read from the disk.
 *
 * @example
 * import { load } from "surprisal/learning";
 * const s = await load();
 * s.activations.find((row) => row.name === "tanh").slope(0); // 1
 */
export const load: LoadLearning = new Loader(startLearning).load(() =>
  compileFrom(new URL("./learning.wasm", import.meta.url)),
);
