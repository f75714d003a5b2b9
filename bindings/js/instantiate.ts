import type { Surprisal } from "./api/surprisal.js";
import createModule from "./glue.js";
import { createSurprisal } from "./surprisal.js";

/** Starts a compiled module: its own memory, its own API. */
export function instantiate(compiled: WebAssembly.Module): Surprisal {
  const module = createModule({
    instantiateWasm(imports, receive) {
      const instance = new WebAssembly.Instance(compiled, imports);
      receive(instance, compiled);
      return instance.exports;
    },
  });
  return createSurprisal(module);
}
