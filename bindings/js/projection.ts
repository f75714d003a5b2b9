import type { Distribution } from "./api/distributions.js";
import type { Projection, ProjectionRun } from "./api/projection.js";
import { requireNumber, requireOneOf, requireWhole } from "./arguments.js";
import { knownNumbers } from "./constructors.js";
import type { Members } from "./members.js";
import type { Memory } from "./memory.js";
import { checkKeys, readOptions } from "./options.js";
import { requireNoBase } from "./pictures.js";
import { snake } from "./rows.js";

const name = "project";
const divergences = [
  "kl",
  "reverseKl",
  "alphaDivergence",
  "jensenShannon",
  "wasserstein2",
] as const;
const information: readonly string[] = ["kl", "reverseKl", "jensenShannon"];
const keys = ["divergence", "alpha", "known", "start", "rate", "steps", "base"];

/** In the core's order. */
const statuses = ["converged", "exhausted", "stuck"] as const;

/** Makes s.project. */
export function projectFunction(memory: Memory, members: Members) {
  return (target: unknown, family: unknown, options: unknown = {}): Projection => {
    const aim = members.read(target, name, "target");
    const index = members.families.require(family, name, "family");
    const given = checkKeys(options, name, keys);
    const divergence = requireOneOf(given.divergence ?? "kl", divergences, name, "divergence");
    const alpha = requireNumber(given.alpha ?? 0.5, name, "alpha");
    if (!Number.isFinite(alpha)) {
      throw new RangeError(`${name} requires alpha to be finite, but alpha is ${alpha}`);
    }
    const known = knownNumbers(members, index, given.known ?? {}, name);
    const start = given.start === undefined ? [] : startNumbers(members, index, given.start);
    const rate = requireRate(given.rate ?? 0);
    const steps = requireWhole(given.steps ?? 100, name, "steps", 0, 1e5);
    const unit = information.includes(divergence)
      ? readOptions({ base: given.base }, name, ["base"]).unit
      : requireNoBase(given.base, name, divergence);
    memory.reserve(members.roomFor(aim) + known.length + start.length);
    const placed = members.place(aim);
    const fixed = memory.place(known, name, "known");
    const begin = memory.place(start, name, "start");
    const found = memory.module.project(
      placed.address,
      placed.length,
      index,
      snake(divergence),
      alpha,
      fixed.address,
      fixed.length,
      begin.address,
      begin.length,
      rate,
      steps,
    );
    return new Reader(found, members, index, unit).projection();
  };
}

/** The parameters of a member of the same family. */
function startNumbers(members: Members, index: number, start: unknown): number[] {
  const { name: family, parameters } = members.families.at(index);
  const member = members.read(start, name, "start") as Distribution & Record<string, number>;
  if (member.family !== family) {
    throw new RangeError(
      `${name} requires start to be of the family ${family}, but start.family is "${member.family}"`,
    );
  }
  return parameters.map((parameter) => member[parameter.name] as number);
}

function requireRate(value: unknown): number {
  const rate = requireNumber(value, name, "rate");
  if (rate >= 0 && rate < Infinity) return rate;
  throw new RangeError(`${name} requires rate to be nonnegative and finite, but rate is ${rate}`);
}

/** Reads the answer, in which all numbers stand one after the other: see projection.cpp. */
class Reader {
  #next = 0;

  constructor(
    readonly numbers: Float64Array,
    readonly members: Members,
    readonly index: number,
    readonly unit: number,
  ) {}

  projection(): Projection {
    const distribution = this.#distribution();
    const [value, error] = [this.#number() / this.unit, this.#number() / Math.abs(this.unit)];
    const best = this.#number();
    const runs = this.#list(() => this.#run());
    return { distribution, value, error, best, runs };
  }

  #run(): ProjectionRun {
    const status = statuses[this.#number()] as ProjectionRun["status"];
    const point = () => ({ distribution: this.#distribution(), value: this.#number() / this.unit });
    return { status, path: this.#list(point) };
  }

  #distribution(): Distribution {
    const { length } = this.members.families.at(this.index).parameters;
    return this.members.made(
      this.index,
      Array.from({ length }, () => this.#number()),
    );
  }

  #list<Item>(item: () => Item): Item[] {
    return Array.from({ length: this.#number() }, item);
  }

  #number(): number {
    return this.numbers[this.#next++] as number;
  }
}
