// `npm run bench`: builds the package, installs the peers beside the benchmark, and runs it.
import { inProject, main, must } from "./lib/project.mjs";
import { build } from "./lib/stages.mjs";
import { installDependencies, setup } from "./setup.mjs";

await main(async () => {
  await setup();
  await build("package");
  await installDependencies(inProject("tests", "bench"));
  const program = inProject("tests", "bench", "bench.mjs");
  await must(process.execPath, [program, ...process.argv.slice(2)]);
});
