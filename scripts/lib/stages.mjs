// The build, stage by stage: what each reads, what it leaves, how it is made.
import { cmake } from "./cmake.mjs";
import { inProject, must } from "./project.mjs";
import { isUpToDate, stamped } from "./stamp.mjs";

const node = (script) => (options) => must(process.execPath, [inProject(script)], options);

const wasmInputs = [
  "core",
  "bindings/embind",
  "CMakeLists.txt",
  "CMakePresets.json",
  ".toolchain/environment",
];
const packageInputs = [...wasmInputs, "bindings", "package.json", "package-lock.json"];

const stages = {
  wasm: {
    inputs: wasmInputs,
    outputs: [
      "build/wasm/bindings/embind/surprisal.js",
      "build/wasm/bindings/embind/surprisal.wasm",
    ],
    make: (options) => cmake("wasm", "surprisal_wasm", options),
  },
  package: {
    needs: "wasm",
    inputs: packageInputs,
    outputs: ["dist/index.js", "dist/index.d.ts", "dist/surprisal.wasm"],
    make: node("bindings/build.mjs"),
  },
  site: {
    needs: "package",
    inputs: [...packageInputs, "web"],
    outputs: ["build/site/index.html", "build/site/zh/index.html"],
    make: node("web/build.mjs"),
  },
};

export const stageNames = Object.keys(stages);

/** Brings a stage, and before it the stages it needs, up to date; `options` as for run(). */
export async function build(name, options = {}) {
  const stage = stages[name];
  if (stage.needs) await build(stage.needs, options);
  if (isUpToDate(name, stage)) return;
  console.log(`build: ${name}`);
  await stamped(name, stage, options);
}
