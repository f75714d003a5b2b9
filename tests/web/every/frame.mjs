// The frame of the course: every page, in both languages, wide and narrow, light and dark.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inProject } from "../../../scripts/lib/project.mjs";
import {
  atRest,
  drawn,
  everything,
  inBrowsers,
  narrow,
  paths,
  sideways,
  stateOf,
  textsOffScreen,
  wide,
} from "../browsers.mjs";

const axe = readFileSync(inProject("node_modules", "axe-core", "axe.min.js"), "utf8");
const chapter = "/surprise-and-entropy/";

/** All pages, or those that are seen in this look when each is seen in one: English ones wide, Chinese ones narrow. */
const pagesIn = (look, all) =>
  all ? paths : paths.filter((path) => path.startsWith("/zh") === (look === narrow));

/** Firefox sees every page in every look in test:long alone. */
const pagesSeen = (visit, look) => pagesIn(look, everything || visit.browser === "chromium");

inBrowsers("every page draws its figures, asks nobody else and breaks no policy", async (visit) => {
  for (const path of pagesSeen(visit, wide)) {
    const page = await wide(visit, path);
    await drawn(page);
    assert.deepEqual(page.trouble, [], path);
  }
});

/** Opens the embedding (0), the sample (1) or the table (2) of every figure. */
const openPanels = (page, panel) =>
  page.$$eval(
    ".figure",
    (all, i) => {
      for (const f of all) f.shadowRoot.querySelectorAll("[aria-controls=panel]")[i].click();
    },
    panel,
  );

/** A narrower or wider window; resolves when its figures are drawn anew. */
async function resize(page, width) {
  await page.setViewport({ width, height: 700 });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

inBrowsers(
  "no page scrolls sideways at 360 or 320 pixels, samples and tables open",
  async (visit) => {
    for (const path of pagesSeen(visit, narrow)) {
      const page = await narrow(visit, path);
      await drawn(page);
      for (const width of [320, 360]) {
        await resize(page, width);
        assert.equal(await sideways(page), 0, `${path} at ${width}`);
        assert.deepEqual(await textsOffScreen(page), [], `${path} at ${width}`);
        for (const panel of [0, 1, 2]) {
          await openPanels(page, panel);
          assert.equal(await sideways(page), 0, `${path} at ${width}, panel ${panel}`);
        }
        await openPanels(page, 2); // again: it closes
      }
    }
  },
);

inBrowsers("axe finds nothing, light or dark, wide or narrow", async (visit) => {
  for (const look of [wide, narrow]) {
    for (const path of pagesIn(look, everything)) {
      const page = await look(visit, path);
      await drawn(page);
      // axe is evaluated by the driver, past the page's own policy.
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => (await window.axe.run()).violations);
      const found = violations.map(
        (v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`,
      );
      assert.deepEqual(found, [], `${path}, ${look.name}`);
    }
  }
});

inBrowsers("the other language opens at the same picture, in its own script", async (visit) => {
  const page = await visit(`${chapter}#surprise-curve:v=1&p=0.01&two=0&other=0.5`);
  await drawn(page);
  assert.match(
    (await stateOf(page, "surprisal-surprise-curve")).reading,
    /1\/100 carries 6.644 bits/,
  );
  await Promise.all([page.waitForNavigation(), page.click("a.language")]);
  await drawn(page);
  assert.match(page.url(), /\/zh\/surprise-and-entropy\/#surprise-curve:v=1&p=0.01/);
  assert.match((await stateOf(page, "surprisal-surprise-curve")).reading, /1\/100 .*6.644 比特/);
  for (const name of await drawn(page)) {
    const words = await page.$eval(
      name,
      (f) => f.shadowRoot.querySelector(".question").textContent,
    );
    assert.match(words, /\p{Script=Han}/u, name);
  }
});

const paper = (page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

inBrowsers("the reader chooses the colours, and they are remembered", async (visit) => {
  const page = await visit(chapter);
  await page.click('input[name="theme"][value="light"]');
  const light = await paper(page);
  await page.click('input[name="theme"][value="dark"]');
  const dark = await paper(page);
  assert.notEqual(dark, light);
  await page.reload();
  assert.equal(await paper(page), dark);
  await page.evaluate(() => localStorage.clear());
});

// The Firefox of Debian can neither be told the system's colours nor to forbid scripts.
inBrowsers(
  "without a choice the colours are the system's",
  async (visit) => {
    const seen = [];
    for (const value of ["light", "dark"]) {
      const page = await visit(chapter, { media: [{ name: "prefers-color-scheme", value }] });
      seen.push(await paper(page));
    }
    assert.notEqual(seen[0], seen[1]);
  },
  ["chromium"],
);

inBrowsers(
  "on paper a dark page is light, and a drawing shrinks with its column",
  async (visit) => {
    const page = await visit(`${chapter}?theme=dark`);
    await drawn(page);
    const dark = await paper(page);
    await page.emulateMediaType("print");
    assert.notEqual(await paper(page), dark);
    const shrunk = await page.$eval("surprisal-loaded-coin", (f) => {
      const drawing = f.shadowRoot.querySelector("svg.drawing");
      drawing.parentElement.style.width = "480px";
      const { width, height } = drawing.getBoundingClientRect();
      const right = Math.max(
        ...[...drawing.querySelectorAll("text")].map((t) => t.getBoundingClientRect().right),
      );
      return [width, height / width, right - drawing.getBoundingClientRect().left];
    });
    assert.equal(shrunk[0], 480);
    assert.ok(shrunk[1] < 0.5, `height ${shrunk[1]} of the width`);
    assert.ok(shrunk[2] <= 481, `a text ends at ${shrunk[2]}`);
  },
  ["chromium"],
);

inBrowsers(
  "the unit changes every figure and is remembered; the address has the last word",
  async (visit) => {
    const page = await visit(chapter);
    await drawn(page);
    const reading = async () => (await stateOf(page, "surprisal-surprise-curve")).reading;
    assert.match(await reading(), /1 bit/);
    await page.click('input[name="units"][value="nats"]');
    await atRest();
    assert.match(await reading(), /0.693 nats/);
    await page.reload();
    await drawn(page);
    assert.match(await reading(), /0.693 nats/);
    await page.goto(`${page.url().split("#")[0]}?units=bits`);
    await drawn(page);
    assert.match(await reading(), /1 bit/);
    await page.evaluate(() => localStorage.clear());
  },
);

inBrowsers(
  "without script a chapter can be read, and each figure says what it would show",
  async (visit) => {
    const page = await visit(chapter, { before: (page) => page.setJavaScriptEnabled(false) });
    const text = await page.$eval("main", (main) => main.innerText);
    assert.match(text, /a six on a die 2.585/);
    assert.match(text, /a price of surprise/);
  },
  ["chromium"],
);

inBrowsers("when the core does not come, the figure says so in words", async (visit) => {
  const page = await visit(chapter, {
    before: async (page) => {
      await page.setRequestInterception(true);
      page.on("request", (r) => (r.url().endsWith(".wasm") ? r.abort() : r.continue()));
    },
  });
  await page.waitForFunction(() =>
    /could not start/.test(document.querySelector(".figure").shadowRoot?.textContent ?? ""),
  );
});
