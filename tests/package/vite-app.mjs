// An app of Vite's that has the package installed: as it is built, and as its development server serves it.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { after } from "node:test";
import { createServer } from "vite";
import { inProject } from "../../scripts/lib/project.mjs";
import { runBeside, write } from "./installed.mjs";
import { serve } from "./page.mjs";

const config = (pages) => `export default {
  base: "./",
  logLevel: "warn",
  worker: { format: "es" },
  build: { target: "es2022", modulePreload: { polyfill: false }, rollupOptions: { input: ${JSON.stringify(pages)} } },
};`;

/** Builds and serves the pages of the folder app/; resolves to the two addresses. */
export async function viteApp(folder, pages) {
  const root = join(folder, "app");
  write(folder, { "app/vite.config.js": config(pages) });
  symlinkSync(inProject("node_modules/vite"), join(folder, "node_modules/vite"));
  const vite = inProject("node_modules/vite/bin/vite.js");
  await runBeside(process.execPath, [vite, "build"], { cwd: root });
  const server = { port: 0, host: "127.0.0.1" };
  const developing = await createServer({ root, logLevel: "warn", server });
  await developing.listen();
  after(() => developing.close());
  const { port } = developing.httpServer.address();
  return { built: await serve(join(root, "dist")), developed: `http://127.0.0.1:${port}/` };
}
