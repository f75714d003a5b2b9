// Debian's PyTorch computes with whatever BLAS is there. Its reference BLAS is ten times slower than OpenBLAS, and to be
// faster than that would be a hollow win: OpenBLAS is unpacked, beside the toolchain, where it is not installed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { inProject } from "../../../scripts/lib/project.mjs";

const library = join("usr", "lib", "x86_64-linux-gnu", "openblas-pthread");
const folder = inProject(".toolchain", "openblas");
const done = (command, args) => spawnSync(command, args, { cwd: folder }).status === 0;

function unpack() {
  mkdirSync(folder, { recursive: true });
  if (!done("apt-get", ["download", "libopenblas0-pthread"])) return false;
  return readdirSync(folder)
    .filter((file) => file.endsWith(".deb"))
    .every((file) => done("dpkg-deb", ["-x", file, "."]));
}

/** The environment in which Python's programs find it, or nothing where there is none. */
export function openblas() {
  if (existsSync(join("/", library))) return {};
  if (!existsSync(join(folder, library)) && !unpack()) return undefined;
  return { LD_LIBRARY_PATH: join(folder, library) };
}
