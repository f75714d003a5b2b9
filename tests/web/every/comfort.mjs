// What a hand and an eye expect of every figure: room to touch, a ring where the keyboard is, and nothing that jumps.
import assert from "node:assert/strict";
import { narrow, wide } from "../browsers.mjs";
import { onEachFigure } from "./each-figure.mjs";

onEachFigure(
  "what stands below the sentence never moves up while a figure is moved",
  narrow,
  async (page, name) => {
    const below = () =>
      page.$eval(name, async (f) => {
        // What no frame showed never stood there.
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        const top = (css) => f.shadowRoot.querySelector(css).getBoundingClientRect().top;
        return top(".controls") - top(".reading");
      });
    await page.$eval(name, (f) => f.shadowRoot.querySelector("[role=slider]").focus());
    const places = [await below()];
    for (const key of ["End", "PageDown", "PageDown", "Home", "PageUp", "PageUp", "ArrowUp"]) {
      await page.keyboard.press(key);
      places.push(await below());
    }
    const upwards = places.filter((place, i) => i > 0 && place < places[i - 1] - 0.5);
    assert.deepEqual(upwards, [], `${name}: ${places}`);
  },
);

onEachFigure("a fingertip beside a handle still holds a handle", narrow, async (page, name) => {
  const missed = await page.$eval(name, (f) =>
    [...f.shadowRoot.querySelectorAll("svg.drawing [role=slider]")].flatMap((handle) => {
      handle.scrollIntoView({ block: "center" });
      const box = handle.querySelector(".knob").getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return [
        [0, 0],
        [-11, 0],
        [11, 0],
        [0, -11],
        [0, 11],
      ].flatMap(([dx, dy]) => {
        const at = f.shadowRoot.elementFromPoint(x + dx, y + dy);
        return at?.closest("[role=slider]") ? [] : [`${handle.ariaLabel} ${dx} ${dy}`];
      });
    }),
  );
  assert.deepEqual(missed, [], name);
});

onEachFigure("the handle that has the keyboard wears a ring", wide, async (page, name) => {
  await page.$eval(name, (f) => f.shadowRoot.querySelector("[role=slider]").focus());
  await page.keyboard.press("ArrowUp");
  const [ringed, others] = await page.$eval(name, (f) => {
    const rings = [...f.shadowRoot.querySelectorAll("[role=slider]")].map(
      (h) => getComputedStyle(h.querySelector(".halo")).strokeWidth,
    );
    return [rings[0], rings.slice(1)];
  });
  assert.equal(ringed, "2px", name);
  assert.ok(!others.includes("2px"), `${name}: ${others}`);
});
