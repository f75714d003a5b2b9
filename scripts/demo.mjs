// npm run demo: builds what is missing, serves the site on localhost and prints its address.
import { listen, portFrom } from "./lib/listen.mjs";
import { inProject, main } from "./lib/project.mjs";
import { build } from "./lib/stages.mjs";
import { staticServer } from "./lib/static-server.mjs";
import { setup } from "./setup.mjs";

await main(async () => {
  const wanted = portFrom(process.env.PORT);
  await setup();
  await build("site");
  const server = staticServer(inProject("build", "site"));
  const port = await listen(server, wanted ?? 4173, wanted === null);
  console.log(`Surprisal: http://localhost:${port}/  (Ctrl+C stops it)`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit());
});
