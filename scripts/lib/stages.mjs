// The build, stage by stage: what each reads, what it leaves, how it is made.
import { cmake } from "./cmake.mjs";
import { inProject, must } from "./project.mjs";
import { isUpToDate, stamped } from "./stamp.mjs";

const node = (script) => (options) => must(process.execPath, [inProject(script)], options);

const glue = ["surprisal", "learning"].flatMap((name) => [
  `build/wasm/bindings/embind/${name}.js`,
  `build/wasm/bindings/embind/${name}.wasm`,
]);
const tools = ["package.json", "package-lock.json"];

/** A stage reads what the stage before it left, not what that was made of: a comment in the core rebuilds no page. */
export const stages = {
  wasm: {
    inputs: [
      "core",
      "bindings/embind",
      "CMakeLists.txt",
      "CMakePresets.json",
      "scripts/lib/cmake.mjs",
      ".toolchain/environment",
    ],
    outputs: glue,
    make: (options) => cmake("wasm", "modules", options),
  },
  package: {
    needs: "wasm",
    inputs: [...glue, "bindings/js", "bindings/build.mjs", "bindings/glue.mjs", ...tools],
    outputs: [
      ...["index.js", "node.js", "inline.js", "index.d.ts", "surprisal.wasm"],
      ...["index.js", "node.js", "index.d.ts", "learning.wasm"].map((file) => `learning/${file}`),
    ].map((file) => `dist/${file}`),
    make: node("bindings/build.mjs"),
  },
  site: {
    needs: "package",
    inputs: ["dist", "web", "LICENSE", "LICENSES", ...tools],
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
