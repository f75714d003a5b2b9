// Builds the package into dist/: the wasm module and its glue from build/wasm; the TypeScript around them as one module
// for each entry, with what they share; the declarations of what is public.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { fit } from "./glue.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const wasm = join(root, "build/wasm/bindings/embind");
const work = join(root, "build/package");
const out = join(work, "dist");
const dist = join(root, "dist");
const entries = ["index", "node", "inline"];

/** TypeScript to JavaScript and declarations, beside the glue and the bytes. */
function compile() {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const args = ["-p", join(root, "bindings/js"), "--outDir", work];
  execFileSync(join(root, "node_modules/.bin/tsc"), args, { stdio: "inherit" });
  writeFileSync(join(work, "glue.js"), fit(readFileSync(join(wasm, "surprisal.js"), "utf8")));
  const base64 = readFileSync(join(wasm, "surprisal.wasm")).toString("base64");
  writeFileSync(join(work, "base64.js"), `export const base64 = "${base64}";\n`);
}

/** One file an entry: a page without a bundler asks the server for three files, not for thirty. */
async function bundle() {
  const input = Object.fromEntries(entries.map((entry) => [entry, join(work, `${entry}.js`)]));
  const external = (id) => id.startsWith("node:") || id.endsWith("/base64.js");
  const bundled = await rolldown({ input, external, logLevel: "warn" });
  const shared = "surprisal.js";
  await bundled.write({ dir: out, format: "esm", chunkFileNames: shared, minify: true });
  await bundled.close();
}

/** Bundlers look for this very text, in quotes; the minifier writes backquotes. */
function keepAddress() {
  const file = join(out, "index.js");
  const text = readFileSync(file, "utf8").replaceAll("`./surprisal.wasm`", "'./surprisal.wasm'");
  if (!text.includes("new URL('./surprisal.wasm',import.meta.url)"))
    throw new Error("the address of surprisal.wasm has a new shape in dist/index.js");
  writeFileSync(file, text);
}

/** What is published beside the modules: the bytes, as a file and as text, and the declarations without internals. */
function addFiles() {
  cpSync(join(work, "base64.js"), join(out, "base64.js"));
  cpSync(join(wasm, "surprisal.wasm"), join(out, "surprisal.wasm"));
  const isDeclaration = (path) => !path.endsWith(".js");
  cpSync(join(work, "api"), join(out, "api"), { recursive: true, filter: isDeclaration });
  for (const name of ["index", "inline", "types"])
    cpSync(join(work, `${name}.d.ts`), join(out, `${name}.d.ts`));
}

compile();
await bundle();
keepAddress();
addFiles();
rmSync(dist, { recursive: true, force: true });
renameSync(out, dist);
