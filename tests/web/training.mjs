// What the page does while a network trains at full speed: `node tests/web/training.mjs [setting]`, as a link has it; by
// default 2-8-8-1, batch 32, 256 points. No test: it measures the site that is built.
import puppeteer from "puppeteer-core";
import { browserPath } from "../../scripts/lib/browsers.mjs";
import { inProject } from "../../scripts/lib/project.mjs";
import { staticServer } from "../../scripts/lib/static-server.mjs";

const setting = process.argv[2] ?? "data=spiral&hidden=8tanh,8tanh";
const seconds = 8;
const element = "surprisal-tiny-network";

/** In the page: trains for ever, and times each redraw and each frame's script; answers both and the epochs. */
async function train(figure, seconds) {
  const times = [];
  const redraw = figure.performUpdate;
  figure.performUpdate = function () {
    const start = performance.now();
    redraw.call(this);
    times.push(performance.now() - start);
  };
  const { runner } = figure.progress;
  const epochs = () => runner.snapshot?.progress.epochs ?? 0;
  runner.play("full", Number.POSITIVE_INFINITY);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  times.length = 0;
  const [start, from] = [performance.now(), epochs()];
  await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));
  const took = (performance.now() - start) / 1000;
  const done = epochs() - from;
  runner.pause();
  return { times, perSecond: done / took, redraws: times.length / took };
}

const server = staticServer(inProject("build/site"));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const browser = await puppeteer.launch({
  executablePath: browserPath.chromium(),
  args: ["--no-sandbox", "--no-first-run"],
});
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 900 });
const { port } = server.address();
await page.goto(`http://127.0.0.1:${port}/tiny-network/#tiny-network:v=1&${setting}`);
await page.waitForFunction(
  (name) => document.querySelector(name)?.shadowRoot?.querySelector("svg.drawing"),
  {},
  element,
);
const before = await page.metrics();
const { times, perSecond, redraws } = await page.$eval(element, train, seconds);
const after = await page.metrics();
times.sort((a, b) => a - b);
const at = (share) => `${times[Math.floor(share * (times.length - 1))].toFixed(1)} ms`;
const tasks = (1000 * (after.TaskDuration - before.TaskDuration)) / ((seconds + 1.5) * redraws);
console.table({
  "epochs a second": Math.round(perSecond),
  "redraws a second": redraws.toFixed(1),
  "redraw, median": at(0.5),
  "redraw, 95 %": at(0.95),
  "all of the main thread a redraw, mean": `${tasks.toFixed(1)} ms`,
});
await browser.close();
server.close();
