import type { Numbers } from "./api/numbers.js";
import { lengthOf } from "./arguments.js";
import type { Memory } from "./memory.js";

/** Makes s.logSumExp, s.softmax and s.logSoftmax. */
export function scoreFunctions(memory: Memory) {
  const { module } = memory;

  function place(x: Numbers, name: string) {
    const n = lengthOf(x, name, "x");
    memory.reserve(2 * n);
    return memory.place(x, name, "x");
  }

  const mapped = (name: "softmax" | "logSoftmax") => (x: Numbers) => {
    const placed = place(x, name);
    const out = memory.room(placed.length);
    module[name](placed.address, placed.length, out.address);
    return memory.read(out);
  };

  return {
    logSumExp(x: Numbers): number {
      const placed = place(x, "logSumExp");
      return module.logSumExp(placed.address, placed.length);
    },
    softmax: mapped("softmax"),
    logSoftmax: mapped("logSoftmax"),
  };
}
