/** Where the WebAssembly comes from. Without any of these the package finds its own. */
export interface LoadOptions {
  /** Fetch surprisal.wasm from here. */
  wasmUrl?: string | URL;
  /** The bytes of surprisal.wasm. */
  wasmBinary?: BufferSource;
  /** surprisal.wasm, compiled already: for instance sent to a worker. */
  module?: WebAssembly.Module;
}

/** Compiles what the options name; undefined when they name nothing. */
export async function compileGiven(options: LoadOptions): Promise<WebAssembly.Module | undefined> {
  if (options.module) return options.module;
  if (options.wasmBinary) return WebAssembly.compile(options.wasmBinary);
  if (options.wasmUrl) return compileFrom(options.wasmUrl);
  return undefined;
}

/** Fetches and compiles, and says what is wrong when the server does not send WebAssembly. */
export async function compileFrom(url: string | URL): Promise<WebAssembly.Module> {
  const response = await fetch(url, { credentials: "same-origin" });
  if (!response.ok) throw notFound(url, `the server answered ${response.status}`);
  const type = response.headers.get("content-type") ?? "";
  if (type.startsWith("application/wasm")) return WebAssembly.compileStreaming(response);
  const bytes = await response.arrayBuffer();
  if (!startsLikeWasm(bytes)) throw notFound(url, `the server sent ${type || "something else"}`);
  return WebAssembly.compile(bytes);
}

const magic = [0x00, 0x61, 0x73, 0x6d];

function startsLikeWasm(bytes: ArrayBuffer): boolean {
  const start = new Uint8Array(bytes, 0, Math.min(4, bytes.byteLength));
  return magic.every((byte, i) => start[i] === byte);
}

function notFound(url: string | URL, finding: string): Error {
  return new Error(
    `surprisal.wasm was not found at ${url}: ${finding}. Pass load({ wasmUrl }) with its address, ` +
      'or import "surprisal/inline", which needs no file. See "My .wasm is not found" in the README.',
  );
}
