// Builds the package into dist/: the wasm modules and their glue from build/wasm; the TypeScript around them as one module
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

/** The modules: where each one's files are, and its entries. */
const modules = [
  { name: "surprisal", folder: "", entries: ["index", "node", "inline"] },
  { name: "learning", folder: "learning", entries: ["index", "node", "worker", "node-thread"] },
];

/** TypeScript to JavaScript and declarations, beside the glue and the bytes. */
function compile() {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const args = ["-p", join(root, "bindings/js"), "--outDir", work];
  execFileSync(join(root, "node_modules/.bin/tsc"), args, { stdio: "inherit" });
  for (const { name, folder } of modules) {
    const glue = fit(readFileSync(join(wasm, `${name}.js`), "utf8"));
    writeFileSync(join(work, folder, "glue.js"), glue);
  }
  const base64 = readFileSync(join(wasm, "surprisal.wasm")).toString("base64");
  writeFileSync(join(work, "base64.js"), `export const base64 = "${base64}";\n`);
}

/** One file an entry, and one that those of a module share: a page without a bundler asks the server for few files. */
async function bundle({ name, folder, entries }) {
  const input = Object.fromEntries(
    entries.map((entry) => [entry, join(work, folder, `${entry}.js`)]),
  );
  const external = (id) => id.startsWith("node:") || id.endsWith("/base64.js");
  const bundled = await rolldown({ input, external, logLevel: "warn" });
  const own = new RegExp(`/(${entries.join("|")}|node-[a-z]+)\\.js$`); // a browser never asks for Node's files
  await bundled.write({
    dir: join(out, folder),
    format: "esm",
    chunkFileNames: `${name}.js`,
    codeSplitting: { groups: [{ name, test: (id) => !own.test(id) }] },
    minify: true,
  });
  await bundled.close();
}

/** Bundlers look for this very text, in quotes; the minifier writes backquotes. */
function keepAddresses({ name, folder, entries }) {
  const file = join(out, folder, "index.js");
  let text = readFileSync(file, "utf8");
  for (const target of [`${name}.wasm`, ...(entries.includes("worker") ? ["worker.js"] : [])]) {
    text = text.replaceAll(`\`./${target}\``, `'./${target}'`);
    if (!text.includes(`new URL('./${target}',import.meta.url)`))
      throw new Error(`the address of ${target} has a new shape in dist/${folder}/index.js`);
  }
  writeFileSync(file, text);
}

/** What is published beside a module's entries: the bytes, and the declarations without internals. */
function addFiles({ name, folder, entries }) {
  cpSync(join(wasm, `${name}.wasm`), join(out, folder, `${name}.wasm`));
  const isDeclaration = (path) => !path.endsWith(".js");
  cpSync(join(work, folder, "api"), join(out, folder, "api"), {
    recursive: true,
    filter: isDeclaration,
  });
  const declared = entries.filter((entry) => !/^(node|worker)/.test(entry));
  for (const entry of [...declared, "types"])
    cpSync(join(work, folder, `${entry}.d.ts`), join(out, folder, `${entry}.d.ts`));
}

compile();
for (const one of modules) {
  await bundle(one);
  keepAddresses(one);
  addFiles(one);
}
cpSync(join(work, "base64.js"), join(out, "base64.js"));
rmSync(dist, { recursive: true, force: true });
renameSync(out, dist);
