import type { ReactiveController, ReactiveControllerHost } from "lit";
import { address, addressed, readState, writeState } from "./hash";
import type { Schema, StateOf } from "./schema";

const linked = new Set<Link<Schema>>();

interface Linked<H extends Schema> extends ReactiveControllerHost, Element {
  readonly name: string;
  readonly schema: H;
}

/** Keeps a figure's state in the page's hash: reads it at first and whenever it is changed by hand. */
export class Link<H extends Schema> implements ReactiveController {
  constructor(
    private readonly figure: Linked<H>,
    private readonly restore: (state: StateOf<H>) => void,
  ) {
    figure.addController(this);
  }

  hostConnected(): void {
    linked.add(this as unknown as Link<Schema>);
    addEventListener("hashchange", this.read);
    this.read();
  }

  hostDisconnected(): void {
    linked.delete(this as unknown as Link<Schema>);
    removeEventListener("hashchange", this.read);
  }

  private get key(): string {
    return this.figure.id || this.figure.name;
  }

  private readonly read = (): void => {
    const found = addressed(location.hash, this.key);
    if (!found) return;
    const state = readState(this.figure.schema, found.written);
    if (!state) return;
    this.restore(state);
    if (found.named) this.figure.updateComplete.then(() => this.figure.scrollIntoView());
  };

  private hash(state: StateOf<H>): string {
    return `#${address(this.key, writeState(this.figure.schema, state), linked.size === 1)}`;
  }

  /** Puts the state into the address bar, without a new entry in the history. */
  write(state: StateOf<H>): void {
    try {
      history.replaceState(history.state, "", this.hash(state));
    } catch {
      // A sandboxed frame may not touch its address; the figure works without.
    }
  }

  /** The link that restores this picture. */
  to(state: StateOf<H>): string {
    return new URL(this.hash(state), location.href).href;
  }
}
