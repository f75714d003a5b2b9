// The installed package in Node: import, require, worker, inline.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { install, run, write } from "./installed.mjs";

const folder = install();

/** Runs a file of the consumer's and answers what it prints. */
function node(file, text, flags = []) {
  write(folder, { [file]: text });
  return run(process.execPath, [...flags, file], { cwd: folder }).trim();
}

test("the package brings nothing else along", () => {
  const installed = readdirSync(join(folder, "node_modules")).filter(
    (name) => !name.startsWith("."),
  );
  assert.deepEqual(installed, ["surprisal"]);
});

test("import works", () => {
  const script = `
    import { load } from "surprisal";
    const s = await load();
    console.log(s.entropy([0.5, 0.25, 0.25], { base: 2 }), await load() === s);
  `;
  assert.equal(node("import.js", script), "1.5 true");
});

test("require works, from Node 20.19 on", (t) => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const canRequire = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (!canRequire) return t.skip("this Node cannot require a module");
  const script = `
    const { load } = require("surprisal");
    const { loadSync } = require("surprisal/inline");
    load().then((s) => console.log(s.kl([0.5, 0.5], [0.5, 0.5]), loadSync().perplexity([1])));
  `;
  const quiet = ["--disable-warning=ExperimentalWarning"];
  assert.equal(node("require.cjs", script, quiet), "0 1");
});

test("surprisal/inline works with and without await", () => {
  const script = `
    import { load, loadSync } from "surprisal/inline";
    const s = loadSync();
    console.log(s.jensenShannon([1, 0], [0, 1], { base: 2 }), (await load()) === s);
  `;
  assert.equal(node("inline.js", script), "1 true");
});

test("a worker thread loads its own, or is sent the compiled module", () => {
  const worker = `
    import { parentPort, workerData } from "node:worker_threads";
    import { load } from "surprisal";
    const s = await load(workerData);
    parentPort.postMessage(s.entropy([0.5, 0.5], { base: 2 }));
  `;
  const script = `
    import { readFile } from "node:fs/promises";
    import { Worker } from "node:worker_threads";
    import { fileURLToPath } from "node:url";
    const file = fileURLToPath(import.meta.resolve("surprisal/surprisal.wasm"));
    const module = await WebAssembly.compile(await readFile(file));
    for (const workerData of [undefined, { module }]) {
      const worker = new Worker(new URL("worker.js", import.meta.url), { workerData });
      console.log(await new Promise((resolve, reject) => worker.on("message", resolve).on("error", reject)));
    }
  `;
  write(folder, { "worker.js": worker });
  assert.equal(node("workers.js", script), "1\n1");
});

test("importing touches nothing: no window, no fetch, no file", () => {
  const script = `
    for (const name of ["fetch", "window", "document", "navigator"])
      Object.defineProperty(globalThis, name, { get() { throw new Error("touched " + name); } });
    const { load } = await import("surprisal");
    const { loadSync } = await import("surprisal/inline");
    const browser = await import("./node_modules/surprisal/dist/index.js");
    console.log(typeof load, typeof loadSync, typeof browser.load);
  `;
  assert.equal(node("touch.js", script), "function function function");
});

test("the files that exports name are there", () => {
  const packed = join(folder, "node_modules", "surprisal");
  for (const file of ["dist/index.js", "dist/index.d.ts", "dist/surprisal.wasm", "LICENSE"])
    assert.ok(existsSync(join(packed, file)), file);
});
