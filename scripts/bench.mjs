// `npm run bench [-- --quick] [-- measures distributions learning]`: builds the package and the core alone, installs the
// peers beside the benchmark, and runs it.
import { cmake } from "./lib/cmake.mjs";
import { inProject, main, must } from "./lib/project.mjs";
import { build } from "./lib/stages.mjs";
import { installDependencies, setup } from "./setup.mjs";

await main(async () => {
  await setup();
  await build("package");
  for (const preset of ["native-release", "wasm"]) await cmake(preset, "bench_core");
  await installDependencies(inProject("tests", "bench"));
  const program = inProject("tests", "bench", "bench.mjs");
  await must(process.execPath, [program, ...process.argv.slice(2)]);
});
