// When the first figure of a page can be used, on a line of 10 Mbit/s and a processor four times as slow:
// `node tests/web/first-figure.mjs [page …]`, as /asymmetry/. No test: it measures the site that is built, gzipped as hosts do.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { gzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";
import { browserPath } from "../../scripts/lib/browsers.mjs";
import { inProject } from "../../scripts/lib/project.mjs";
import { fileFor } from "../../scripts/lib/static-server.mjs";

const all = [
  "/surprise-and-entropy/",
  "/two-distributions/",
  "/asymmetry/",
  "/perceptron/",
  "/tiny-network/",
];
const pages = process.argv.length > 2 ? process.argv.slice(2) : all;
const rounds = 5;
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
};

const compressed = new Map();
function answer(file) {
  if (!compressed.has(file)) compressed.set(file, gzipSync(readFileSync(file), { level: 9 }));
  return compressed.get(file);
}

const server = createServer((request, response) => {
  const file = fileFor(inProject("build/site"), request.url.split(/[?#]/)[0]);
  if (!file) return response.writeHead(404).end();
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "content-encoding": "gzip",
  });
  response.end(answer(file));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

/** In the page: notes the first frame in which the first figure has its drawing. */
function watch() {
  const look = () => {
    const drawing = document.querySelector(".figure")?.shadowRoot?.querySelector("svg.drawing");
    if (drawing) window.firstFigure = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds from the start of navigation until the first figure has drawn; and the bytes that came. */
async function load(browser, path) {
  const context = await browser.createBrowserContext(); // with nothing in its cache
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const session = await page.createCDPSession();
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 20,
    downloadThroughput: 10e6 / 8,
    uploadThroughput: 10e6 / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.evaluateOnNewDocument(watch);
  await page.goto(`http://127.0.0.1:${server.address().port}${path}`, { waitUntil: "load" });
  await page.waitForFunction(() => window.firstFigure !== undefined);
  const time = await page.evaluate(() => window.firstFigure);
  await context.close();
  return [time, bytes / 1000];
}

const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const browser = await puppeteer.launch({
  executablePath: browserPath.chromium(),
  args: ["--no-sandbox", "--no-first-run"],
});
const results = {};
for (const path of pages) {
  const found = [];
  for (let round = 0; round < rounds; round++) found.push(await load(browser, path));
  const [times, sizes] = [0, 1].map((which) => found.map((one) => one[which]));
  results[path] = {
    "median ms": Math.round(middle(times)),
    "kB by then": Math.round(middle(sizes)),
  };
}
console.table(results);
await browser.close();
server.close();
