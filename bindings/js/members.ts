import type { Distribution } from "./api/distributions.js";
import { isNumbers, lengthOf, requireNumber } from "./arguments.js";
import { Families } from "./families.js";
import { checkedNumbers, type Placed } from "./heap.js";
import type { Memory } from "./memory.js";
import { refuse } from "./messages.js";

/** A mixture may be a component; but an object may hold itself. */
const deepest = 32;

/** What one object holds twice is twice there: a few objects could be more components than memory has room for. */
const mostParts = 10_000;
const mostNumbers = 2 ** 22;

/** A distribution as the core gets it, and of how many distributions it is made. */
interface Known {
  numbers: Float64Array;
  parts: number;
}

/** A distribution's fields but for its family's name: numbers, arrays of them, or components. */
type Fields = Record<string, unknown>;

/**
 * Distributions are plain JSON. What a function is given is checked, copied and frozen; what was made here once is known
 * by its identity and not checked again. The core gets it as numbers, one after the other: see members.hpp.
 */
export class Members {
  readonly families: Families;
  readonly #memory: Memory;
  readonly #known = new WeakMap<object, Known>();

  constructor(memory: Memory) {
    this.families = new Families(memory.module);
    this.#memory = memory;
  }

  /** The distribution that an argument is. */
  read(value: unknown, name: string, argument: string, depth = 0): Distribution {
    if (typeof value !== "object" || value === null || !isTagged(value)) {
      refuse(name, argument, "a distribution, such as s.normal(0, 1)", value);
    }
    if (this.#known.has(value)) return value as Distribution;
    if (depth > deepest) {
      throw new RangeError(
        `${name} requires ${argument.split(".")[0]} to be at most ${deepest} mixtures deep, but it is deeper`,
      );
    }
    const { family, ...fields } = value;
    if (family === "mixture") return this.mixture(fields, name, argument, depth);
    if (family === "histogram") return this.histogram(fields, name, argument);
    const index = this.families.indexOf(family);
    if (index < 0) {
      const names = [...this.families.names(), "mixture", "histogram"].join(", ");
      refuse(name, within(argument, "family"), `one of ${names}`, family);
    }
    return this.member(index, fields, name, argument);
  }

  /** The member of a row of the table with these parameters. */
  member(index: number, given: Fields, name: string, argument = ""): Distribution {
    const { name: family, parameters } = this.families.at(index);
    const known = parameters.map((parameter) => parameter.name);
    refuseOthers(given, known, name, argument, family);
    const values = parameters.map(({ name: key, optional, initial }) => {
      const value = given[key] === undefined && optional ? initial : given[key];
      return requireNumber(value, name, within(argument, key));
    });
    const fields = Object.fromEntries(values.map((value, i) => [known[i], value]));
    return this.#admit({ family, ...fields }, [index, ...values], name, argument);
  }

  /** A member that the core made, unchecked: it may stand at the very border of what a double can say. */
  made(index: number, values: readonly number[]): Distribution {
    const { name: family, parameters } = this.families.at(index);
    const fields = parameters.map(({ name }, i) => [name, values[i]]);
    return Object.freeze({ family, ...Object.fromEntries(fields) });
  }

  /** The mixture of `components` with `weights`. */
  mixture(given: Fields, name: string, argument = "", depth = 0): Distribution {
    refuseOthers(given, ["weights", "components"], name, argument, "mixture");
    const weights = list(given.weights, name, within(argument, "weights"));
    const place = within(argument, "components");
    if (!Array.isArray(given.components)) {
      refuse(name, place, "an array of distributions", given.components);
    }
    const components = Array.from(given.components, (component, i) =>
      this.read(component, name, `${place}[${i}]`, depth + 1),
    );
    if (weights.length !== components.length) {
      throw new RangeError(
        `${name} requires ${within(argument, "weights")} to be as long as ${place} (${components.length}), but it has length ${weights.length}`,
      );
    }
    const parts = this.#parts(components, name, place);
    const row = mixtureRow(
      weights,
      components.map((one) => this.#numbers(one)),
    );
    const mixture = { family: "mixture", weights, components: Object.freeze(components) };
    return this.#admit(mixture, row, name, argument, parts);
  }

  /** The histogram of bins between `edges` with `masses`. */
  histogram(given: Fields, name: string, argument = ""): Distribution {
    refuseOthers(given, ["edges", "masses"], name, argument, "histogram");
    const edges = list(given.edges, name, within(argument, "edges"));
    const masses = list(given.masses, name, within(argument, "masses"));
    if (edges.length !== masses.length + 1) {
      throw new RangeError(
        `${name} requires ${within(argument, "edges")} to be one more than masses (${masses.length}), but there are ${edges.length}`,
      );
    }
    const numbers = [-2, masses.length].concat(edges, masses);
    return this.#admit({ family: "histogram", edges, masses }, numbers, name, argument);
  }

  /** The room that distributions take. */
  roomFor(...distributions: Distribution[]): number {
    return distributions.reduce((sum, one) => sum + this.#numbers(one).length, 0);
  }

  /** Puts a distribution that was read into wasm memory. */
  place(distribution: Distribution): Placed {
    return this.#memory.place(this.#numbers(distribution), "", "");
  }

  #numbers(distribution: Distribution): Float64Array {
    return (this.#known.get(distribution) as Known).numbers;
  }

  /** Of how many distributions these are made; not of too many. */
  #parts(components: readonly Distribution[], name: string, place: string): number {
    const all = components.map((one) => this.#known.get(one) as Known);
    const parts = all.reduce((sum, one) => sum + one.parts, 0);
    const size = all.reduce((sum, one) => sum + one.numbers.length, 0);
    if (parts <= mostParts && size <= mostNumbers) return parts;
    throw new RangeError(
      `${name} requires ${place} to be at most ${mostParts} distributions of ${mostNumbers} numbers in all, but there are ${parts} of ${size}`,
    );
  }

  /** Has the core check what it would be asked to measure, and freezes it. */
  #admit(
    made: object,
    row: ArrayLike<number>,
    name: string,
    argument: string,
    parts = 1,
  ): Distribution {
    const numbers = new Float64Array(row);
    const { module } = this.#memory;
    this.#memory.reserve(numbers.length);
    const placed = this.#memory.place(numbers, name, argument);
    renaming(
      () => module.checkMember(placed.address, placed.length),
      (message) => inPlace(message, name, argument),
    );
    const frozen = Object.freeze(made);
    this.#known.set(frozen, { numbers, parts });
    return frozen as Distribution;
  }
}

/** A mixture as the core gets it, from its components'. */
function mixtureRow(weights: readonly number[], components: readonly Float64Array[]): Float64Array {
  const length = components.reduce((sum, { length }) => sum + 1 + length, 2);
  const row = new Float64Array(length);
  row.set([-1, weights.length]);
  let end = 2;
  components.forEach((component, i) => {
    row[end] = weights[i] as number;
    row.set(component, end + 1);
    end += 1 + component.length;
  });
  return row;
}

function isTagged(value: object): value is Fields {
  return typeof (value as Fields).family === "string";
}

/** Whether an argument is a distribution, though perhaps a wrong one. What has a length is an array. */
export function isMember(value: unknown): boolean {
  return typeof value === "object" && value !== null && !isNumbers(value) && isTagged(value);
}

/** "p.sd"; the arguments of the function that makes it stand alone: "sd". */
function within(argument: string, field: string): string {
  return argument === "" ? field : `${argument}.${field}`;
}

/** "normal requires sd to be positive, but sd is −1" → "kl requires p.sd to be positive, but p.sd is −1". */
function inPlace(message: string, name: string, argument: string): string {
  const [, field = "", rest = message] = /^\w+ requires (\w+)(.*)$/.exec(message) ?? [];
  const full = within(argument, field);
  return `${name} requires ${full}${rest.replace(new RegExp(`\\b${field}\\b`, "g"), full)}`;
}

/** Runs a call of the core; a refusal is told in other words. */
export function renaming<Result>(call: () => Result, reword: (message: string) => string): Result {
  try {
    return call();
  } catch (error) {
    if (error instanceof RangeError) error.message = reword(error.message);
    throw error;
  }
}

function refuseOthers(
  given: Fields,
  known: readonly string[],
  name: string,
  argument: string,
  family: string,
): void {
  const other = Object.keys(given).find((key) => !known.includes(key));
  if (other === undefined) return;
  throw new TypeError(
    `${name} requires ${argument} to be a distribution of the family ${family}, but "${other}" is none of ${known.join(", ")}`,
  );
}

/** A frozen copy of an array of numbers. */
function list(values: unknown, name: string, argument: string): readonly number[] {
  lengthOf(values as ArrayLike<number>, name, argument);
  return Object.freeze(Array.from(checkedNumbers(values as ArrayLike<number>, name, argument)));
}
