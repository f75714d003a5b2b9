import type { WorkerLike } from "./api/load.js";
import type { Host } from "./network-worker.js";

/** A worker of the page. */
export function browserWorker(worker: WorkerLike): Host {
  return {
    postMessage: (begin, transfer) => worker.postMessage(begin, transfer),
    onError: (receive) => {
      worker.addEventListener("error", ({ message }) => {
        receive(new Error(message || "its script was not found or not allowed"));
      });
    },
    terminate: () => worker.terminate(),
    busy: () => {},
  };
}
