import type { Module, WasmModule } from "./module.js";

/** A factory of modules, as Emscripten writes it. */
export type Create<Wasm extends WasmModule> = (options: {
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): WebAssembly.Exports;
}) => Wasm;

/** Emscripten's glue, built from bindings/embind. */
declare const createModule: Create<Module>;
export default createModule;
