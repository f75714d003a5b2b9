import { compileFrom } from "../compile.js";
import { Loader } from "../loader.js";
import { remembered } from "../remembered.js";
import type { LoadLearning, LoadNetworkWorker } from "./api/load.js";
import { browserWorker } from "./browser-worker.js";
import { workerLoader } from "./network-worker.js";
import { startLearning } from "./start.js";

export type * from "./types.js";

// Once for the page and its worker.
const compile = remembered(() => compileFrom(new URL("./learning.wasm", import.meta.url)));

/**
 * Loads what learns, once: further calls answer the same object. The file learning.wasm is fetched from beside this one;
 * bundlers that know `new URL(…, import.meta.url)` (Vite, webpack) carry it along. In Node it is read from the disk.
 *
 * @example
 * import { load } from "surprisal/learning";
 * const s = await load();
 * s.activations.find((row) => row.name === "tanh")?.slope(0); // 1
 */
export const load: LoadLearning = new Loader(startLearning).load(compile);

/** Starts a worker in which networks learn, from the file worker.js beside this one. */
export const loadWorker: LoadNetworkWorker = workerLoader(compile, (given) =>
  // Bundlers look for this very form.
  browserWorker(given ?? new Worker(new URL("./worker.js", import.meta.url), { type: "module" })),
);
