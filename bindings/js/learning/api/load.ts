import type { LoadOptions } from "../../api/load.js";
import type { Learning } from "./learning.js";
import type { NetworkWorker } from "./worker.js";

/**
 * Starts what learns. As `load` of "surprisal", with learning.wasm in place of surprisal.wasm.
 *
 * @throws Error when learning.wasm cannot be had, saying where it was looked for, what was there and what to do;
 * TypeError for an unknown option, a wrong one, or two sources; WebAssembly.CompileError when the bytes are something else
 */
export type LoadLearning = (options?: LoadOptions) => Promise<Learning>;

/** What is asked of a worker; the browser's Worker is one. Named here for programs that know no DOM. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: object[]): void;
  addEventListener(type: "error", listener: (event: { readonly message: string }) => void): void;
  terminate(): void;
}

/** Where learning.wasm is, and the worker. */
export interface LoadWorkerOptions extends LoadOptions {
  /** A worker that runs "surprisal/learning/worker.js", where a bundler or a policy wants it made by the page. */
  readonly worker?: WorkerLike | undefined;
}

/**
 * Starts a worker in which networks learn, so that a page never waits for them.
 *
 * @throws as LoadLearning; what is asked of a worker that did not start rejects with an Error that says what to do
 * @example
 * import { load, loadWorker } from "surprisal/learning";
 * const s = await load();
 * const worker = await loadWorker();
 * const data = s.datasets.makeMoons({ samples: 200, noise: 0.1 });
 * const net = await worker.network({ layers: [{ units: 8, activation: "tanh" }, { units: 1 }] }, data);
 * const { epochs } = await net.train({ epochs: 50 });
 * epochs; // 50
 * worker.dispose();
 */
export type LoadNetworkWorker = (options?: LoadWorkerOptions) => Promise<NetworkWorker>;
