import { Worker } from "node:worker_threads";
import { Loader } from "../loader.js";
import { readCompiled } from "../node-file.js";
import { remembered } from "../remembered.js";
import type { LoadLearning, LoadNetworkWorker } from "./api/load.js";
import { workerLoader } from "./network-worker.js";
import { nodeWorker } from "./node-worker.js";
import { startLearning } from "./start.js";

export type * from "./types.js";

// Once for the program and its worker.
const compile = remembered(() => readCompiled(new URL("./learning.wasm", import.meta.url)));

/** Loads what learns, once, from the file beside this one. The same as the browser's `load`. */
export const load: LoadLearning = new Loader(startLearning).load(compile);

/** Starts a worker thread in which networks learn. The same as the browser's `loadWorker`. */
export const loadWorker: LoadNetworkWorker = workerLoader(compile, () =>
  // Without the program's own flags: --input-type is refused in a worker.
  nodeWorker(new Worker(new URL("./node-thread.js", import.meta.url), { execArgv: [] })),
);
