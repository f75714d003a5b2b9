import type { RemoteNetwork } from "./api/worker.js";
import type { Client } from "./client.js";
import { train, training } from "./training.js";

/** What a network in a worker is asked by its name. */
const members = [
  "step",
  "epoch",
  "reset",
  "reseed",
  "setParameters",
  "evaluate",
  "layers",
  "predict",
  "forward",
  "toJSON",
  "restore",
  "toNumPy",
  "toCpp",
  "progress",
  "parameters",
  "gradient",
] as const;

/** A network in the worker, by its number: whether it was disposed of. */
interface Held {
  readonly client: Client;
  readonly id: number;
  disposed: boolean;
}

/** Frees what was forgotten. */
const forgotten = new FinalizationRegistry<Held>(dispose);

function dispose(held: Held): void {
  if (held.disposed) return;
  held.disposed = true;
  held.client.ask(held.id, "dispose", []).catch(() => {}); // the worker has ended, and its memory with it
}

/** The page's side of a network in a worker. */
export function remoteNetwork(client: Client, id: number): RemoteNetwork {
  const held: Held = { client, id, disposed: false };
  const asking =
    (member: string) =>
    async (...given: unknown[]) => {
      if (held.disposed)
        throw new TypeError("this network was disposed; it cannot be used any more");
      return client.ask(id, member, given);
    };
  const end = () => dispose(held);
  const network = {
    ...Object.fromEntries(members.map((member) => [member, asking(member)])),
    train: (options) => train(network, options),
    training: (options) => training(network, options),
    dispose: end,
    // Not every runtime of today knows the symbol.
    ...(Symbol.dispose && { [Symbol.dispose]: end }),
  } as RemoteNetwork;
  forgotten.register(network, held);
  return Object.freeze(network);
}
