// The demo finds a port, or says which one it cannot have.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { listen, portFrom } from "../../scripts/lib/listen.mjs";

const servers = [];
const server = () => servers[servers.push(createServer()) - 1];
after(() => {
  for (const each of servers) each.close();
});

test("a port that is taken is left for the next free one, unless it was asked for", async () => {
  const taken = await listen(server(), 0);
  const next = await listen(server(), taken, true);
  assert.ok(next > taken && next <= taken + 100, `${next}`);
  await assert.rejects(listen(server(), taken), {
    message: `demo: port ${taken} cannot be used (EADDRINUSE); set PORT to another.`,
  });
});

test("PORT is a port number, or nothing", () => {
  assert.deepEqual([portFrom(undefined), portFrom(""), portFrom("8080")], [null, null, 8080]);
  for (const wrong of ["65536", "-1", "http", "80 80"]) {
    assert.throws(() => portFrom(wrong), {
      message: `demo: PORT must be a port number, but is ${wrong}.`,
    });
  }
});
