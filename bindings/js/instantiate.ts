import type { Surprisal } from "./api/surprisal.js";
import createModule from "./glue.js";
import { createSurprisal } from "./surprisal.js";
import { watch } from "./watch.js";

/** Starts a compiled module: its own memory, its own API. `onBreak` is called if it ever breaks down. */
export function instantiate(compiled: WebAssembly.Module, onBreak: () => void): Surprisal {
  const module = createModule({
    instantiateWasm(imports, receive) {
      const instance = new WebAssembly.Instance(compiled, imports);
      receive(instance, compiled);
      return instance.exports;
    },
  });
  return createSurprisal(watch(module, onBreak));
}
