// npm run build [-- wasm|package|site]: leaves dist/ ready for npm pack and build/site/ ready to be served.
import { main } from "./lib/project.mjs";
import { build, stageNames } from "./lib/stages.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !stageNames.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `build: no stage is named ${unknown.join(", ")}; there are ${stageNames.join(", ")}.`,
    );
  }
  await setup();
  for (const name of wanted.length > 0 ? wanted : stageNames) await build(name);
});
