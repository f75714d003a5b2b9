import type { Numbers } from "./api/numbers.js";
import { lengthOf } from "./arguments.js";
import { type Memory, roomFor } from "./memory.js";

/** Makes s.logSumExp, s.softmax and s.logSoftmax. */
export function scoreFunctions(memory: Memory) {
  const { module } = memory;

  /** Places the argument and leaves room for `copies` more arrays of its length. */
  function place(x: Numbers, name: string, copies: number) {
    const n = lengthOf(x, name, "x");
    memory.reserve(roomFor(x, n) + copies * n);
    return memory.place(x, name, "x");
  }

  const mapped = (name: "softmax" | "logSoftmax") => (x: Numbers) => {
    const placed = place(x, name, 1);
    const out = memory.room(placed.length);
    module[name](placed.address, placed.length, out.address);
    return memory.read(out);
  };

  return {
    logSumExp(x: Numbers): number {
      const placed = place(x, "logSumExp", 0);
      return module.logSumExp(placed.address, placed.length);
    },
    softmax: mapped("softmax"),
    logSoftmax: mapped("logSoftmax"),
  };
}
