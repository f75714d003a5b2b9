import type { ExponentialForm, KlSlopes, Slopes } from "./api/information-geometry.js";
import type { Members } from "./members.js";
import type { Memory } from "./memory.js";
import { readOptions } from "./options.js";

/** Makes s.fisherInformation and s.exponentialForm. */
export function informationGeometry(memory: Memory, members: Members) {
  const { module } = memory;

  function place(distribution: unknown, name: string) {
    const member = members.read(distribution, name, "distribution");
    memory.reserve(members.roomFor(member));
    return members.place(member);
  }

  return {
    fisherInformation(distribution: unknown): Float64Array[] | null {
      const { address, length } = place(distribution, "fisherInformation");
      const all = module.fisherInformation(address, length);
      const size = Math.sqrt(all.length);
      const row = (_: unknown, i: number) => all.slice(i * size, (i + 1) * size);
      return size === 0 ? null : Array.from({ length: size }, row);
    },
    exponentialForm(distribution: unknown): ExponentialForm | null {
      const { address, length } = place(distribution, "exponentialForm");
      const [logPartition, ...both] = module.exponentialForm(address, length);
      if (logPartition === undefined) return null;
      const middle = both.length / 2;
      const natural = Float64Array.from(both.slice(0, middle));
      return { natural, expected: Float64Array.from(both.slice(middle)), logPartition };
    },
  };
}

/** Makes s.gradient.kl of two distributions. */
export function klSlopes(memory: Memory, members: Members) {
  const name = "kl";
  return (p: unknown, q: unknown, options?: unknown): KlSlopes => {
    const [first, second] = [members.read(p, name, "p"), members.read(q, name, "q")];
    const { unit } = readOptions(options, `${name} of distributions`, ["base"]);
    memory.reserve(members.roomFor(first, second));
    const [x, y] = [members.place(first), members.place(second)];
    const found = memory.module.klGradient(x.address, x.length, y.address, y.length);
    const middle = 1 + (found[0] as number);
    const named = (family: string, slopes: Float64Array): Slopes | null => {
      const { parameters = [] } = members.families.rows.find((row) => row.name === family) ?? {};
      const fields = parameters.map((one, i) => [one.name, (slopes[i] as number) / unit]);
      return slopes.length === 0 ? null : Object.fromEntries(fields);
    };
    return {
      p: named(first.family, found.subarray(1, middle)),
      q: named(second.family, found.subarray(middle + 1)),
    };
  };
}
