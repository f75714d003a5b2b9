// Types, then the bundle, then the pages, those of single figures, and the licences: web/ to build/site/.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Eleventy from "@11ty/eleventy";
import { build } from "vite";
import { writeEmbedPages } from "./embed/pages.mjs";
import { licenses } from "./licenses.mjs";
import { chapters } from "./site/chapters.mjs";
import { figures } from "./site/figures.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const target = here("../build/site");

execFileSync(
  process.execPath,
  [here("../node_modules/typescript/bin/tsc"), "-p", here("tsconfig.json")],
  {
    stdio: "inherit",
  },
);
rmSync(target, { recursive: true, force: true });
await build({ configFile: here("vite.config.mjs") });

// Relative to the project: below an absolute folder, Eleventy does not find a directory's data file.
process.chdir(here(".."));
const site = new Eleventy("web/site", "build/site", {
  configPath: "web/site/eleventy.config.mjs",
  quietMode: true,
});
await site.write();

writeEmbedPages({ site: target, figures: await figures(), chapters });

const list = `${target}/licenses.txt`;
writeFileSync(list, licenses(readFileSync(list, "utf8"), here("..")));
