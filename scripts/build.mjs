// npm run build [-- wasm|package|site]: leaves dist/ ready for npm pack and build/site/ ready to be served.
import { setup } from "./setup.mjs";
import { build, stageNames } from "./lib/stages.mjs";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !stageNames.includes(name));
if (unknown.length > 0) {
  console.error(`build: there is no stage ${unknown.join(", ")}; the stages are ${stageNames.join(", ")}.`);
  process.exit(1);
}
await setup();
for (const name of wanted.length > 0 ? wanted : stageNames) await build(name);
