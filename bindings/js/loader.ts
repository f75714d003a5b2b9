import type { Surprisal } from "./api/surprisal.js";
import { compileGiven, type LoadOptions } from "./compile.js";
import { instantiate } from "./instantiate.js";

/**
 * Makes an entry's load(): without options it loads once and answers the same API ever after; with options it starts a
 * module of its own. A failed load is forgotten, so that it can be tried again.
 */
export function makeLoad(
  compileDefault: () => Promise<WebAssembly.Module>,
): (options?: LoadOptions) => Promise<Surprisal> {
  let loaded: Promise<Surprisal> | undefined;

  async function start(options: LoadOptions): Promise<Surprisal> {
    return instantiate((await compileGiven(options)) ?? (await compileDefault()));
  }

  return (options) => {
    if (options && Object.keys(options).length > 0) return start(options);
    loaded ??= start({}).catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
