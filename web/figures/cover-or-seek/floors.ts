import type { Core } from "../../kit/core";
import { type Descents, isSame, otherStarts, type Step, worldOf } from "./descent";
import type { State } from "./target";

/** They are looked for when nothing has changed for so long, one descent at a time. */
const idle = 350;

interface Setting {
  readonly core: Core;
  readonly state: State;
  readonly base: number;
}

const startsOf = ({ core, state }: Setting) => [...otherStarts(core, state)];

/** The floors of the valleys that q might have come to from elsewhere, looked for when the reader pauses. */
export class Floors {
  found: readonly Step[] = [];
  private known = "";
  private timer = 0;

  constructor(
    private readonly descents: Descents,
    private readonly ready: () => boolean,
    private readonly changed: () => void,
  ) {}

  /** Call after every change. */
  look(setting: Setting): void {
    const key = JSON.stringify([...worldOf(setting.state), setting.base]);
    if (key !== this.known) this.found = [];
    else if (this.timer !== 0 || this.found.length > 0) return;
    this.known = key;
    clearTimeout(this.timer);
    let starts: ReturnType<typeof startsOf> | undefined;
    const next = () => {
      if (!this.ready()) {
        this.timer = window.setTimeout(next, idle); // q is on its way: later
        return;
      }
      starts ??= startsOf(setting);
      const start = starts.pop();
      if (!start) {
        this.timer = 0;
        return;
      }
      this.take(this.descents.floorBelow(setting.core, setting.state, setting.base, start));
      this.timer = window.setTimeout(next, 60);
    };
    this.timer = window.setTimeout(next, idle);
  }

  /** Call when the figure leaves the page. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  private take(floor: Step | undefined): void {
    if (!floor || this.found.some((other) => isSame(other, floor))) return;
    this.found = [...this.found, floor].sort((a, b) => a.value - b.value);
    this.changed();
  }
}
