import type { Answer, Question } from "./serve.js";

interface Waiting {
  resolve(answer: never): void;
  reject(reason: unknown): void;
}

/** Asks a worker through a port, and keeps what was asked until it is answered. */
export class Client {
  readonly #port: MessagePort;
  readonly #onBusy: (busy: boolean) => void;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #ended: Error | undefined;

  /** `onBusy` is told when something is waiting, and when nothing is. */
  constructor(port: MessagePort, onBusy: (busy: boolean) => void) {
    this.#port = port;
    this.#onBusy = onBusy;
    port.onmessage = ({ data }: MessageEvent<Answer>) => this.#receive(data);
  }

  ask<Result>(network: number, member: string, given: readonly unknown[]): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#ended) throw this.#ended;
      const id = this.#asked++;
      const question: Question = { id, network, member, given };
      this.#port.postMessage(question);
      this.#waiting.set(id, { resolve, reject });
      this.#onBusy(true);
    });
  }

  /** Whoever waits, or asks from now on, gets this. */
  end(reason: Error): void {
    this.#ended ??= reason;
    this.#port.close();
    for (const { reject } of this.#waiting.values()) reject(this.#ended);
    this.#waiting.clear();
    this.#onBusy(false);
  }

  #receive({ id, answer, error }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (this.#waiting.size === 0) this.#onBusy(false);
    if (error !== undefined) waiting?.reject(error);
    else waiting?.resolve(answer as never);
  }
}
