// The built site, served below a path of its own, and the pages of the browsers that visit it.
import { createServer } from "node:http";
import { inProject } from "../../scripts/lib/project.mjs";
import { staticServer } from "../../scripts/lib/static-server.mjs";
import { listening, testIn, usual } from "../browsers.mjs";

const below = "/courses/surprisal";

/** Serves build/site below a path, as a project page would be; resolves to its address. */
export async function serveSite() {
  const inner = staticServer(inProject("build", "site"));
  const server = createServer((request, response) => {
    if (!request.url.startsWith(`${below}/`)) return response.writeHead(404).end();
    request.url = request.url.slice(below.length);
    inner.emit("request", request, response);
  });
  return `${await listening(server)}${below}`;
}

const origin = await serveSite();

export { everything, everywhere, thorough } from "../browsers.mjs";

/** Pages that stay open between tests, by browser, path and options: to load one takes longer than most tests. */
const shared = new Map();

const newPage = async (browser, path, options) =>
  open(await browser.newPage(), path.startsWith("http") ? path : `${origin}${path}`, options);

/**
 * One test a browser: `body` gets visit(path, options), which opens a page that watches for trouble and is closed with
 * the test, and visit.shared(path, options), the page that the tests of this file share.
 */
export function inBrowsers(title, body, names = usual) {
  testIn(names, title, async (browser, name) => {
    const opened = [];
    const visit = async (path, options) => {
      const page = await newPage(browser, path, options);
      opened.push(page);
      return page;
    };
    visit.browser = name;
    visit.shared = async (path, options) => {
      const key = JSON.stringify([name, path, options]);
      if (!shared.has(key)) shared.set(key, await newPage(browser, path, options));
      const page = shared.get(key);
      await page.bringToFront();
      return page;
    };
    try {
      await body(visit);
    } finally {
      await Promise.all(opened.filter((page) => !page.isClosed()).map((page) => page.close()));
    }
  });
}

/** The two looks of a page that tests share. */
export const wide = (visit, path) => visit.shared(`${path}?theme=light`, { width: 1280 });
export const narrow = (visit, path) =>
  visit.shared(`${path}?theme=dark`, { width: 360, height: 740, touch: true });

/** Firefox lays out a page while it arrives, and complains of half a formula; pages.test.mjs counts its parts. */
const unfinished = /^Invalid markup: Incorrect number of children/;

async function open(
  page,
  url,
  { width = 1280, height = 800, touch = false, media = [], before } = {},
) {
  page.setDefaultTimeout(15_000);
  page.trouble = [];
  page.on("console", (message) => {
    if (!["error", "warn"].includes(message.type()) || unfinished.test(message.text())) return;
    page.trouble.push(message.text());
  });
  page.on("pageerror", (error) => page.trouble.push(error.message));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin)) {
      page.trouble.push(`request to ${request.url()}`);
    }
  });
  await page.setViewport({ width, height, hasTouch: touch });
  if (media.length > 0) await page.emulateMediaFeatures(media);
  await before?.(page);
  await page.goto(url, { waitUntil: "load" });
  return page;
}

/** Waits until every figure of a page is drawn, and answers their names; says which are not. */
export async function drawn(page) {
  const figures = () =>
    page.$$eval(".figure", (all) =>
      all.map((f) => [
        f.localName,
        f.shadowRoot?.querySelector("svg.drawing") ? "drawn" : "missing",
      ]),
    );
  const deadline = Date.now() + 15_000;
  let found = await figures();
  while (found.some(([, state]) => state === "missing") && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    found = await figures();
  }
  const missing = found.filter(([, state]) => state === "missing").map(([name]) => name);
  if (missing.length > 0) throw new Error(`${page.url()} lacks ${missing}: ${page.trouble}`);
  return found.map(([name]) => name);
}

/** Texts of the drawings of these figures that leave the screen: an svg does not make a page scroll. */
export const textsOffScreen = (page, figures = ".figure") =>
  page.$$eval(figures, (all) => {
    const width = document.documentElement.clientWidth;
    const texts = all.flatMap((f) => [
      ...f.shadowRoot.querySelectorAll("svg text:not(.screen-only)"),
    ]);
    return texts
      .filter((text) => {
        const { left, right } = text.getBoundingClientRect();
        return left < -1 || right > width + 1;
      })
      .map((text) => text.textContent.trim());
  });

/** By how many pixels a page is wider than its window. */
export const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What a figure says and how its handles stand. */
export const stateOf = (page, name) =>
  page.$eval(name, (figure) => ({
    reading: figure.shadowRoot.querySelector(".reading").textContent.trim(),
    spoken: figure.shadowRoot.querySelector(".unseen").textContent.trim(),
    handles: [...figure.shadowRoot.querySelectorAll("[role=slider]")].map((h) => h.ariaValueNow),
  }));

/** Firefox's driver does not follow what a page itself does to its address. */
export const address = (page) => page.evaluate(() => location.href);

/** Longer than a figure waits before it writes its link and says its summary. */
export const atRest = () => new Promise((resolve) => setTimeout(resolve, 700));

export const paths = [
  "/",
  "/surprise-and-entropy/",
  "/two-distributions/",
  "/asymmetry/",
  "/perceptron/",
  "/tiny-network/",
].flatMap((path) => [path, `/zh${path}`]);
