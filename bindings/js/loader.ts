import type { LoadOptions } from "./api/load.js";
import { compileGiven } from "./compile.js";
import type { Start } from "./instantiate.js";

/** An entry's one shared start of a module, which is forgotten when it fails or breaks down. */
export class Loader<Api> {
  readonly #start: Start<Api>;
  #loading: Promise<Api> | undefined;
  #loaded: Api | undefined;

  constructor(start: Start<Api>) {
    this.#start = start;
  }

  /** Makes the entry's load(). */
  load(compileDefault: () => Promise<WebAssembly.Module>) {
    return async (options?: LoadOptions): Promise<Api> => {
      const given = await compileGiven(options);
      if (given) return this.#start(given, () => {});
      if (this.#loaded) return this.#loaded;
      this.#loading ??= compileDefault().then(
        (compiled) => this.#share(compiled),
        (error: unknown) => {
          this.#loading = undefined;
          throw error;
        },
      );
      return this.#loading;
    };
  }

  /** The same without waiting. */
  loadSync(compile: () => WebAssembly.Module): Api {
    return this.#loaded ?? this.#share(compile());
  }

  #share(compiled: WebAssembly.Module): Api {
    this.#loaded ??= this.#start(compiled, () => this.#forget());
    return this.#loaded;
  }

  #forget(): void {
    this.#loading = undefined;
    this.#loaded = undefined;
  }
}
