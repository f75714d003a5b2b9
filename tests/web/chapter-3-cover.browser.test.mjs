// Chapter 3, cover or seek: predict, drop q, watch it slide, step by step and back, by mouse, keyboard and finger.
import assert from "node:assert/strict";
import { atRest, inBrowsers, stateOf } from "./browsers.mjs";
import { handOn } from "./hand.mjs";

const { element, texts, still, open, press, type, focus, drag, state } = handOn("cover-or-seek");
const page3 = "/asymmetry/";
const shown = `${page3}#cover-or-seek:v=1&guess=shown`;
const price = async (page) => (await texts(page, ".big"))[0];
const count = async (page) => (await texts(page, ".steps .count"))[0];

/** Resolves when q has arrived at the end of its way. */
const arrived = (page) =>
  page.waitForFunction(
    (name) => {
      const root = document.querySelector(name).shadowRoot;
      const slider = root.querySelector(".steps input");
      return slider && slider.value === slider.max && !/Pause/.test(root.textContent);
    },
    {},
    element,
  );

inBrowsers("neither price, nor ground, nor way is seen before the prediction", async (visit) => {
  const page = await open(visit, page3);
  assert.equal(await price(page), "?");
  assert.deepEqual(await texts(page, ".earth, .ball, .line.q, .steps"), []);
  assert.equal((await stateOf(page, element)).reading, "");
  await press(page, "Table");
  assert.deepEqual(await texts(page, "tbody td:last-child"), ["?"]);
  await press(page, "The same in code");
  assert.match((await texts(page, "pre"))[0], /\/\/ \?/);
});

inBrowsers(
  "the prediction is judged, q slides to the left hill, and either hill is right",
  async (visit) => {
    const page = await open(visit, page3);
    await press(page, "on the right hill");
    await arrived(page);
    await still(page);
    assert.match(
      (await texts(page, ".verdict"))[0],
      /^You saw it coming\. KL\(q‖p\) bills q wherever q is/,
    );
    assert.equal(await price(page), "0.735 bits");
    assert.match((await stateOf(page, element)).reading, /^It has the left hill to itself/);
    await press(page, "forward");
    assert.equal(await price(page), "0.747 bits");
    await press(page, "Ask me again");
    assert.equal(await price(page), "?");
    await press(page, "in the valley");
    await arrived(page);
    assert.match(
      (await texts(page, ".verdict"))[0],
      /^Not quite\. KL\(p‖q\) bills q wherever p is/,
    );
  },
);

