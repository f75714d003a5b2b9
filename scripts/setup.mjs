// Puts in place what a fresh clone lacks: programs are checked, dependencies and toolchain installed.
// Nothing outside the project is touched. Imports no dependency, since none may be there yet.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { inProject, main, must, root } from "./lib/project.mjs";

const compiler = process.env.CXX ?? "c++";
const needs = [
  { name: "cmake", atLeast: [3, 25], install: "cmake" },
  { name: compiler, atLeast: [12], args: ["-dumpfullversion", "-dumpversion"], install: "g++" },
  { name: "make", atLeast: [3], install: "make" },
];

const version = ({ name, args = ["--version"] }) =>
  spawnSync(name, args, { encoding: "utf8" }).stdout?.match(/\d+(\.\d+)*/)?.[0];

const isAtLeast = (found, wanted) => {
  const [major, minor = 0] = found.split(".").map(Number);
  return major > wanted[0] || (major === wanted[0] && minor >= (wanted[1] ?? 0));
};

function checkPrograms() {
  const missing = needs.flatMap((need) => {
    const found = version(need);
    if (found && isAtLeast(found, need.atLeast)) return [];
    return [
      `${need.name} ${need.atLeast.join(".")} or newer (found: ${found ?? "none"}; Debian's package ${need.install})`,
    ];
  });
  if (missing.length === 0) return;
  throw new Error(`set-up: please install ${missing.join(", ")}.`);
}

/** npm ci in `folder`, unless what its lockfile names is there. */
export async function installDependencies(folder = root) {
  const installed = join(folder, "node_modules", ".package-lock.json");
  const lock = join(folder, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log("set-up: npm ci");
  await must("npm", ["ci", "--prefix", folder, "--include=dev", "--no-audit", "--no-fund"]);
}

export async function setup() {
  if (!isAtLeast(process.versions.node, [20, 19])) {
    throw new Error(`set-up: Node 20.19 or newer is required, this is ${process.version}.`);
  }
  checkPrograms();
  await installDependencies();
  await must(inProject("scripts", "toolchain.sh"), []);
}

if (process.argv[1] === inProject("scripts", "setup.mjs")) await main(setup);
