import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { NetworkEvaluation, NetworkOptions, RemoteNetwork } from "surprisal/learning";
import { Curve } from "./learning-curve";
import {
  type Asked,
  type Course,
  type Edit,
  joined,
  part,
  type Snapshot,
} from "./learning-snapshot";
import { networkWorker } from "./learning-worker";

/** How many epochs a frame; "full": as many as a frame has time for. */
export type Speed = number | "full";

const nobody = { dispose() {} };
/** Milliseconds after which an answer comes early, and too late: for a frame, or where no frame is waited for. */
const paces = { drawn: [14, 22], hurried: [60, 120] } as const;

/** One frame later; in a page that is not seen, some time later. */
const frame = () =>
  new Promise<void>((resolve) => {
    const late = setTimeout(resolve, 150);
    requestAnimationFrame(() => {
      clearTimeout(late);
      resolve();
    });
  });

/**
 * Trains a network in a worker and keeps the latest snapshot. Once a frame the worker is asked to go on and to say how
 * it stands; it is never asked before it has answered.
 */
export class Runner implements ReactiveController {
  snapshot: Snapshot | undefined;
  curve = new Curve();
  /** Why there is no network. */
  problem = "";
  /** Steps an epoch. */
  batches = 1;
  private course: Course | undefined;
  private network: RemoteNetwork | typeof nobody = nobody;
  /** Grows with every start: answers to older questions are dropped. */
  private generation = 0;
  private until = 0;
  private speed: Speed = 1;
  private pace = 4;
  private put: Float64Array | undefined;
  private byHand: { readonly index: number; readonly value: number }[] = [];
  private fine = false;
  /** Nothing is drawn before the end. */
  private quiet = false;
  /** On its way to where a link says. */
  private hurried = false;
  private edits: Edit[] = [];
  private busy = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Training has come to its end, or was ended; or a number was set by hand. */
    private readonly told: { rested(): void; edited?(edits: readonly Edit[]): void },
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  get playing(): boolean {
    return this.until > this.steps;
  }

  get steps(): number {
    return this.snapshot?.progress.steps ?? 0;
  }

  /** The epoch that it is going to; Infinity when there is no end. */
  get goal(): number {
    return this.until / this.batches;
  }

  /** Whether the worker has answered all that there is to ask. */
  get resting(): boolean {
    if (this.problem) return true;
    return this.network !== nobody && !this.busy && this.next() === undefined;
  }

  /** The step that it has come to, which is one more where that one failed. */
  get reached(): number {
    return this.snapshot?.progress.divergence?.step ?? this.steps;
  }

  /** Another network, from its start; `first` is drawn until the worker has answered. */
  start(course: Course, first?: Snapshot): void {
    this.generation += 1;
    this.snapshot = first;
    this.curve = new Curve();
    if (first) this.curve.add(first);
    this.course = course;
    this.edits = [...course.edits];
    this.put = undefined;
    this.byHand = [];
    [this.quiet, this.hurried] = [false, true];
    this.problem = "";
    this.until = course.steps;
    this.speed = "full";
    this.network.dispose();
    this.network = nobody;
    this.begin(this.generation, course);
  }

  private async begin(generation: number, { options, data, begin }: Course): Promise<void> {
    try {
      const network = await (await networkWorker()).network(options, data);
      if (generation !== this.generation) return network.dispose();
      this.network = network;
      this.batches = stepsAnEpoch(options, await network.evaluate());
      if (begin) this.put = begin(await network.parameters());
      await this.ask(0);
      this.loop();
    } catch (error) {
      if (generation !== this.generation) return;
      this.problem = error instanceof Error ? error.message : String(error);
      this.until = 0;
      this.host.requestUpdate();
    }
  }

  /** Goes on until so many steps are done; quietly, nothing is drawn before the end. */
  play(speed: Speed, until: number, quiet = false): void {
    if (this.hurried && !quiet) this.pace = Math.ceil(this.pace / 6);
    [this.quiet, this.hurried] = [quiet, quiet];
    this.speed = speed;
    this.until = until;
    this.loop();
    this.host.requestUpdate();
  }

  pause(): void {
    if (!this.playing) return;
    this.until = 0;
    this.host.requestUpdate();
  }

  /** Sets one weight or bias. */
  edit(index: number, value: number): void {
    this.byHand.push({ index, value });
    this.loop();
  }

  /** Other points to be asked about. */
  look(asked: Asked): void {
    if (!this.course) return;
    this.course = { ...this.course, asked };
    this.fine = false;
    this.loop();
  }

  async state(): Promise<object> {
    return this.network === nobody ? {} : (this.network as RemoteNetwork).toJSON();
  }