inBrowsers(
  "the way is stepped through forwards and backwards, played and paused",
  async (visit) => {
    const page = await open(visit, shown, {});
    const end = await count(page);
    const last = Number(end.match(/of (\d+)/)[1]);
    assert.equal(end, `step ${last} of ${last}`);
    await press(page, "Back");
    assert.equal(await count(page), `step ${last - 1} of ${last}`);
    await press(page, "Step");
    assert.equal(await count(page), end);
    await page.$eval(element, (f) => {
      const slider = f.shadowRoot.querySelector(".steps input");
      slider.value = "0";
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await still(page);
    assert.equal(await count(page), `step 0 of ${last}`);
    const high = Number.parseFloat(await price(page));
    await page.$eval(element, (f) => {
      const [play] = f.shadowRoot.querySelectorAll(".steps button");
      play.click();
    });
    await page.waitForFunction(
      (name) =>
        Number(document.querySelector(name).shadowRoot.querySelector(".steps input").value) > 1,
      {},
      element,
    );
    await press(page, "Pause");
    const paused = await count(page);
    assert.notEqual(paused, `step ${last} of ${last}`);
    await press(page, "Play");
    await arrived(page);
    await still(page);
    assert.ok(Number.parseFloat(await price(page)) < high);
  },
);

inBrowsers(
  "q is carried by mouse at its price there, and let go it finds a floor",
  async (visit) => {
    const page = await open(visit, shown);
    let held = "";
    await drag(page, "where q is dropped", [220, 0], {
      meanwhile: async () => {
        held = await price(page);
      },
    });
    await arrived(page);
    await still(page);
    assert.ok((await state(page)).start > 1.5);
    assert.ok(Number.parseFloat(held) > 1.319, `where it is held, q costs ${held}`);
    assert.match(await price(page), /^(0\.735|1\.319) bits$/);
  },
);

inBrowsers("dropped on the right q stays there, and the deeper floor is named", async (visit) => {
  const page = await open(visit, shown);
  await press(page, "right");
  await arrived(page);
  await page.waitForFunction(
    (name) => /deeper: 0.735 bits/.test(document.querySelector(name).shadowRoot.textContent),
    {},
    element,
  );
  assert.equal(await price(page), "1.319 bits");
  assert.match((await stateOf(page, element)).reading, /another floor, at 0.735 bits/);
});

inBrowsers("keys drop q, shape a hill, and the world is shaped by fields alone", async (visit) => {
  const page = await open(visit, shown);
  await focus(page, "where q is dropped");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  assert.deepEqual([(await state(page)).start, (await state(page)).startWidth], [-0.3, 1.25]);
  await focus(page, "left hill: share and place");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowUp");
  await focus(page, "width of the right hill");
  await page.keyboard.press("ArrowUp");
  await still(page);
  const { left, weight, rightWidth } = await state(page);
  assert.deepEqual([left, weight, rightWidth], [-2.1, 0.62, 0.65]);
  await type(page, "place of the left hill", -2);
  await type(page, "share of the left hill", 0.6);
  await type(page, "width of the right hill", 0.6);
  await press(page, "forward");
  await atRest();
  assert.equal(await price(page), "0.747 bits");
  await type(page, "α: from reverse (0) to forward (1)", 0.5);
  await atRest();
  assert.equal(await price(page), "0.643");
});

inBrowsers("while a hill is held, q lies still; let go, it goes its way", async (visit) => {
  const page = await open(visit, shown);
  let during;
  const curve = () =>
    page.$eval(element, (f) => f.shadowRoot.querySelector(".line.q").getAttribute("d"));
  const before = await curve();
  await drag(page, "left hill: share and place", [-40, 0], {
    meanwhile: async () => {
      during = await curve();
    },
  });
  assert.equal(during, before);
  await page.waitForFunction(
    (name, old) =>
      document.querySelector(name).shadowRoot.querySelector(".line.q").getAttribute("d") !== old,
    {},
    element,
    before,
  );
  assert.ok((await state(page)).left < -2.2);
});

inBrowsers("a link restores world, price and answer", async (visit) => {
  const page = await open(visit, `${shown}&by=jensenShannon&left=-3&weight=0.3`);
  const { by, left, weight } = await state(page);
  assert.deepEqual([by, left, weight], ["jensenShannon", -3, 0.3]);
  assert.match(await price(page), /^0\.\d{3} bits$/);
  assert.equal((await texts(page, ".which, .answer, .soft"))[0], "JS(p, q) where q stands");
  assert.equal(
    await page.$eval(element, (f) => f.shadowRoot.querySelector("fieldset.only").disabled),
    true,
  );
  assert.deepEqual(page.trouble, []);
});

inBrowsers("in Chinese it asks, judges and rests in Chinese", async (visit) => {
  const page = await open(visit, "/zh/asymmetry/");
  await press(page, "横跨两座山");
  await still(page);
  assert.match((await texts(page, ".verdict"))[0], /^这次没猜中。KL\(q‖p\) 罚的是/);
  assert.match((await stateOf(page, element)).reading, /^它独占左边的山/);
});

inBrowsers(
  "a finger drops q on a phone",
  async (visit) => {
    const page = await open(visit, shown, { width: 360, height: 740, touch: true });
    const before = await state(page);
    await drag(page, "where q is dropped", [40, 10], { finger: true });
    const after = await state(page);
    assert.ok(after.start > before.start && after.startWidth > before.startWidth);
  },
  ["chromium"],
);
