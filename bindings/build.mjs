// Builds the package: the wasm module and its glue from build/wasm, the TypeScript around them, into dist/.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "build/wasm/bindings/embind");
const dist = join(root, "dist");

/** The glue is handed a compiled module; its own search for a file would only mislead bundlers. */
function withoutFileSearch(glue) {
  const search = /new URL\("surprisal\.wasm",\s*import\.meta\.url\)\.href/g;
  const found = glue.match(search)?.length ?? 0;
  if (found > 1) throw new Error(`the glue looks for surprisal.wasm ${found} times`);
  const cleaned = glue.replace(search, '"surprisal.wasm"');
  if (cleaned.includes("import.meta")) throw new Error("the glue still knows import.meta");
  return cleaned;
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
const wasm = readFileSync(join(built, "surprisal.wasm"));
writeFileSync(join(dist, "base64.js"), `export const base64 = "${wasm.toString("base64")}";\n`);
writeFileSync(
  join(dist, "glue.js"),
  withoutFileSearch(readFileSync(join(built, "surprisal.js"), "utf8")),
);
copyFileSync(join(built, "surprisal.wasm"), join(dist, "surprisal.wasm"));
execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", join(root, "bindings/js")], {
  stdio: "inherit",
});
