// npm run demo: builds what is missing, serves the site on localhost and prints its address.
import { setup } from "./setup.mjs";
import { inProject } from "./lib/project.mjs";
import { build } from "./lib/stages.mjs";
import { staticServer } from "./lib/static-server.mjs";

await setup();
await build("site");

const wanted = process.env.PORT;
if (wanted !== undefined && !/^\d{1,5}$/.test(wanted)) {
  console.error(`demo: PORT must be a number, but is ${wanted}.`);
  process.exit(1);
}
const server = staticServer(inProject("build", "site"));
let port = Number(wanted ?? 4173);

server.on("error", (error) => {
  if (error.code !== "EADDRINUSE" || wanted !== undefined || port >= 4273) {
    console.error(`demo: port ${port} cannot be used (${error.code}); set PORT to another.`);
    process.exit(1);
  }
  port += 1;
  server.listen(port, "localhost");
});
server.on("listening", () => {
  console.log(`Surprisal: http://localhost:${server.address().port}/  (Ctrl+C stops it)`);
});
server.listen(port, "localhost");
