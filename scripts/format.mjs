// npm run format: rewrites every source file as npm test wants to see it.
import { inProject, main, must } from "./lib/project.mjs";
import { clangFormat, cppFiles } from "./lib/steps.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  await setup();
  await must(clangFormat(), ["-i", ...cppFiles()]);
  await must(inProject("node_modules", ".bin", "biome"), ["check", "--write"]);
});
