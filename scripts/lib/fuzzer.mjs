// A clang with libFuzzer: the one in SURPRISAL_CLANG, else the one that came with Debian's Emscripten, for which the
// libraries that it lacks are unpacked beside it.
import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { inProject, must } from "./project.mjs";

const toolchainRoot = inProject(".toolchain", "root", "usr");
const clang = join(toolchainRoot, "bin", "clang++-21");
const resources = join("lib", "llvm-21", "lib", "clang", "21");
const folder = inProject(".toolchain", "fuzzer");

/** A folder of clang's resources that has the libraries, too. */
async function completeResources() {
  const complete = join(folder, "resources");
  if (existsSync(join(complete, "lib", "linux", "libclang_rt.fuzzer-x86_64.a"))) return complete;
  await must(inProject("scripts", "unpack-debian.sh"), [folder, "fuzzer"]);
  rmSync(complete, { recursive: true, force: true });
  mkdirSync(complete);
  symlinkSync(join(toolchainRoot, resources, "include"), join(complete, "include"));
  symlinkSync(join(folder, "root", "usr", resources, "lib"), join(complete, "lib"));
  return complete;
}

/** They were made for Debian's newer C library, which the programs therefore find in the toolchain. */
async function linkerFlags() {
  const libraries = join(toolchainRoot, "lib", "x86_64-linux-gnu");
  return [
    ...["-fuse-ld=lld", `-resource-dir "${await completeResources()}"`],
    `"${join(libraries, "libc.so.6")}" -Wl,--allow-shlib-undefined`,
    `"-Wl,--dynamic-linker=${join(libraries, "ld-linux-x86-64.so.2")}" "-Wl,-rpath,${libraries}"`,
  ].join(" ");
}

/** What CMake's preset `fuzz` wants in its environment. */
export async function fuzzerEnvironment() {
  const own = process.env.SURPRISAL_CLANG;
  if (own) return { FUZZ_CXX: own, FUZZ_LINKER_FLAGS: "" };
  if (existsSync(clang)) return { FUZZ_CXX: clang, FUZZ_LINKER_FLAGS: await linkerFlags() };
  throw new Error("fuzz: name a clang++, 16 or newer, that has libFuzzer, in SURPRISAL_CLANG.");
}
