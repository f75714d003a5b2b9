// A Python that has NumPy, to run what a network exports: the one in SURPRISAL_PYTHON, Debian's when python3-numpy is
// installed, else both unpacked from Debian's packages.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { inProject, must } from "./project.mjs";

const hasNumPy = (program) => spawnSync(program, ["-c", "import numpy"]).status === 0;

export async function pythonWithNumPy() {
  const own = process.env.SURPRISAL_PYTHON;
  if (own) return own;
  if (hasNumPy("/usr/bin/python3")) return "/usr/bin/python3";
  const folder = inProject(".toolchain", "numpy");
  const unpacked = join(folder, "root", "usr", "bin", "python3");
  if (!existsSync(unpacked) || !hasNumPy(unpacked))
    await must(inProject("scripts", "unpack-debian.sh"), [folder, "numpy"]);
  return unpacked;
}
