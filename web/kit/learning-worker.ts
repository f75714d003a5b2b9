import { loadWorker, type NetworkWorker } from "surprisal/learning";

let starting: Promise<NetworkWorker> | undefined;

/** The worker of the page, started once for all its figures. */
export function networkWorker(): Promise<NetworkWorker> {
  starting ??= loadWorker();
  return starting;
}
