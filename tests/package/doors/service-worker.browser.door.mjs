// The installed package in a service worker: it computes there, and a page asks it.
import assert from "node:assert/strict";
import { testIn } from "../../browsers.mjs";
import { install, write } from "../installed.mjs";
import { serve, titleOf } from "../page.mjs";

const folder = install();
write(folder, {
  "index.html":
    '<!doctype html><html lang="en"><script type="module" src="./ask.js"></script></html>',
  "ask.js": `
    navigator.serviceWorker.onmessage = ({ data }) => { document.title = data; };
    await navigator.serviceWorker.register("./answer.js", { type: "module" });
    const { active } = await navigator.serviceWorker.ready;
    active.postMessage([0.5, 0.25, 0.25]);
  `,
  "answer.js": `
    import { load } from "./node_modules/surprisal/dist/index.js";
    addEventListener("message", async ({ data, source }) => {
      try {
        const s = await load();
        source.postMessage("H = " + s.entropy(data, { base: 2 }));
      } catch (error) {
        source.postMessage("failed: " + error.message);
      }
    });
  `,
});
const site = await serve(folder);

// Firefox has no modules in service workers.
testIn(["chromium"], "a service worker", async (browser) => {
  assert.equal(await titleOf(browser, `${site}/index.html`), "H = 1.5");
});
