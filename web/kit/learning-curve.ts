import type { NetworkEvaluation, TrainingProgress } from "surprisal/learning";

/** One moment of training. */
export interface Moment {
  readonly steps: number;
  readonly epochs: number;
  readonly loss: number;
  readonly accuracy: number;
  readonly validationLoss: number;
  readonly validationAccuracy: number;
}

interface Told {
  readonly progress: TrainingProgress;
  readonly training: NetworkEvaluation;
  readonly validation: NetworkEvaluation | undefined;
}

/** More moments than a curve has pixels help nobody. */
const most = 800;

/** How loss and accuracy have gone so far; long runs are kept more and more coarsely. */
export class Curve {
  moments: Moment[] = [];
  /** Grows with every change, for what is made from the curve. */
  version = 0;

  add({ progress, training, validation }: Told): void {
    this.version += 1;
    const { steps, epochs } = progress;
    const last = this.moments.at(-1);
    if (last && last.steps >= steps) this.moments.pop();
    this.moments.push({
      steps,
      epochs,
      loss: training.loss,
      accuracy: training.accuracy ?? Number.NaN,
      validationLoss: validation?.loss ?? Number.NaN,
      validationAccuracy: validation?.accuracy ?? Number.NaN,
    });
    if (this.moments.length > most)
      this.moments = this.moments.filter((_, i, all) => i % 2 === 0 || i === all.length - 1);
  }
}
