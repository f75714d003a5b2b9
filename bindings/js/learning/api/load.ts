import type { LoadOptions } from "../../api/load.js";
import type { Learning } from "./learning.js";

/**
 * Starts what learns. As `load` of "surprisal", with learning.wasm in place of surprisal.wasm.
 *
 * @throws Error when learning.wasm cannot be had, saying where it was looked for, what was there and what to do;
 * TypeError for an unknown option, a wrong one, or two sources; WebAssembly.CompileError when the bytes are something else
 */
export type LoadLearning = (options?: LoadOptions) => Promise<Learning>;
