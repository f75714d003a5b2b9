// The runtimes and bundlers beside Node and Vite, as `npm run test:package` installs them.
import { createRequire } from "node:module";
import { inProject } from "../../../scripts/lib/project.mjs";

const folder = inProject("tests", "package", "doors");
const here = createRequire(`${folder}/`);

/** A module that is installed here. */
export const door = (name) => import(here.resolve(name));

const installed = (...path) => inProject("tests", "package", "doors", "node_modules", ...path);
const bunFor = `bun-${process.platform}-${process.arch === "arm64" ? "aarch64" : process.arch}`;

/** The programs; Bun's own, since its package puts it in place by a script, and scripts are not run. */
export const deno = installed(".bin", "deno");
export const bun = installed("@oven", bunFor, "bin", "bun");
