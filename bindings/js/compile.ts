import type { LoadOptions } from "./api/load.js";
import { refuse } from "./messages.js";
import { checkKeys } from "./options.js";

const known = ["wasmUrl", "wasmBinary", "module"] as const;

/** Compiles what the options of load() name; undefined when they name nothing. */
export async function compileGiven(
  options: LoadOptions = {},
): Promise<WebAssembly.Module | undefined> {
  checkKeys(options, "load", known);
  requireOne(options);
  const { wasmUrl, wasmBinary, module } = options;
  if (module !== undefined) return requireModule(module);
  if (wasmBinary !== undefined) return WebAssembly.compile(requireBytes(wasmBinary));
  if (wasmUrl !== undefined) return compileFrom(requireUrl(wasmUrl));
  return undefined;
}

/** Of two sources one would be ignored without a word. */
function requireOne(options: LoadOptions): void {
  const given = known.filter((key) => options[key] !== undefined);
  if (given.length < 2) return;
  throw new TypeError(
    `load requires at most one of ${known.join(", ")}, but it was given ${given.join(" and ")}`,
  );
}

function requireModule(module: unknown): WebAssembly.Module {
  if (module instanceof WebAssembly.Module) return module;
  return refuse("load", "module", "a WebAssembly.Module", module);
}

function requireBytes(bytes: unknown): BufferSource {
  if (bytes instanceof ArrayBuffer || ArrayBuffer.isView(bytes)) return bytes as BufferSource;
  return refuse("load", "wasmBinary", "an ArrayBuffer or a typed array", bytes);
}

function requireUrl(url: unknown): string {
  if (typeof url === "string") return url;
  if (url instanceof URL) return url.href;
  return refuse("load", "wasmUrl", "a string or a URL", url);
}

/** Fetches and compiles, and says what is wrong when the server does not send WebAssembly. */
export async function compileFrom(url: string | URL): Promise<WebAssembly.Module> {
  const response = await fetch(url, { credentials: "same-origin" }).catch((error: unknown) => {
    throw notFound(url, `the request failed (${(error as Error).message})`, error);
  });
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

/** The last part of an address: surprisal.wasm. */
const nameOf = (url: string | URL) =>
  new URL(url, "file:///").pathname.split("/").at(-1) || "surprisal.wasm";

/** The error that says where the file was looked for, what was there, and what to do. */
export function notFound(url: string | URL, finding: string, cause?: unknown): Error {
  return new Error(
    `${nameOf(url)} was not found at ${url}: ${finding}. Pass its address, load({ wasmUrl }), or its bytes, ` +
      'load({ wasmBinary }); of the measures, "surprisal/inline" needs no file. ' +
      'See "My .wasm is not found" in the README.',
    { cause },
  );
}
