// The demo's server: right types, and never a file from outside its folder.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { staticServer } from "../../scripts/lib/static-server.mjs";

const base = mkdtempSync(join(tmpdir(), "surprisal-server-"));
const site = join(base, "site");
const server = staticServer(site, { "X-Test": "yes" });

before(async () => {
  mkdirSync(join(site, "zh"), { recursive: true });
  mkdirSync(join(base, "site-secret"));
  writeFileSync(join(base, "secret.txt"), "secret");
  writeFileSync(join(base, "site-secret", "index.html"), "secret");
  writeFileSync(join(site, "index.html"), "<h1>home</h1>");
  writeFileSync(join(site, "zh", "index.html"), "<h1>首页</h1>");
  writeFileSync(join(site, "surprisal.wasm"), Buffer.from([0, 97, 115, 109]));
  symlinkSync(join(base, "secret.txt"), join(site, "link.txt"));
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
});
after(() => {
  server.close();
  rmSync(base, { recursive: true });
});

/** A raw request: fetch would tidy the path up before sending it. */
const get = (path, method = "GET") =>
  new Promise((resolve, reject) => {
    const { port } = server.address();
    const sent = request({ host: "localhost", port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (data) => {
        body += data;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    });
    sent.on("error", reject).end();
  });

test("a folder answers with its index, a file with its type and the given headers", async () => {
  const home = await get("/");
  assert.deepEqual([home.status, home.body], [200, "<h1>home</h1>"]);
  assert.equal(home.headers["content-type"], "text/html; charset=utf-8");
  assert.equal(home.headers["x-test"], "yes");
  assert.equal((await get("/zh/?x=1")).body, "<h1>首页</h1>");
  assert.equal((await get("/surprisal.wasm")).headers["content-type"], "application/wasm");
});

test("a folder without its slash is sent to it, query and all", async () => {
  const { status, headers } = await get("/zh?lang=zh");
  assert.deepEqual([status, headers.location], [308, "./zh/?lang=zh"]);
});

test("what is not there is 404, what cannot be is 400, what may not be is 405", async () => {
  assert.equal((await get("/nothing")).status, 404);
  assert.equal((await get("/%")).status, 400);
  assert.equal((await get("/a%00b")).status, 400);
  assert.equal((await get("/", "POST")).status, 405);
  assert.equal((await get("/", "HEAD")).body, "");
});

test("no path leads out of the folder", async () => {
  const paths = [
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/zh/../../secret.txt",
    "/link.txt",
  ];
  for (const path of [...paths, "/../site-secret/", "/../site-secret"]) {
    const { status, body } = await get(path);
    assert.equal(status, 404, path);
    assert.doesNotMatch(body, /secret/, path);
  }
});
