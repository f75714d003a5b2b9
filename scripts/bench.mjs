// `npm run bench`: builds the package, installs the peers beside the benchmark, and runs it.
import { existsSync } from "node:fs";
import { inProject, main, must } from "./lib/project.mjs";
import { build } from "./lib/stages.mjs";
import { setup } from "./setup.mjs";

main(async () => {
  await setup();
  await build("package");
  const folder = inProject("tests", "bench");
  if (!existsSync(inProject("tests", "bench", "node_modules"))) {
    await must("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund"]);
  }
  await must(process.execPath, [
    inProject("tests", "bench", "bench.mjs"),
    ...process.argv.slice(2),
  ]);
});
