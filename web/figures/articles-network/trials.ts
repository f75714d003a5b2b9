import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Learning } from "../../kit/learning";
import { far, seeds, stop } from "./course";
import { type Trial, trial } from "./trial";

/** Our twenty networks, one after the other, and the long course of the one that is looked at. */
export class Trials implements ReactiveController {
  readonly short: Trial[] = [];
  readonly long = new Map<number, Trial>();
  private running = false;
  private connected = true;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.connected = true;
  }

  hostDisconnected(): void {
    this.connected = false;
  }

  /** Goes on with what is still to be trained: first the one that is looked at. */
  async want(core: Learning, seed: number): Promise<void> {
    if (this.running) return;
    this.running = true;
    try {
      while (this.connected) {
        if (!this.long.has(seed)) this.long.set(seed, await trial(core, seed, far));
        else if (this.short.length < seeds) this.short.push(await this.next(core));
        else break;
        this.host.requestUpdate();
      }
    } finally {
      this.running = false;
    }
  }

  private async next(core: Learning): Promise<Trial> {
    const seed = this.short.length + 1;
    return this.long.get(seed) ?? trial(core, seed, stop);
  }
}
