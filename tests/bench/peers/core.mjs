// The core without bindings: tests/bench/core.cpp, as this machine's compiler makes it, for SSE2, and as WebAssembly.
import { existsSync } from "node:fs";
import { inProject } from "../../../scripts/lib/project.mjs";
import { ProcessPeer } from "./python.mjs";

const built = (preset, program) => inProject("build", preset, "tests", "bench", program);

const commands = {
  native: [built("native-release", "bench_core")],
  wasm: [process.execPath, built("wasm", "bench_core.cjs")],
};

/** "native" or "wasm"; nothing where it is not built: scripts/bench.mjs does that. */
export const core = (which) =>
  existsSync(commands[which].at(-1)) ? new ProcessPeer(commands[which]) : null;
