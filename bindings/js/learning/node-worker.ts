import type { MessagePort as NodePort, TransferListItem, Worker } from "node:worker_threads";
import type { Host } from "./network-worker.js";

/** A worker thread of Node, which lets the program end while nobody waits for it. */
export function nodeWorker(worker: Worker): Host {
  return {
    postMessage: (begin, transfer) =>
      worker.postMessage(begin, transfer as unknown as TransferListItem[]),
    onError: (receive) => worker.on("error", receive),
    terminate: () => void worker.terminate(),
    busy: (busy, port) => {
      for (const one of [worker, port as unknown as NodePort]) busy ? one.ref() : one.unref();
    },
  };
}
