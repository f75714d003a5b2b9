// A hand on one figure of a page: what it reads there, presses, types and takes hold of.
import assert from "node:assert/strict";
import { drawn, stateOf } from "./browsers.mjs";

/** Everything that a test does with the figure `name`. */
export function handOn(name) {
  const element = `surprisal-${name}`;

  const texts = (page, selector) =>
    page.$eval(
      element,
      (f, css) => [...f.shadowRoot.querySelectorAll(css)].map((e) => e.textContent.trim()),
      selector,
    );

  /** Resolves when the drawing has come to rest: the same for several frames. */
  const still = (page) =>
    page.$eval(element, async (f) => {
      let [same, before] = [0, ""];
      const deadline = performance.now() + 10_000;
      while (same < 4 && performance.now() < deadline) {
        await new Promise(requestAnimationFrame);
        const now = f.shadowRoot.querySelector("svg.drawing")?.outerHTML ?? "";
        same = now === before && now !== "" ? same + 1 : 0;
        before = now;
      }
    });

  /** Waits until the figure's sentence says so. */
  async function says(page, pattern) {
    const deadline = Date.now() + 10_000;
    let { reading } = await stateOf(page, element);
    while (!pattern.test(reading) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      ({ reading } = await stateOf(page, element));
    }
    assert.match(reading, pattern);
  }

  async function open(visit, path, options = {}) {
    const page = await visit(path, options);
    await drawn(page);
    await page.$eval(element, (f) => f.scrollIntoView());
    await still(page);
    return page;
  }

  async function press(page, label) {
    await page.$eval(
      element,
      (f, text) => {
        const all = [...f.shadowRoot.querySelectorAll("button")];
        all.find((button) => button.textContent.trim().startsWith(text)).click();
      },
      label,
    );
    await still(page);
  }

  /** Types into the number field with that name. */
  async function type(page, label, value) {
    await page.$eval(
      element,
      (f, text, to) => {
        const field = f.shadowRoot.querySelector(`input[type=number][aria-label="${text}"]`);
        field.value = String(to);
        field.dispatchEvent(new Event("change", { bubbles: true }));
      },
      label,
      value,
    );
    await still(page);
  }

  async function focus(page, label) {
    await page.$eval(
      element,
      (f, text) => f.shadowRoot.querySelector(`[role=slider][aria-label="${text}"]`).focus(),
      label,
    );
  }

  /** Where a handle is, brought into view. */
  const middleOf = (page, label) =>
    page.$eval(
      element,
      (f, text) => {
        const knob = f.shadowRoot.querySelector(`[role=slider][aria-label="${text}"] .knob`);
        knob.scrollIntoView({ block: "center" });
        const { x, y, width, height } = knob.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      label,
    );

  /** Drags a handle by so many pixels, by mouse or by finger. */
  async function drag(page, label, [dx, dy], { finger = false, meanwhile } = {}) {
    const { x, y } = await middleOf(page, label);
    const steps = [1, 2, 3, 4].map((i) => [x + (dx * i) / 4, y + (dy * i) / 4]);
    if (finger) {
      const touch = await page.touchscreen.touchStart(x, y);
      for (const to of steps) await touch.move(...to);
      await meanwhile?.();
      await touch.end();
    } else {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (const to of steps) await page.mouse.move(...to);
      await meanwhile?.();
      await page.mouse.up();
    }
    await still(page);
  }

  const state = (page) => page.$eval(element, (f) => ({ ...f.state }));

  return { element, texts, still, says, open, press, type, focus, middleOf, drag, state };
}
