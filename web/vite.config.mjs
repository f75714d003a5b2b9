// Bundles each figure and the frame's script and style; the pages load only the figures they show.
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const figures = readdirSync(here("figures"))
  .map((name) => [name, here(`figures/${name}/figure.ts`)])
  .filter(([, entry]) => existsSync(entry));

const shared = /\/(web\/kit|node_modules|dist)\//;
const learning = /\/(web\/kit|dist)\/learning/;

export default defineConfig({
  root: here("."),
  base: "./",
  publicDir: false,
  logLevel: "warn",
  resolve: {
    alias: {
      "surprisal/learning": here("../dist/learning/index.js"),
      surprisal: here("../dist/index.js"),
    },
  },
  worker: { format: "es", rollupOptions: { output: { entryFileNames: "assets/[name].js" } } },
  build: {
    outDir: here("../build/site"),
    emptyOutDir: false,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: "assets/manifest.json",
    license: { fileName: "licenses.txt" },
    rollupOptions: {
      input: {
        ...Object.fromEntries(figures),
        frame: here("site/frame.ts"),
        style: here("site/style.css"),
        embed: here("embed/embed.ts"),
        "embed-style": here("embed/embed.css"),
      },
      output: {
        entryFileNames: "assets/[name].js",
        chunkFileNames: "assets/[name]-[hash].js",
        assetFileNames: "assets/[name][extname]",
        // What figures share comes in one file, not in ten; what learns in another, for the pages that need it. A group
        // takes along whatever its files import: so the kit, which knows nothing of what learns, comes first.
        codeSplitting: {
          groups: [
            { name: "kit", test: (id) => shared.test(id) && !learning.test(id), priority: 1 },
            { name: "learning", test: learning },
          ],
        },
      },
    },
  },
});
