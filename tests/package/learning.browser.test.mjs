// The installed "surprisal/learning" in pages: on the page and in its worker, with Vite and without a bundler, the same bits.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "surprisal/learning";
import { testIn, usual } from "../browsers.mjs";
import { install, write } from "./installed.mjs";
import { serve, titleOf } from "./page.mjs";
import { viteApp } from "./vite-app.mjs";

const folder = install();
const html = (script) =>
  `<!doctype html><html lang="en"><script type="module" src="${script}"></script></html>`;

/** Trains 30 epochs and shows the parameters: on the page, then in the worker. */
const options = `{ layers: [{ units: 4, activation: "gelu" }, { units: 1 }], optimizer: "adam", seed: 5 }`;
const script = (from) => `
  import { load, loadWorker } from "${from}";
  const shown = (parameters) => Array.from(parameters).join(" ");
  try {
    const s = await load();
    const data = s.datasets.makeSpiral({ samples: 64, seed: 2 });
    const here = s.network(${options}, data);
    here.epoch(30);
    const worker = await loadWorker();
    const there = await worker.network(${options}, data);
    await there.train({ epochs: 30 });
    const same = shown(here.parameters) === shown(await there.parameters());
    document.title = same ? shown(here.parameters) : "the worker has other bits";
  } catch (error) {
    document.title = "failed: " + error;
  }
`;

write(folder, {
  "plain.html": html("./plain.js"),
  "plain.js": script("./node_modules/surprisal/dist/learning/index.js"),
  "app/index.html": html("./main.js"),
  "app/main.js": script("surprisal/learning"),
  "missing.html": html("./missing.js"),
  "missing.js": `
    import { loadWorker } from "./node_modules/surprisal/dist/learning/index.js";
    const worker = await loadWorker({ worker: new Worker("./no-such-worker.js", { type: "module" }) });
    worker.network(${options}, { features: [[0], [1]], labels: [0, 1] }).catch((error) => {
      document.title = error.message;
    });`,
});
const app = await viteApp(folder, ["index.html"]);
const plain = await serve(folder);

const s = await load({
  wasmBinary: readFileSync(join(folder, "node_modules/surprisal/dist/learning/learning.wasm")),
});
const network = s.network(
  new Function(`return ${options}`)(),
  s.datasets.makeSpiral({ samples: 64, seed: 2 }),
);
network.epoch(30);
const expected = Array.from(network.parameters).join(" ");

const inBrowsers = (title, body) => testIn(usual, title, body);

inBrowsers(
  "a plain page and its worker have Node's bits, under a strict policy",
  async (browser) => {
    assert.equal(await titleOf(browser, `${plain}/plain.html`), expected);
  },
);

inBrowsers("so has an app that Vite built", async (browser) => {
  assert.equal(await titleOf(browser, `${app.built}/index.html`), expected);
});

inBrowsers("and one on Vite's development server", async (browser) => {
  assert.equal(await titleOf(browser, app.developed), expected);
});

inBrowsers("a worker that does not start is a clear error", async (browser) => {
  assert.match(
    await titleOf(browser, `${plain}/missing.html`),
    /^the worker .* broke down .*loadWorker\(\{ worker \}\)/,
  );
});
