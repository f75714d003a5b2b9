// Builds the package: the wasm module and its glue from build/wasm, the TypeScript around them, into dist/.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fit } from "./glue.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "build/wasm/bindings/embind");
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
const wasm = readFileSync(join(built, "surprisal.wasm"));
writeFileSync(join(dist, "base64.js"), `export const base64 = "${wasm.toString("base64")}";\n`);
writeFileSync(
  join(dist, "glue.js"),
  fit(readFileSync(join(built, "surprisal.js"), "utf8")),
);
copyFileSync(join(built, "surprisal.wasm"), join(dist, "surprisal.wasm"));
execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", join(root, "bindings/js")], {
  stdio: "inherit",
});
