// The installed package in pages: with Vite and without a bundler, in workers, under a strict content policy.
import assert from "node:assert/strict";
import { testIn, usual } from "../browsers.mjs";
import { install, write } from "./installed.mjs";
import { policy, serve, titleOf } from "./page.mjs";
import { viteApp } from "./vite-app.mjs";

const folder = install();
const html = (script) =>
  `<!doctype html><html lang="en"><script type="module" src="${script}"></script></html>`;
const compute = `
  const s = await load();
  document.title = "H = " + s.entropy([0.5, 0.25, 0.25], { base: 2 });
`;
const failing = (script) =>
  script.replace("const s", "try {\nconst s").trimEnd() +
  '\n} catch (error) { document.title = "failed: " + error.name; }\n';

/** A page's script that asks a worker. */
const asking = (create) => `
  const worker = ${create};
  worker.onmessage = ({ data }) => { document.title = data; };
  worker.onerror = ({ message }) => { document.title = "failed: " + message; };
`;
const answering = (from) => `
  import { load } from "${from}";
  const s = await load();
  postMessage("H = " + s.entropy([0.5, 0.25, 0.25], { base: 2 }));
`;
const packed = "./node_modules/surprisal/dist";

write(folder, {
  "plain.html": html("./plain.js"),
  "plain.js": `import { load } from "${packed}/index.js";${failing(compute)}`,
  "inline.html": html("./inline.js"),
  "inline.js": `import { load } from "${packed}/inline.js";${failing(compute)}`,
  "worker.html": html("./ask.js"),
  "ask.js": asking('new Worker("./worker.js", { type: "module" })'),
  "worker.js": answering(`${packed}/index.js`),
  "app/index.html": html("./main.js"),
  "app/main.js": `import { load } from "surprisal";${compute}`,
  "app/worker.html": html("./ask.js"),
  "app/ask.js": asking('new Worker(new URL("./worker.js", import.meta.url), { type: "module" })'),
  "app/worker.js": answering("surprisal"),
});
const app = await viteApp(folder, ["index.html", "worker.html"]);

const plain = await serve(folder);
const forbidding = await serve(folder, policy(""));

const inBrowsers = (title, body) => testIn(usual, title, body);

inBrowsers("a plain module script, without a bundler, under a strict policy", async (browser) => {
  assert.equal(await titleOf(browser, `${plain}/plain.html`), "H = 1.5");
});

inBrowsers("surprisal/inline in a plain page", async (browser) => {
  assert.equal(await titleOf(browser, `${plain}/inline.html`), "H = 1.5");
});

inBrowsers("a web worker without a bundler", async (browser) => {
  assert.equal(await titleOf(browser, `${plain}/worker.html`), "H = 1.5");
});

inBrowsers("an app that Vite built", async (browser) => {
  assert.equal(await titleOf(browser, `${app.built}/index.html`), "H = 1.5");
});

inBrowsers("Vite's development server", async (browser) => {
  assert.equal(await titleOf(browser, app.developed), "H = 1.5");
});

inBrowsers("a worker that Vite built", async (browser) => {
  assert.equal(await titleOf(browser, `${app.built}/worker.html`), "H = 1.5");
});

inBrowsers(
  "without 'wasm-unsafe-eval' the policy forbids WebAssembly, so it was in force",
  async (browser) => {
    for (const page of ["plain", "inline"]) {
      assert.match(await titleOf(browser, `${forbidding}/${page}.html`), /^failed: \w*Error$/);
    }
  },
);
