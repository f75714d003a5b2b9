import type { Create } from "./glue.js";
import type { WasmModule } from "./module.js";
import { watch } from "./watch.js";

/** Starts compiled modules, each with its own memory: what makes an API of a module that is watched. */
export function starter<Wasm extends WasmModule, Api>(
  create: Create<Wasm>,
  apiOf: (module: Wasm) => Api,
): Start<Api> {
  return (compiled, onBreak) => {
    const module = create({
      instantiateWasm(imports, receive) {
        const instance = new WebAssembly.Instance(compiled, imports);
        receive(instance, compiled);
        return instance.exports;
      },
    });
    return apiOf(watch(module, onBreak));
  };
}

/** Starts a compiled module; `onBreak` is called if it ever breaks down. */
export type Start<Api> = (compiled: WebAssembly.Module, onBreak: () => void) => Api;
