// npm run demo: builds what is missing, serves the site on localhost and prints its address.
import { inProject, main } from "./lib/project.mjs";
import { build } from "./lib/stages.mjs";
import { staticServer } from "./lib/static-server.mjs";
import { setup } from "./setup.mjs";

/** Listens on `port`, or on the next free one of a hundred when `mayMove`. */
function listen(server, port, mayMove) {
  return new Promise((resolve, reject) => {
    let next = port;
    server.on("listening", () => resolve(server.address().port));
    server.on("error", (error) => {
      if (mayMove && error.code === "EADDRINUSE" && next < port + 100) {
        next += 1;
        server.listen(next, "localhost");
      } else {
        reject(
          new Error(`demo: port ${next} cannot be used (${error.code}); set PORT to another.`),
        );
      }
    });
    server.listen(port, "localhost");
  });
}

await main(async () => {
  const wanted = process.env.PORT ?? "";
  if (wanted !== "" && !(/^\d+$/.test(wanted) && Number(wanted) < 65536)) {
    throw new Error(`demo: PORT must be a port number, but is ${wanted}.`);
  }
  await setup();
  await build("site");
  const server = staticServer(inProject("build", "site"));
  const port = await listen(server, Number(wanted || 4173), wanted === "");
  console.log(`Surprisal: http://localhost:${port}/  (Ctrl+C stops it)`);
});
