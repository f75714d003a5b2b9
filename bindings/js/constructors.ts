import type { Distribution } from "./api/distributions.js";
import type { Numbers } from "./api/numbers.js";
import { isNumbers, lengthOf, requireNumber, requireWhole } from "./arguments.js";
import { type Members, renaming } from "./members.js";
import { type Memory, roomFor } from "./memory.js";
import { refuse } from "./messages.js";
import { checkKeys } from "./options.js";

type Constructor = (...given: unknown[]) => Distribution;

/** Makes s.normal and all other functions that make distributions. */
export function constructors(memory: Memory, members: Members) {
  const { families } = members;
  const made: Record<string, Constructor> = {};
  for (const [index, { name, parameters }] of families.rows.entries()) {
    made[name] = (...given) => {
      const named = parameters.map((parameter, i) => [parameter.name, given[i]]);
      return members.member(index, Object.fromEntries(named), name);
    };
  }
  const gamma = families.indexOf("gamma");
  return {
    ...made,
    exponential: (rate: unknown) => members.member(gamma, { shape: 1, rate }, "exponential"),
    mixture: (parts: unknown) => members.mixture(separate(parts), "mixture"),
    histogram: (data: unknown, options: unknown = {}) => histogram(memory, members, data, options),
    fit: fitFunction(memory, members),
  };
}

/** [[weight, distribution], …] as weights and components. */
function separate(parts: unknown) {
  if (!Array.isArray(parts)) {
    refuse("mixture", "components", "an array of pairs [weight, distribution]", parts);
  }
  const pairs = Array.from(parts, (pair: unknown, i) => {
    if (!Array.isArray(pair)) {
      refuse("mixture", `components[${i}]`, "a pair [weight, distribution]", pair);
    }
    requireNumber(pair[0], "mixture", `weights[${i}]`);
    return pair;
  });
  return { weights: pairs.map(([weight]) => weight), components: pairs.map(([, one]) => one) };
}

/** Of samples, or of bins that were counted. */
function histogram(memory: Memory, members: Members, data: unknown, options: unknown) {
  const name = "histogram";
  const { bins } = checkKeys(options, name, ["bins"]);
  const inOurWords = (message: string) => message.replace(/^\w+/, name);
  if (isNumbers(data)) {
    const count = bins === undefined ? 0 : requireWhole(bins, name, "bins", 1, 1e6);
    memory.reserve(roomFor(data, data.length));
    const samples = memory.place(data, name, "samples");
    const found = renaming(
      () => memory.module.histogram(samples.address, samples.length, count),
      inOurWords,
    );
    return members.histogram(found, name);
  }
  if (bins !== undefined) throw new TypeError("histogram has no bins to choose where edges are");
  if (typeof data !== "object" || data === null) {
    refuse(name, "samples", "an array of numbers, or an object { edges, counts }", data);
  }
  const { edges, counts } = checkKeys(data, name, ["edges", "counts"]) as Record<string, Numbers>;
  const [n, m] = [
    lengthOf(edges as Numbers, name, "edges"),
    lengthOf(counts as Numbers, name, "counts"),
  ];
  memory.reserve(n + m);
  const x = memory.copy(edges as Numbers, name, "edges");
  const y = memory.copy(counts as Numbers, name, "counts");
  const found = renaming(
    () => memory.module.histogramOfCounts(x.address, n, y.address, m),
    inOurWords,
  );
  return members.histogram(found, name);
}

/** Makes s.fit. */
function fitFunction(memory: Memory, members: Members) {
  const name = "fit";
  return (family: unknown, samples: Numbers, options: unknown = {}): Distribution => {
    const index = members.families.require(family, name, "family");
    const { parameters } = members.families.at(index);
    const known = knownNumbers(members, index, options, name);
    const n = lengthOf(samples, name, "samples");
    memory.reserve(roomFor(samples, n) + 2 * parameters.length);
    const placed = memory.place(samples, name, "samples");
    const fixed = memory.place(known, name, "options");
    const out = memory.room(parameters.length);
    renaming(
      () => memory.module.fit(index, placed.address, n, fixed.address, out.address),
      (message) => message.replace(/^\w+/, name),
    );
    const values = [...memory.read(out)];
    const lost = parameters.find((_, i) => !Number.isNaN(known[i]) && known[i] !== values[i]);
    if (lost) {
      throw new RangeError(
        `fit finds ${lost.name} of ${family} from the samples and cannot keep one that is known`,
      );
    }
    const found = values.map((value, i) => [parameters[i]?.name, value]);
    return members.member(index, Object.fromEntries(found), name);
  };
}

/** Parameters that the caller knows, by name, as one number each: NaN where one is to be found. */
export function knownNumbers(members: Members, index: number, known: unknown, name: string) {
  const { parameters } = members.families.at(index);
  const names = parameters.map((parameter) => parameter.name);
  const given = checkKeys(known, name, names);
  return parameters.map(({ name: key, low, high, closed }) => {
    if (given[key] === undefined) return NaN;
    const value = requireNumber(given[key], name, key);
    const inside = closed ? value >= low && value <= high : value > low && value < high;
    if (inside && Number.isFinite(value)) return value;
    throw new RangeError(
      `${name} requires ${key} to be finite and between ${low} and ${high}, but ${key} is ${value}`,
    );
  });
}
