// Finds a server a port of this machine's own.

const attempt = (server, port, host) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });

/** Listens on `port`, or on the next free one of a hundred when `mayMove`; resolves to the port. */
export async function listen(server, port, mayMove = false, host = "localhost") {
  const last = mayMove ? port + 100 : port;
  for (let next = port; ; next++) {
    try {
      return await attempt(server, next, host);
    } catch ({ code }) {
      // Where localhost is also called ::1, there need not be that protocol.
      if (code === "EADDRNOTAVAIL" && host === "localhost")
        return listen(server, next, mayMove, "127.0.0.1");
      if (code !== "EADDRINUSE" || next === last)
        throw new Error(`demo: port ${next} cannot be used (${code}); set PORT to another.`);
    }
  }
}

/** The port that `text` (of the environment variable PORT) asks for, or null when it asks for none. */
export function portFrom(text = "") {
  if (text === "") return null;
  if (/^\d+$/.test(text) && Number(text) < 65536) return Number(text);
  throw new Error(`demo: PORT must be a port number, but is ${text}.`);
}
