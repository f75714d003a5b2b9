import { readFile } from "node:fs/promises";
import { notFound } from "./compile.js";

/** Reads and compiles a .wasm that lies on the disk. */
export async function readCompiled(file: URL): Promise<WebAssembly.Module> {
  const bytes = await readFile(file).catch((error: Error) => {
    throw notFound(file, error.message, error);
  });
  return WebAssembly.compile(bytes);
}
