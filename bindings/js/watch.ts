import type { WasmModule } from "./module.js";

/**
 * The module with an eye on it. An exception that leaves WebAssembly leaves its stack where it was: it is put back, or
 * some thousand errors would use it up. A trap is a bug of ours after which the memory cannot be trusted: it is reported
 * as one clear error, every later call repeats it, and `onBreak` lets the loader start afresh.
 */
export function watch<Wasm extends WasmModule>(module: Wasm, onBreak: () => void): Wasm {
  let broken: Error | undefined;
  const { _emscripten_stack_get_current: stackNow, __emscripten_stack_restore: putBack } = module;

  function guarded<Given extends unknown[], Result>(call: (...given: Given) => Result) {
    return (...given: Given): Result => {
      if (broken) throw broken;
      let stack = 0;
      try {
        stack = stackNow();
        return call(...given);
      } catch (error) {
        if (!(error instanceof WebAssembly.RuntimeError)) {
          putBack(stack);
          throw error;
        }
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
  return watched as unknown as Wasm;
}
