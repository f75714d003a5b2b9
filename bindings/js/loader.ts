import type { Load } from "./api/load.js";
import type { Surprisal } from "./api/surprisal.js";
import { compileGiven } from "./compile.js";
import { instantiate } from "./instantiate.js";

/** An entry's one shared start of the core, which is forgotten when it fails or breaks down. */
export class Loader {
  #loading: Promise<Surprisal> | undefined;
  #loaded: Surprisal | undefined;

  /** Makes the entry's load(). */
  load(compileDefault: () => Promise<WebAssembly.Module>): Load {
    return async (options) => {
      const given = await compileGiven(options);
      if (given) return instantiate(given, () => {});
      if (this.#loaded) return this.#loaded;
      this.#loading ??= compileDefault().then(
        (compiled) => this.#start(compiled),
        (error: unknown) => {
          this.#loading = undefined;
          throw error;
        },
      );
      return this.#loading;
    };
  }

  /** The same without waiting. */
  loadSync(compile: () => WebAssembly.Module): Surprisal {
    return this.#loaded ?? this.#start(compile());
  }

  #start(compiled: WebAssembly.Module): Surprisal {
    this.#loaded ??= instantiate(compiled, () => this.#forget());
    return this.#loaded;
  }

  #forget(): void {
    this.#loading = undefined;
    this.#loaded = undefined;
  }
}
