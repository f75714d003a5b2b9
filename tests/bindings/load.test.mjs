// Starting the core: once, again after a failure, from elsewhere, and afresh after a breakdown.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { load } from "surprisal";
import * as inline from "surprisal/inline";

const dist = (file) => new URL(`../../dist/${file}`, import.meta.url);
const wasm = readFileSync(dist("surprisal.wasm"));
const value = (s) => s.entropy([0.5, 0.5], { base: 2 });

const answers = {
  "/good.wasm": [200, "application/wasm", wasm],
  "/untyped.wasm": [200, "application/octet-stream", wasm],
  "/page.wasm": [200, "text/html", "<!doctype html><title>Not found</title>"],
};
const server = createServer(({ url }, response) => {
  const [status, type, body] = answers[url] ?? [404, "text/plain", "nothing here"];
  response.writeHead(status, { "content-type": type }).end(body);
});
let origin;
before(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

test("load answers the same object each time, also when asked twice at once", async () => {
  const [one, two] = await Promise.all([load(), load()]);
  assert.equal(one, two);
  assert.equal(await load(), one);
  assert.equal(await load({}), one);
  assert.equal("then" in one, false);
  assert.equal(Object.isFrozen(one), true);
});

test("load takes bytes, a compiled module or an address, and starts a module of its own", async () => {
  const compiled = await WebAssembly.compile(wasm);
  const shared = await load();
  for (const options of [
    { wasmBinary: wasm },
    { wasmBinary: new Uint8Array(wasm).buffer },
    { module: compiled },
    { wasmUrl: `${origin}/good.wasm` },
    { wasmUrl: new URL(`${origin}/good.wasm`) },
    { wasmUrl: `${origin}/untyped.wasm` },
  ]) {
    const s = await load(options);
    assert.notEqual(s, shared);
    assert.equal(value(s), 1);
  }
});

test("a .wasm that is not there is named, with what the server said and what to do", async () => {
  const what =
    /^Error: missing\.wasm was not found at .*missing\.wasm: the server answered 404\. .*wasmUrl.*surprisal\/inline.*README/;
  await assert.rejects(load({ wasmUrl: `${origin}/missing.wasm` }), what);
  await assert.rejects(load({ wasmUrl: `${origin}/page.wasm` }), /the server sent text\/html/);
  await assert.rejects(load({ wasmUrl: "http://127.0.0.1:9/x.wasm" }), /the request failed \(/);
});

test("in Node, too, a .wasm that is not there is named, with what to do", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "surprisal-load-"));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const file of ["node.js", "surprisal.js"]) cpSync(dist(file), join(folder, file));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const { load: loadBundled } = await import(pathToFileURL(join(folder, "node.js")));
  const what = /not found at file:.*surprisal\.wasm: ENOENT.*wasmBinary.*surprisal\/inline.*README/;
  await assert.rejects(loadBundled(), what);
  cpSync(dist("surprisal.wasm"), join(folder, "surprisal.wasm"));
  assert.equal(value(await loadBundled()), 1, "it can be tried again");
});

test("load refuses what it does not know", async () => {
  const bad = [
    [{ url: "x" }, /load has no option "url"; its options are wasmUrl, wasmBinary, module/],
    [{ module: wasm }, /load requires module to be a WebAssembly.Module/],
    [{ wasmBinary: "abc" }, /load requires wasmBinary to be an ArrayBuffer/],
    [{ wasmUrl: 3 }, /load requires wasmUrl to be a string or a URL/],
    [{ wasmUrl: "x", module: undefined, wasmBinary: wasm }, /at most one of .* wasmUrl and wasmB/],
    [null, /load requires options to be an object.*null/],
    ["x.wasm", /load requires options to be an object.*"x.wasm"/],
  ];
  for (const [options, says] of bad) {
    await assert.rejects(
      load(options),
      (error) => error instanceof TypeError && says.test(error.message),
    );
  }
  await assert.rejects(load({ wasmBinary: new Uint8Array(8) }), WebAssembly.CompileError);
});

test("a failed load can be tried again", async (t) => {
  const real = globalThis.fetch;
  t.after(() => {
    globalThis.fetch = real;
  });
  const browser = await import(dist("index.js"));
  globalThis.fetch = () => Promise.resolve(new Response("gone", { status: 503 }));
  await assert.rejects(browser.load(), /the server answered 503/);
  globalThis.fetch = () =>
    Promise.resolve(new Response(wasm, { headers: { "content-type": "application/wasm" } }));
  const s = await browser.load();
  assert.equal(value(s), 1);
  assert.equal(await browser.load(), s);
});

test("surprisal/inline needs no file, and loads with and without waiting, once", async () => {
  const s = inline.loadSync();
  assert.equal(value(s), 1);
  assert.equal(inline.loadSync(), s);
  assert.equal(await inline.load(), s);
});

/** Code that does nothing but trap. */
const trap = () => {
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const body = [1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 0x74, 0, 0, 10, 5, 1, 3, 0, 0, 0x0b];
  return new Instance(new WebAssembly.Module(Uint8Array.from([...header, ...body]))).exports.t();
};
const { Instance } = WebAssembly;

/** Starts modules whose every export traps as soon as `state.trapped` is set. */
function trappable(state) {
  return function TrappableInstance(module, imports) {
    const real = new Instance(module, imports);
    const exports = Object.entries(real.exports).map(([name, member]) => [
      name,
      typeof member === "function"
        ? (...given) => (state.trapped ? trap() : member(...given))
        : member,
    ]);
    return { exports: Object.fromEntries(exports) };
  };
}

test("after a trap each call says so, and load starts afresh", async (t) => {
  t.after(() => {
    WebAssembly.Instance = Instance;
  });
  const state = { trapped: false };
  WebAssembly.Instance = trappable(state);
  const { load: loadAnew } = await import(`${dist("node.js")}?trapped`);
  const s = await loadAnew();
  assert.equal(value(s), 1);
  state.trapped = true;
  const said = /Error: surprisal broke down \(.*\); this is a bug in it\. Call load\(\) again/;
  assert.throws(() => s.vector(3), said);
  state.trapped = false;
  assert.throws(() => s.vector(3), said, "a broken module is not used again");
  const fresh = await loadAnew();
  assert.notEqual(fresh, s);
  assert.equal(value(fresh), 1);
});
