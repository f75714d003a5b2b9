// Chapter 3 by mouse, keyboard and finger: predict first, then shape the hills, and see what either mistake costs.
import assert from "node:assert/strict";
import { atRest, inBrowsers, stateOf } from "./browsers.mjs";
import { handOn } from "./hand.mjs";

const hand = handOn("two-densities");
const { element: name, texts, still, press, type, focus, middleOf, drag } = hand;
const open = (visit, path = "/asymmetry/", options = {}) => hand.open(visit, path, options);
const shown = "#two-densities:v=1&guess=shown";
const prices = (page) => texts(page, ".price");
const answers = ".prediction fieldset button";

const member = (page, who) => page.$eval(name, (f, key) => [...f.state[key]], who);

inBrowsers("nothing is given away before the reader has predicted", async (visit) => {
  const page = await open(visit);
  assert.deepEqual(await prices(page), ["?", "?"]);
  assert.deepEqual(await texts(page, ".cost"), []);
  const { spoken } = await stateOf(page, name);
  assert.match(spoken, /Predict first/);
  assert.doesNotMatch(spoken, /\d\.\d/);
  await press(page, "Table");
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
  await drag(page, "where q stands", [-60, 5], {
    meanwhile: async () => assert.deepEqual(await axis(), ticks),
  });
  const [, mean, sd] = await member(page, "q");
  assert.ok(mean < 1 && sd === 0.7, `${mean} ${sd}`);
  assert.notDeepEqual(await prices(page), before);
  await drag(page, "how wide q is", [40, 0]);
  const after = await member(page, "q");
  assert.ok(after[1] === mean && after[2] > 0.9, `${after}`);
});

inBrowsers("the keyboard predicts, moves a hill, and chooses a family", async (visit) => {
  const page = await open(visit);
  await page.$eval(name, (f, css) => f.shadowRoot.querySelector(css).focus(), answers);
  await page.keyboard.press("Enter");
  await still(page);
  assert.equal((await prices(page))[0], "3.975bits");
  await focus(page, "where p stands");
  await page.keyboard.press("ArrowRight");
  assert.deepEqual(await member(page, "p"), ["normal", 0.05, 1.6]);
  await page.$eval(name, (f) => {
    const menu = f.shadowRoot.querySelector(".member.p select");
    menu.value = "laplace";
    menu.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await still(page);
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
  await type(page, "degrees of freedom", 2);
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
  await still(page);
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
    const phone = { width: 360, height: 740, touch: true };
    const page = await open(visit, `/asymmetry/${shown}`, phone);
    await middleOf(page, "where p stands");
    const scrolled = await page.evaluate(() => scrollY);
    await drag(page, "where p stands", [-48, 0], { finger: true });
    assert.ok((await member(page, "p"))[1] < -0.5, `${await member(page, "p")}`);
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  },
  ["chromium"],
);

inBrowsers("an answer moves neither drawing nor buttons, on any screen", async (visit) => {
  for (const width of [1280, 360]) {
    const page = await open(visit, "/asymmetry/", { width, height: 800 });
    for (const figure of ["two-densities", "cover-or-seek", "map-of-kl", "simplex-balls"]) {
      const places = () =>
        page.$eval(`surprisal-${figure}`, (f) => {
          const all = [
            ...f.shadowRoot.querySelectorAll(".prediction fieldset button, svg.drawing"),
          ];
          const { top, left } = f.getBoundingClientRect();
          const boxes = all.map((element) => element.getBoundingClientRect());
          return boxes.map((box) => [Math.round(box.left - left), Math.round(box.top - top)]);
        });
      const before = await places();
      const other = handOn(figure);
      await page.$eval(other.element, (f) => f.scrollIntoView());
      await page.$eval(other.element, (f, css) => f.shadowRoot.querySelector(css).click(), answers);
      await other.still(page);
      assert.deepEqual(await places(), before, `${figure} at ${width}`);
    }
  }
});
