import type { Network } from "surprisal/learning";
import { Last } from "../../kit/last";
import type { Learning } from "../../kit/learning";
import { flat, grid, type Plane } from "../../kit/learning-grid";
import { Runner } from "../../kit/learning-runner";
import type { Samples } from "../../kit/learning-samples";
import { type Asked, type Edit, snapshotOf } from "../../kit/learning-snapshot";
import { dataOf, optionsOf } from "./network";
import { edited, type State, settingOf } from "./state";

/** Cells of the map while training, and of each unit's tile. */
const [coarse, tile] = [72, 20];

interface Figure {
  readonly core: Learning;
  readonly state: State;
  addController(controller: Runner): void;
  removeController(controller: Runner): void;
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
}

/** Keeps the trained network and the figure's state in step: what the link says is what is trained. */
export class Progress {
  readonly runner: Runner;
  private known = "";
  private steps = 0;
  private edits: readonly Edit[] = [];
  private latest: Asked | undefined;
  private twin: Network | undefined;
  private readonly asked = new Last<Asked>();
  private readonly answered = new Last<Network | undefined>();

  constructor(
    private readonly figure: Figure,
    private readonly changed: (change: Pick<State, "steps" | "edits">) => void,
  ) {
    this.runner = new Runner(figure, {
      rested: () => this.tell(),
      edited: (edits) => this.tell(edits),
    });
  }

  /** All that a run depends on. */
  setting(state: State): string {
    return settingOf(state);
  }

  /** What training has come to goes into the state, and so into the link. */
  tell(made: readonly Edit[] = []): void {
    const edits = made.reduce(edited, this.edits);
    const steps = this.runner.reached;
    if (steps === this.figure.state.steps && edits === this.figure.state.edits) return;
    [this.steps, this.edits] = [steps, edits];
    this.changed({ steps, edits });
  }

  /** Begins anew where the state asks for something else than what is being trained. */
  follow(samples: Samples, plane: Plane, pixels: number): void {
    const { core, state } = this.figure;
    const setting = `${settingOf(state)}${samples.features.length}`;
    const asked = this.asked.of([samples, plane, pixels], () => ({
      samples: flat(samples.features),
      coarse: grid(plane, coarse),
      fine: grid(plane, pixels),
      tiles: grid(plane, tile),
    }));
    const same = setting === this.known && state.steps === this.steps && state.edits === this.edits;
    if (same) {
      if (asked !== this.latest) this.runner.look(asked);
      this.latest = asked;
      return;
    }
    this.latest = asked;
    [this.known, this.steps, this.edits] = [setting, state.steps, state.edits];
    const options = optionsOf(core, state, samples.classes);
    const { steps, edits } = state;
    const course = { options, data: dataOf(samples), asked, steps, edits };
    this.twin?.dispose();
    this.twin = attempt(() => core.network(options, course.data));
    this.runner.start(course, this.twin && snapshotOf(this.twin, course));
  }

  /** The network on the page itself, as it stands, for what cannot wait for the worker. */
  get network(): Network | undefined {
    const { snapshot } = this.runner;
    return this.answered.of([snapshot?.parameters, this.twin], () => {
      if (!snapshot || this.twin?.parameters.length !== snapshot.parameters.length)
        return undefined;
      this.twin.setParameters(snapshot.parameters);
      return this.twin;
    });
  }
}

/** What is wrong with the options, the runner says. */
function attempt(make: () => Network): Network | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
