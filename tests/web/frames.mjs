// What a frame costs while a figure is dragged, by each of its handles: `node tests/web/frames.mjs [page …]`, as /asymmetry/.
// No test: it measures the site that is built.
import puppeteer from "puppeteer-core";
import { browserPath } from "../../scripts/lib/browsers.mjs";
import { inProject } from "../../scripts/lib/project.mjs";
import { staticServer } from "../../scripts/lib/static-server.mjs";

const all = [
  "/",
  "/surprise-and-entropy/",
  "/two-distributions/",
  "/asymmetry/",
  "/perceptron/",
  "/tiny-network/",
];
const pages = process.argv.length > 2 ? process.argv.slice(2) : all;
const [warm, moves] = [30, 120];
const grasped = "[role=slider] .knob";

/** Every redraw is timed from now on, with the answer drawn where it has to be predicted; answers what can be grabbed. */
const prepare = async (figure, grasped) => {
  const redraw = figure.performUpdate;
  figure.times = [];
  figure.performUpdate = function () {
    const start = performance.now();
    redraw.call(this);
    this.times.push(performance.now() - start);
  };
  const root = figure.shadowRoot;
  root.querySelector(".prediction fieldset button")?.click();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const knobs = [...root.querySelectorAll(grasped)];
  return knobs.map((knob) => knob.closest("[role=slider]").ariaLabel);
};

/** Where to grab a handle; where there is none, the first slider below the drawing. */
const place = (figure, grasped, index) => {
  const root = figure.shadowRoot;
  const mark = root.querySelectorAll(grasped)[index] ?? root.querySelector("input[type=range]");
  mark.scrollIntoView({ block: "center" });
  const { x, y, width, height } = mark.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
};

/** Moves what is held back and forth, one move a frame. */
async function shake(page, [x, y], count) {
  for (let i = 1; i <= count; i++) {
    const way = 60 * Math.sin(i / 6);
    await page.mouse.move(x + way, y - way);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

async function measure(page, name, index) {
  await page.$eval(name, (figure) => figure.times.splice(0));
  const target = await page.$eval(name, place, grasped, index);
  await page.mouse.move(...target);
  await page.mouse.down();
  await shake(page, target, warm);
  await page.$eval(name, (figure) => figure.times.splice(0));
  const before = await page.metrics();
  await shake(page, target, moves);
  const after = await page.metrics();
  await page.mouse.up();
  const times = await page.$eval(name, (figure) => figure.times.sort((a, b) => a - b));
  const at = (share) => times[Math.floor(share * (times.length - 1))].toFixed(1);
  const each = (key) => (1000 * (after[key] - before[key])) / moves;
  return {
    "redraws a frame": (times.length / moves).toFixed(1),
    "median ms": at(0.5),
    "95 % ms": at(0.95),
    "style and layout ms": (each("RecalcStyleDuration") + each("LayoutDuration")).toFixed(1),
  };
}

const server = staticServer(inProject("build/site"));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const executablePath = browserPath.chromium();
const browser = await puppeteer.launch({
  executablePath,
  args: ["--no-sandbox", "--no-first-run"],
});
const results = {};
for (const path of pages) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`http://127.0.0.1:${server.address().port}${path}`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".figure")].every((f) =>
      f.shadowRoot?.querySelector("svg.drawing"),
    ),
  );
  const names = await page.$$eval(".figure", (all) => all.map((figure) => figure.localName));
  for (const name of names) {
    const handles = await page.$eval(name, prepare, grasped);
    const labels = handles.length > 0 ? handles : ["the slider below"];
    for (const [index, label] of labels.slice(0, 6).entries()) {
      results[`${name.replace("surprisal-", "")}: ${label}`] = await measure(page, name, index);
    }
  }
  await page.close();
}
console.table(results);
await browser.close();
server.close();
