// Chapter 2 with real texts and real files: what a reader brings is measured, and what is wrong is said by line.
import assert from "node:assert/strict";
import { drawn, inBrowsers } from "./browsers.mjs";

const chapter = "/two-distributions/";
const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

async function open(visit, options) {
  const page = await visit(chapter, options);
  await drawn(page);
  return page;
}

const reading = (page, name) =>
  page.$eval(`surprisal-${name}`, (f) => f.shadowRoot.querySelector(".reading").textContent.trim());

/** Writes into a field as a reader who pastes does. */
async function paste(page, name, selector, text) {
  await page.$eval(
    `surprisal-${name}`,
    (f, css, value) => {
      const field = f.shadowRoot.querySelector(css);
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    selector,
    text,
  );
  await pause();
}

async function press(page, name, label) {
  await page.$eval(
    `surprisal-${name}`,
    (f, text) => {
      const all = [...f.shadowRoot.querySelectorAll(".controls :is(button, label)")];
      all.find((element) => element.textContent.trim() === text).click();
    },
    label,
  );
  await pause();
}

inBrowsers("q at zero is infinite, and the figure says why", async (visit) => {
  const page = await open(visit);
  await press(page, "two-distributions", "q rules one out");
  assert.match(await reading(page, "two-distributions"), /outcome 3 impossible.*0\.3/);
  const arrows = await page.$eval(
    "surprisal-two-distributions",
    (f) => f.shadowRoot.querySelectorAll(".endless").length,
  );
  assert.equal(arrows, 3, "the term, the sum and the bill run off the page");
  await press(page, "two-distributions", "KL(q‖p)");
  assert.match(await reading(page, "two-distributions"), /0\.536 bits/);
});

inBrowsers("the entropy part of the bill stays while only q changes", async (visit) => {
  const page = await open(visit);
  const first = () =>
    page.$eval("surprisal-two-distributions", (f) =>
      f.shadowRoot.querySelector(".bill rect.p").getAttribute("width"),
    );
  const before = await first();
  await page.$eval("surprisal-two-distributions", (f) =>
    f.shadowRoot.querySelector(".handle.q").focus(),
  );
  await page.keyboard.press("ArrowUp");
  await pause();
  assert.equal(await first(), before);
  assert.doesNotMatch(await reading(page, "two-distributions"), /0\.483/);
});

inBrowsers("pasted texts are compared, and a chosen letter is marked in them", async (visit) => {
  const page = await open(visit);
  await paste(page, "two-texts", ".passage.p textarea", "abracadabra");
  await page.$eval("surprisal-two-texts", (f) =>
    f.shadowRoot
      .querySelector("[role=option][aria-label^='a:']")
      .dispatchEvent(new MouseEvent("click", { bubbles: true })),
  );
  await pause();
  const marks = await page.$eval(
    "surprisal-two-texts",
    (f) => f.shadowRoot.querySelectorAll(".passage.p mark").length,
  );
  assert.equal(marks, 5);
  await paste(page, "two-texts", ".passage.p textarea", "…");
  assert.match(await reading(page, "two-texts"), /no letters in p/);
});

inBrowsers("a file that is dropped is read; a bad line is shown and explained", async (visit) => {
  const page = await open(visit);
  await page.$eval("surprisal-two-counts", (f) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["fruit;mon;tue\napple;3;5\npear;2;0\n"], "fruit.csv"));
    f.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await pause();
  assert.match(await reading(page, "two-counts"), /“pear” never occurs in “tue”.*“mon”/);
  await paste(page, "two-counts", "textarea", "x,a,b\nu,1,2\nv,three,4");
  const said = await page.$eval(
    "surprisal-two-counts",
    (f) => f.shadowRoot.querySelector(".problem").textContent,
  );
  assert.match(said, /Line 3: “three” is not a count/);
  assert.match(said, /v,three,4/);
  assert.match(await reading(page, "two-counts"), /“pear”/, "the last good table stays");
});

inBrowsers(
  "a finger on a bar's grip drags it, and the page stays",
  async (visit) => {
    const page = await open(visit, { touch: true });
    await page.setViewport({ width: 360, height: 740, hasTouch: true, isMobile: true });
    await pause();
    const middle = (css) =>
      page.$eval(
        "surprisal-two-distributions",
        (f, selector) => {
          const mark = f.shadowRoot.querySelector(selector);
          mark.scrollIntoView({ block: "center" });
          const box = mark.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2, top: scrollY };
        },
        css,
      );
    const grip = await middle(".handle.q .knob");
    const before = await page.$eval("surprisal-two-distributions", (f) => f.state.q[0]);
    const finger = await page.touchscreen.touchStart(grip.x, grip.y);
    // As slow as a finger: the browser must have the time to take the movement for scrolling.
    for (let step = 1; step <= 6; step++) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      await finger.move(grip.x, grip.y - 8 * step);
    }
    await finger.end();
    await pause();
    const after = await page.$eval("surprisal-two-distributions", (f) => f.state.q[0]);
    assert.ok(after > before + 0.14, `${before} → ${after}`);
    assert.equal(await page.evaluate(() => scrollY), grip.top);
  },
  ["chromium"],
);
