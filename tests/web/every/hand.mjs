// What holds for every figure: the keyboard, the mouse and a finger move it.
import assert from "node:assert/strict";
import {
  address,
  atRest,
  drawn,
  everywhere,
  inBrowsers,
  narrow,
  stateOf,
  wide,
} from "../browsers.mjs";
import { onEachFigure } from "./each-figure.mjs";

const centre = (page, name) =>
  page.$eval(name, (f) => {
    const box = f.shadowRoot.querySelector("[role=slider] .knob").getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

/** Where to drag a handle so that it changes: the way it goes, towards the middle of the drawing. */
async function inward(page, name, from) {
  const { middle, way } = await page.$eval(name, (f) => {
    const box = f.shadowRoot.querySelector("svg.drawing").getBoundingClientRect();
    const handle = f.shadowRoot.querySelector("[role=slider]").classList;
    return {
      middle: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
      way: { x: handle.contains("y") ? 0 : 40, y: handle.contains("x") ? 0 : 40 },
    };
  });
  const sign = (a, b) => (Math.abs(a - b) < 20 ? -1 : Math.sign(a - b));
  return {
    x: from.x + way.x * sign(middle.x, from.x),
    y: from.y + way.y * sign(middle.y, from.y),
  };
}

onEachFigure(
  "a mouse drags every figure",
  wide,
  async (page, name) => {
    const before = await stateOf(page, name);
    const from = await centre(page, name);
    const to = await inward(page, name, from);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    assert.equal(await page.$eval(name, (f) => f.held), true, name);
    await page.mouse.up();
    assert.equal(await page.$eval(name, (f) => f.held), false, name);
    assert.notDeepEqual((await stateOf(page, name)).handles, before.handles, name);
  },
  everywhere,
);

onEachFigure(
  "arrow keys, Home and End move every figure, and it says so at rest",
  wide,
  async (page, name) => {
    const before = await stateOf(page, name);
    const number = Number(before.handles[0]);
    await page.$eval(name, (f) => f.shadowRoot.querySelector("[role=slider]").focus());
    await page.keyboard.press(number > 0.5 ? "ArrowDown" : "ArrowUp");
    const after = await stateOf(page, name);
    assert.notEqual(after.handles[0], before.handles[0], name);
    await atRest();
    const rested = await stateOf(page, name);
    const spoken = await page.$eval(
      name,
      (f) => f.shadowRoot.querySelector(".unseen").ariaLive ?? "polite",
    );
    assert.equal(spoken, "polite");
    assert.ok(rested.spoken.length > 10, name);
    assert.match(await address(page), /#(?:[\w-]+:)?v=1&/, name);
    await page.keyboard.press("End");
    const end = await stateOf(page, name);
    await page.keyboard.press("Home");
    assert.notEqual((await stateOf(page, name)).handles[0], end.handles[0], name);
  },
  everywhere,
);

onEachFigure(
  "a finger drags every figure on a narrow screen",
  narrow,
  async (page, name) => {
    const before = await stateOf(page, name);
    const from = await centre(page, name);
    const to = await inward(page, name, from);
    const touch = await page.touchscreen.touchStart(from.x, from.y);
    await touch.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await touch.move(to.x, to.y);
    await touch.end();
    assert.notDeepEqual((await stateOf(page, name)).handles, before.handles, name);
  },
  everywhere,
);

inBrowsers(
  "the slider below sets the face of the bar that was touched last",
  async (visit) => {
    const page = await visit("/surprise-and-entropy/");
    await drawn(page);
    const picked = () =>
      page.$eval("surprisal-loaded-die", (f) => {
        const grips = [...f.shadowRoot.querySelectorAll("[role=slider]")];
        const slider = f.shadowRoot.querySelector("input[type=range]");
        return [grips[1].ariaValueNow, slider.value, slider.ariaLabel];
      });
    assert.equal((await picked())[2], "probability of 6");
    await page.$eval("surprisal-loaded-die", (f) =>
      f.shadowRoot.querySelectorAll("[role=slider]")[1].focus(),
    );
    await page.keyboard.press("PageUp");
    const [value, set, name] = await picked();
    assert.equal(name, "probability of 2");
    assert.equal(Number(value).toFixed(6), Number(set).toFixed(6));
  },
  ["chromium"],
);
