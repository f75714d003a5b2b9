import type { Module } from "./module.js";

/**
 * The module with an eye on it: a trap inside WebAssembly is a bug of ours after which its memory cannot be trusted. It is
 * reported as one clear error, every later call repeats it, and `onBreak` lets the loader start afresh.
 */
export function watch(module: Module, onBreak: () => void): Module {
  let broken: Error | undefined;

  function guarded<Given extends unknown[], Result>(call: (...given: Given) => Result) {
    return (...given: Given): Result => {
      if (broken) throw broken;
      try {
        return call(...given);
      } catch (error) {
        if (!(error instanceof WebAssembly.RuntimeError)) throw error;
        broken = new Error(
          `surprisal broke down (${error.message}); this is a bug in it. Call load() again for a fresh start.`,
          { cause: error },
        );
        onBreak();
        throw broken;
      }
    };
  }

  const watched: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(module)) {
    if (typeof member === "function") watched[name] = guarded(member);
  }
  Object.defineProperty(watched, "HEAPF64", { get: () => module.HEAPF64 });
  return watched as unknown as Module;
}
