import type { Support } from "./api/distribution-functions.js";
import type { Numbers } from "./api/numbers.js";
import { isNumbers, requireNumber, requireWhole } from "./arguments.js";
import { isMember, type Members } from "./members.js";
import type { Memory } from "./memory.js";
import { checkKeys, readOptions } from "./options.js";

/** In the core's order. */
const ofNumbers = ["density", "logDensity", "cdf", "survival", "quantile"];
const ofMember = ["mean", "variance", "mode"];
const entropyIndex = 3;

/** The largest array that wasm memory could hold. */
const most = 2 ** 28;

/** Makes s.density, s.mean and what else there is to ask of one distribution. */
export function memberFunctions(memory: Memory, members: Members) {
  const { module } = memory;

  /** Reads a distribution, and leaves room for `more` numbers. */
  function place(value: unknown, name: string, more: number) {
    const member = members.read(value, name, "distribution");
    memory.reserve(members.roomFor(member) + more);
    return members.place(member);
  }

  const at = (name: string, index: number) => (distribution: unknown, x: number | Numbers) => {
    const many = isNumbers(x);
    if (!many) requireNumber(x, name, name === "quantile" ? "u" : "x");
    const values = many ? x : [x];
    const member = place(distribution, name, values.length);
    const placed = memory.copy(values, name, name === "quantile" ? "u" : "x");
    module.memberAt(index, member.address, member.length, placed.address, placed.length);
    const found = memory.read(placed);
    return many ? found : found[0];
  };

  const value = (name: string, index: number) => (distribution: unknown) => {
    const member = place(distribution, name, 0);
    return module.memberValue(index, member.address, member.length);
  };

  const named = (names: string[], make: typeof at | typeof value) =>
    Object.fromEntries(names.map((name, index) => [name, make(name, index)]));

  return {
    ...named(ofNumbers, at),
    ...named(ofMember, value),
    support(distribution: unknown): Support {
      const member = place(distribution, "support", 3);
      const out = memory.room(3);
      module.memberSupport(member.address, member.length, out.address);
      const [low = NaN, high = NaN, discrete] = memory.read(out);
      return { low, high, discrete: discrete === 1 };
    },
    sample(distribution: unknown, n: unknown, options: unknown = {}): Float64Array {
      const { seed = 0 } = checkKeys(options, "sample", ["seed"]);
      const start = requireWhole(seed, "sample", "seed", 0, Number.MAX_SAFE_INTEGER);
      const count = requireWhole(n, "sample", "n", 0, most);
      const member = place(distribution, "sample", count);
      const out = memory.room(count);
      module.sample(member.address, member.length, start, out.address, count);
      return memory.read(out);
    },
  };
}

type EntropyFunction = (p: Numbers, options?: unknown) => number;

/** s.entropy also of a distribution: in nats, or in the base asked for. */
export function withMember(memory: Memory, members: Members, ofArray: EntropyFunction) {
  const name = "entropy";
  return (p: unknown, options?: unknown): number => {
    if (!isMember(p)) return ofArray(p as Numbers, options);
    const { unit } = readOptions(options, `${name} of distributions`, ["base"]);
    const member = members.read(p, name, "p");
    memory.reserve(members.roomFor(member));
    const placed = members.place(member);
    return memory.module.memberValue(entropyIndex, placed.address, placed.length) / unit;
  };
}
