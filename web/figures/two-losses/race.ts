import type { ReactiveControllerHost } from "lit";
import type { Learning } from "../../kit/learning";
import { flat, grid, type Plane } from "../../kit/learning-grid";
import { Runner } from "../../kit/learning-runner";
import type { Samples } from "../../kit/learning-samples";
import { snapshotOf } from "../../kit/learning-snapshot";
import { arrivalOf } from "./arrival";
import { lastEpoch, optionsOf, type Racer, racers, type State, withBias } from "./course";
import type { Outcome } from "./words";

interface Figure extends ReactiveControllerHost {
  readonly core: Learning;
  readonly state: State;
  readonly near: boolean;
}

/** Before the race is run ahead: other figures of the page come first, and a slider may be on its way. */
const patience = 300;

/** All that a race depends on, as one text. */
function settingOf({ guess: _, epochs: __, curve: ___, ...others }: State): string {
  return JSON.stringify(others);
}

/** Two runners from one start, and how their race will end. */
export class Race {
  readonly runners: Readonly<Record<Racer, Runner>>;
  /** Known as soon as the worker has run the race ahead. */
  outcome: Outcome | undefined;
  setting = "";
  private epochs = 0;
  private foreseen = "";

  constructor(
    private readonly figure: Figure,
    private readonly came: (epochs: number) => void,
  ) {
    const runner = () => new Runner(figure, { rested: () => this.rested() });
    this.runners = { squaredError: runner(), binaryCrossEntropy: runner() };
  }

  get playing(): boolean {
    return racers.some((loss) => this.runners[loss].playing);
  }

  /** Starts anew where the state asks for another race, or for another moment of this one. */
  follow(samples: Samples, plane: Plane, pixels: number): void {
    const { state } = this.figure;
    const setting = settingOf(state);
    if (setting === this.setting && state.epochs === this.epochs) return;
    if (setting !== this.setting) this.outcome = undefined;
    [this.setting, this.epochs] = [setting, state.epochs];
    const asked = {
      samples: flat(samples.features),
      coarse: grid(plane, 64),
      fine: grid(plane, pixels),
      tiles: new Float64Array(),
    };
    for (const loss of racers) this.begin(loss, samples, asked);
  }

  private begin(loss: Racer, { features, labels }: Samples, asked: Parameters<Runner["look"]>[0]) {
    const { core, state } = this.figure;
    const options = optionsOf(core, state, loss);
    const data = { features, labels };
    const first = core.network(options, data);
    const course = {
      options,
      data,
      asked,
      begin: (drawn: Float64Array) => withBias(drawn, state.bias),
      steps: Math.round(state.epochs) * Math.ceil(labels.length / (options.batch ?? 32)),
      edits: [],
    };
    this.runners[loss].start(course, snapshotOf(first, course));
    first.dispose();
  }

  /** Runs the race ahead in the worker, once: a prediction wants an answer. */
  async foresee({ features, labels }: Samples): Promise<void> {
    const { setting } = this;
    if (this.foreseen === setting) return;
    this.foreseen = setting;
    await new Promise((resolve) => setTimeout(resolve, patience));
    if (setting !== this.setting || !this.figure.near) {
      this.foreseen = "";
      return;
    }
    const { core, state } = this.figure;
    const [squared = 0, cross = 0] = await Promise.all(
      racers.map((loss) =>
        arrivalOf(optionsOf(core, state, loss), { features, labels }, state.bias),
      ),
    );
    if (setting !== this.setting) return;
    this.outcome = { squared, cross };
    this.figure.requestUpdate();
  }

  /** Epoch by epoch, so that the arrival is known to the epoch; quietly, without a picture before the end. */
  play(epochs: number, quiet: boolean): void {
    for (const loss of racers) {
      const runner = this.runners[loss];
      runner.play(1, Math.min(epochs, lastEpoch) * runner.batches, quiet);
    }
  }

  pause(): void {
    if (!this.playing) return;
    for (const loss of racers) this.runners[loss].pause();
    this.remember();
  }

  /** Whatever the state says, the next update starts anew. */
  forget(): void {
    for (const loss of racers) this.runners[loss].pause();
    this.epochs = -1;
  }

  private rested(): void {
    if (!this.playing) this.remember();
  }

  private remember(): void {
    const epochs = racers.map((loss) => this.runners[loss].snapshot?.progress.epochs ?? 0);
    const [least = 0] = epochs.toSorted((a, b) => a - b);
    if (least === this.figure.state.epochs) return;
    this.epochs = least;
    this.came(least);
  }
}
