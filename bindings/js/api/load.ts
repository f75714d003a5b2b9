import type { Surprisal } from "./surprisal.js";

/** Where the WebAssembly comes from: at most one of these. Without any the package finds its own. */
export interface LoadOptions {
  /** Fetch surprisal.wasm from here; a string is taken relative to the page. */
  wasmUrl?: string | { readonly href: string } | undefined;
  /** The bytes of surprisal.wasm. */
  wasmBinary?: ArrayBuffer | ArrayBufferView | undefined;
  /** surprisal.wasm as a WebAssembly.Module, compiled already: for instance sent to a worker. */
  module?: object | undefined;
}

/**
 * Starts the core. Without options it does so once, and further calls answer the same object; a failed load is
 * forgotten, so that it can be tried again. With options each call starts a module with a memory of its own.
 *
 * @throws Error when surprisal.wasm cannot be had, saying where it was looked for, what was there and what to do;
 * TypeError for an unknown option, a wrong one, or two sources; WebAssembly.CompileError when the bytes are something else
 */
export type Load = (options?: LoadOptions) => Promise<Surprisal>;
