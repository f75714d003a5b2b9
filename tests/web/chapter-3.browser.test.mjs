// Chapter 3 by mouse, keyboard and finger: predict first, then shape the hills, and see what either mistake costs.
import assert from "node:assert/strict";
import { atRest, drawn, inBrowsers, stateOf } from "./browsers.mjs";

const name = "surprisal-two-densities";
const shown = "#two-densities:v=1&guess=shown";
const pause = (ms = 300) => new Promise((resolve) => setTimeout(resolve, ms));

async function open(visit, path = "/asymmetry/", options = {}) {
  const page = await visit(path, options);
  await drawn(page);
  return page;
}

const texts = (page, selector) =>
  page.$eval(
    name,
    (f, css) => [...f.shadowRoot.querySelectorAll(css)].map((e) => e.textContent.trim()),
    selector,
  );
const prices = (page) => texts(page, ".price");
const answers = ".prediction fieldset button";

async function press(page, label, selector = `${answers}, .controls button, .verdict button`) {
  await page.$eval(
    name,
    (f, css, text) => {
      const all = [...f.shadowRoot.querySelectorAll(css)];
      all.find((element) => element.textContent.trim().startsWith(text)).click();
    },
    selector,
    label,
  );
  await pause();
}

/** Where a handle of the figure is, brought into view. */
const middleOf = (page, label) =>
  page.$eval(
    name,
    (f, text) => {
      const knob = f.shadowRoot.querySelector(`[role=slider][aria-label="${text}"] .knob`);
      knob.scrollIntoView({ block: "center" });
      const { x, y, width, height } = knob.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    label,
  );
const member = (page, who) => page.$eval(name, (f, key) => [...f.state[key]], who);

inBrowsers("nothing is given away before the reader has predicted", async (visit) => {
  const page = await open(visit);
  assert.deepEqual(await prices(page), ["?", "?"]);
  assert.deepEqual(await texts(page, ".cost"), []);
  const { spoken } = await stateOf(page, name);
  assert.match(spoken, /Predict first/);
  assert.doesNotMatch(spoken, /\d\.\d/);
  await press(page, "Table", ".actions button");
  assert.ok((await texts(page, "tbody tr:last-child td")).includes("?"));
});

inBrowsers(
  "a prediction is judged kindly, told to the page, and can be made anew",
  async (visit) => {
    const page = await open(visit);
    await page.evaluate(() => {
      window.answered = [];
      document.addEventListener("answer", (event) => window.answered.push(event.detail));
    });
    await press(page, "KL(q‖p)");
    assert.deepEqual(await page.evaluate(() => window.answered), [
      { correct: false, choice: "qp" },
    ]);
    assert.match((await texts(page, ".verdict"))[0], /^Not quite\. p often goes where q hardly/);
    assert.deepEqual(await prices(page), ["3.975bits", "1.015bits"]);
    await atRest();
    assert.match((await stateOf(page, name)).spoken, /^Not quite\..*KL\(p‖q\) = 3\.975 bits/);
    await press(page, "equally wide");
    await press(page, "Ask me again");
    assert.deepEqual(await prices(page), ["?", "?"]);
    assert.equal(
      await page.$eval(name, (f) => f.shadowRoot.activeElement.textContent.trim().slice(0, 2)),
      "KL",
    );
    await press(page, "both cost the same");
    assert.match((await texts(page, ".verdict"))[0], /^You saw it coming\. Mirrored/);
    assert.deepEqual(await prices(page), ["6.492bits", "6.492bits"]);
  },
);

inBrowsers("a mouse moves and widens a hill, and the axis stays meanwhile", async (visit) => {
  const page = await open(visit, `/asymmetry/${shown}`);
  const before = await prices(page);
  const axis = () => texts(page, ".axis text");
  const ticks = await axis();
  const top = await middleOf(page, "where q stands");
  await page.mouse.move(top.x, top.y);
  await page.mouse.down();
  await page.mouse.move(top.x - 60, top.y + 5, { steps: 4 });
  assert.deepEqual(await axis(), ticks);
  await page.mouse.up();
  const [, mean, sd] = await member(page, "q");
  assert.ok(mean < 1 && sd === 0.7, `${mean} ${sd}`);
  assert.notDeepEqual(await prices(page), before);
  await pause();
  const shoulder = await middleOf(page, "how wide q is");
  await page.mouse.move(shoulder.x, shoulder.y);
  await page.mouse.down();
  await page.mouse.move(shoulder.x + 40, shoulder.y, { steps: 4 });
  await page.mouse.up();
  const after = await member(page, "q");
  assert.ok(after[1] === mean && after[2] > 0.9, `${after}`);
});

inBrowsers("the keyboard predicts, moves a hill, and chooses a family", async (visit) => {
  const page = await open(visit);
  await page.$eval(name, (f, css) => f.shadowRoot.querySelector(css).focus(), answers);
  await page.keyboard.press("Enter");
  await pause();
  assert.equal((await prices(page))[0], "3.975bits");
  await page.$eval(name, (f) =>
    f.shadowRoot.querySelector('[aria-label="where p stands"]').focus(),
  );
  await page.keyboard.press("ArrowRight");
  assert.deepEqual(await member(page, "p"), ["normal", 0.05, 1.6]);
  await page.select(`${name} >>> .member.p select`, "laplace").catch(() =>
    page.$eval(name, (f) => {
      const menu = f.shadowRoot.querySelector(".member.p select");
      menu.value = "laplace";
      menu.dispatchEvent(new Event("change", { bubbles: true }));
    }),
  );
  await pause();
  const [family, place, scale] = await member(page, "p");
  assert.deepEqual([family, place], ["laplace", 0.05]);
  assert.ok(Math.abs(scale * Math.SQRT2 - 1.6) < 1e-3, "the same standard deviation");
});

inBrowsers("infinity is said in words, with the place where it comes from", async (visit) => {
  const page = await open(visit, `/asymmetry/${shown}`);
  await press(page, "p one-sided");
  assert.deepEqual(await prices(page), ["0.440bits", "∞"]);
  const notes = (await texts(page, ".ledger.q .note")).join(" ");
  assert.match(notes, /p rules out all x below 0, where q has a share of 0\.106/);
  assert.equal((await texts(page, ".abyss")).length, 1);
  assert.match((await stateOf(page, name)).reading, /KL\(q‖p\) is infinite/);
  await press(page, "p with heavy tails");
  assert.equal((await prices(page))[0], "0.931bits");
  await page.$eval(name, (f) => {
    const field = f.shadowRoot.querySelector(".member.p input[type=number]");
    field.value = "2";
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await pause();
  assert.equal((await prices(page))[0], "∞");
  assert.match((await texts(page, ".ledger.p .note")).join(" "), /tail|far out/);
});

inBrowsers("a link restores the hills and the answer, and not the guess", async (visit) => {
  const page = await open(visit);
  await press(page, "KL(p‖q)");
  await press(page, "q wide around p");
  await atRest();
  const link = await page.evaluate(() => location.href);
  assert.match(link, /guess=shown/);
  const again = await open(visit, link);
  assert.deepEqual(await prices(again), ["1.081bits", "5.557bits"]);
  assert.deepEqual(await texts(again, `${answers}[aria-pressed=true]`), []);
  assert.deepEqual(again.trouble, []);
});

inBrowsers("the hairline reads all three drawings at one x", async (visit) => {
  const page = await open(visit, `/asymmetry/${shown}`);
  const { x, y } = await middleOf(page, "where p stands");
  await page.mouse.move(x - 60, y + 40);
  await pause();
  assert.equal((await texts(page, ".cross")).length, 3);
  assert.match((await texts(page, ".tag"))[0], /^x = −0\.\d+p 0\.\d+q 0\.\d+$/);
});

inBrowsers("in Chinese the figure asks, judges and explains in Chinese", async (visit) => {
  const page = await open(visit, "/zh/asymmetry/");
  await press(page, "一样贵");
  assert.match((await texts(page, ".verdict"))[0], /^这次没猜中。p 常去的地方/);
  await press(page, "p 只有一边");
  const { reading } = await stateOf(page, name);
  assert.match(reading, /KL\(q‖p\) 是无穷大：p 断定 x 不会在 0 以下/);
  assert.doesNotMatch(reading, /[a-z]{3}/);
});

inBrowsers(
  "a finger moves a hill on a phone, and the page stays where it is",
  async (visit) => {
    const page = await open(visit, `/asymmetry/${shown}`, { touch: true });
    await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
    await pause();
    const { x, y } = await middleOf(page, "where p stands");
    const scrolled = await page.evaluate(() => scrollY);
    const finger = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 6; step++) {
      await pause(40);
      await finger.move(x - 8 * step, y);
    }
    await finger.end();
    await pause();
    assert.ok((await member(page, "p"))[1] < -0.5, `${await member(page, "p")}`);
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  },
  ["chromium"],
);