  /** Goes through whatever is to be done, one thing a frame. */
  private async loop(): Promise<void> {
    if (this.busy || this.network === nobody) return;
    this.busy = true;
    const generation = this.generation;
    try {
      for (let next = this.next(); next; next = this.next()) {
        // The worker goes on while the page draws what it has answered.
        await Promise.all([next(), this.quiet ? undefined : frame()]);
        if (generation !== this.generation) break;
      }
    } catch (error) {
      if (generation === this.generation) this.problem = String((error as Error).message ?? error);
    } finally {
      this.busy = false;
    }
    if (generation !== this.generation) this.loop();
  }

  private next(): (() => Promise<void>) | undefined {
    if (!this.snapshot) return () => this.ask(0);
    const due = this.edits[0];
    if (due && due[0] <= this.steps) return () => this.repeat();
    if (this.byHand.length > 0) return () => this.write();
    if (this.playing) return () => this.go();
    return this.fine ? undefined : () => this.refine();
  }

  /** What the link says was set at this step. */
  private async repeat(): Promise<void> {
    const { parameters } = this.snapshot as Snapshot;
    const own = parameters.slice();
    while (this.edits[0] && this.edits[0][0] <= this.steps) {
      const [, index, value] = this.edits.shift() as Edit;
      if (index < own.length) own[index] = value;
    }
    this.put = own;
    await this.ask(0);
  }

  private async write(): Promise<void> {
    const own = (this.snapshot as Snapshot).parameters.slice();
    const made = this.byHand.map(({ index, value }) => [this.steps, index, value] as const);
    for (const [, index, value] of made) own[index] = value;
    this.byHand = [];
    this.put = own;
    await this.ask(0);
    this.told.edited?.(made);
  }

  private async go(): Promise<void> {
    const { batches, speed } = this;
    const wanted = speed === "full" ? this.pace * batches : batchesUp(this.steps, speed, batches);
    const stop = Math.min(this.until, this.edits[0]?.[0] ?? Number.POSITIVE_INFINITY);
    const began = performance.now();
    const count = Math.min(wanted, stop - this.steps);
    await this.ask(count);
    this.keepPace(performance.now() - began, count === this.pace * batches);
    const status = this.snapshot?.progress.status;
    if (status !== "running") this.until = 0;
    if (!this.playing) this.told.rested();
  }

  /** So many epochs a question that its answer comes in time. */
  private keepPace(took: number, whole: boolean): void {
    const [early, late] = paces[this.hurried ? "hurried" : "drawn"];
    if (took > late) this.pace = Math.max(1, Math.floor(0.8 * this.pace));
    else if (took < early && whole) this.pace = Math.ceil(1.5 * this.pace);
  }

  /** All of one moment, in one go: calls are answered in their order. */
  private async ask(count: number): Promise<void> {
    const generation = this.generation;
    const { options, asked } = this.course as Course;
    const network = this.network as RemoteNetwork;
    if (this.put) network.setParameters(this.put);
    this.put = undefined;
    const [progress, parameters, reports, training, validation, predictions, map, tiles] =
      await Promise.all([
        network.step(count),
        network.parameters(),
        network.layers(),
        network.evaluate(),
        options.validation ? network.evaluate("validation") : undefined,
        network.predict(asked.samples),
        network.predict(asked.coarse),
        asked.tiles.length > 0 ? network.forward(asked.tiles) : [],
      ]);
    if (generation !== this.generation) return;
    this.fine = false;
    this.snapshot = {
      progress,
      parameters,
      reports,
      training,
      validation,
      predictions,
      map,
      tiles,
    };
    this.curve.add(this.snapshot);
    if (!this.quiet || !this.playing) this.host.requestUpdate();
  }

  /** At rest there is time for a map as fine as the screen, part by part: whatever comes between is answered first. */
  private async refine(): Promise<void> {
    const { snapshot, course, generation } = this;
    this.fine = true;
    const points = course?.asked.fine ?? new Float64Array();
    if (!snapshot || points.length === 0) return;
    const network = this.network as RemoteNetwork;
    const parts: Float64Array[] = [];
    for (let from = 0; from < points.length; from += part) {
      parts.push(await network.predict(points.slice(from, from + part)));
      if (generation !== this.generation || this.snapshot !== snapshot || this.wanted) return;
    }
    this.snapshot = { ...snapshot, map: joined(parts) };
    this.host.requestUpdate();
  }

  /** Whether something is to be done that is more than a finer map. */
  private get wanted(): boolean {
    return this.playing || this.byHand.length > 0 || !this.fine;
  }
}

/** From here to the end of so many epochs. */
const batchesUp = (steps: number, epochs: number, batches: number): number =>
  epochs * batches - (steps % batches);

/** How many steps make an epoch of the samples that are learned from. */
function stepsAnEpoch({ batch = 32 }: NetworkOptions, { confusion }: NetworkEvaluation): number {
  const samples = confusion.flat().reduce((sum, count) => sum + count, 0);
  return batch === 0 ? 1 : Math.max(1, Math.ceil(samples / batch));
}
