import type { LoadOptions } from "../api/load.js";
import { compileGiven } from "../compile.js";
import type { LoadNetworkWorker, WorkerLike } from "./api/load.js";
import type { NetworkWorker } from "./api/worker.js";
import { Client } from "./client.js";
import { remoteNetwork } from "./remote-network.js";
import type { Begin } from "./serve.js";

/** A worker of the browser or of Node, as much of it as is used here. */
export interface Host {
  postMessage(begin: Begin, transfer: [MessagePort]): void;
  /** Calls back when the worker breaks. */
  onError(receive: (error: Error) => void): void;
  terminate(): void;
  /** Whether somebody waits at this port: an idle worker need not keep a program alive. */
  busy(busy: boolean, port: MessagePort): void;
}

/** Makes an entry's loadWorker(). */
export function workerLoader(
  compileDefault: () => Promise<WebAssembly.Module>,
  start: (given: WorkerLike | undefined) => Host,
): LoadNetworkWorker {
  return async ({ worker, ...options } = {}) => {
    const { port1, port2 } = new MessageChannel();
    const compiling = compileGiven(options as LoadOptions);
    const host = start(worker); // and listen at once: its script may be missing
    const client = new Client(port1, (busy) => host.busy(busy, port1));
    const end = (reason: Error) => {
      client.end(reason);
      host.terminate();
    };
    host.onError((error) => end(broken(error)));
    try {
      const module = (await compiling) ?? (await compileDefault());
      host.postMessage({ module, port: port2 }, [port2]);
    } catch (error) {
      end(error as Error);
      throw error;
    }
    host.busy(false, port1);
    return networkWorker(client, () => end(disposed()));
  };
}

function networkWorker(client: Client, end: () => void): NetworkWorker {
  let made = 0;
  return Object.freeze({
    async network(options, data) {
      const id = made++;
      await client.ask(id, "network", [options, data]);
      return remoteNetwork(client, id);
    },
    dispose: end,
    ...(Symbol.dispose && { [Symbol.dispose]: end }),
  } as NetworkWorker);
}

const disposed = () =>
  new DOMException("the worker of this network was disposed of", "AbortError") as Error;

function broken(error: Error): Error {
  return new Error(
    `the worker in which networks learn broke down (${error.message}). Where its script cannot be found or is not allowed, ` +
      'pass a worker of your own, loadWorker({ worker }); see "My worker does not start" in the README.',
    { cause: error },
  );
}
