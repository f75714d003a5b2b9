// One classic script that holds everything: it works from a file, and in a frame that may do nothing but run scripts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { testIn, usual } from "../browsers.mjs";
import { install, write } from "./installed.mjs";
import { serve, titleOf } from "./page.mjs";

const folder = install();
write(folder, {
  "main.js": `
    import { loadSync } from "surprisal/inline";
    const text = "H = " + loadSync().entropy([0.5, 0.25, 0.25], { base: 2 });
    document.title = text;
    parent.postMessage(text, "*");
  `,
  "file.html": '<!doctype html><html lang="en"><script src="./bundle.js"></script></html>',
  "frame.html": '<!doctype html><html lang="en"><script src="./host.js"></script></html>',
  "host.js": `
    addEventListener("message", ({ data, origin }) => { document.title = data + " from " + origin; });
    const frame = document.createElement("iframe");
    frame.sandbox = "allow-scripts";
    frame.src = "./file.html";
    document.documentElement.append(frame);
  `,
});

const bundled = await rolldown({ input: join(folder, "main.js"), logLevel: "warn" });
await bundled.write({ file: join(folder, "bundle.js"), format: "iife" });
await bundled.close();

const origin = await serve(
  folder,
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' http:; frame-src 'self'",
);

test("the bundle is one classic script that asks for no file", () => {
  const text = readFileSync(join(folder, "bundle.js"), "utf8");
  assert.doesNotMatch(text, /^\s*(import|export)\b|import\.meta/m);
});

testIn(usual, "a page that is opened as a file", async (browser) => {
  const url = pathToFileURL(join(folder, "file.html")).href;
  assert.equal(await titleOf(browser, url), "H = 1.5");
});

testIn(usual, "a sandboxed frame of no origin", async (browser) => {
  assert.equal(await titleOf(browser, `${origin}/frame.html`), "H = 1.5 from null");
});
