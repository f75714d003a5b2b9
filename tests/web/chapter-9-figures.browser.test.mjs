// Chapter 9: two orders, no line at all, the dual form; and what every figure of it must withstand once it has answered.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inProject } from "../../scripts/lib/project.mjs";
import {
  drawn,
  everything,
  inBrowsers,
  sideways,
  stateOf,
  textsOffScreen,
  thorough,
} from "./browsers.mjs";
import { handOn } from "./hand.mjs";

const order = handOn("perceptron-order");
const cycle = handOn("perceptron-cycle");
const dual = handOn("perceptron-dual");
const page9 = "/perceptron/";
const axe = readFileSync(inProject("node_modules", "axe-core", "axe.min.js"), "utf8");

inBrowsers(
  "the other order ends at another line, and the ends of many are listed",
  async (visit) => {
    const page = await order.open(visit, page9);
    assert.deepEqual(await order.texts(page, ".end"), []);
    await order.press(page, "another line");
    assert.match((await order.texts(page, ".verdict"))[0], /^You saw it coming\. Each order stops/);
    assert.deepEqual(await order.texts(page, ".end"), [
      "w = (1, 1), b = −3, after 7 corrections",
      "w = (1, 0), b = −2, after 4 corrections",
    ]);
    assert.match(
      (await stateOf(page, order.element)).reading,
      /^60 random orders end at 4 different/,
    );
    const ends = await order.texts(page, ".ends button");
    assert.match(ends[2], /^8× w = \(3, 1\), b = −5, after 11 corrections$/);
    await page.$eval(order.element, (f) =>
      f.shadowRoot.querySelectorAll(".ends button")[2].click(),
    );
    await order.still(page);
    assert.equal((await order.texts(page, ".end"))[1], "w = (3, 1), b = −5, after 11 corrections");
  },
);

inBrowsers("a point of the one plane is dragged in both, by mouse and by finger", async (visit) => {
  const before = {};
  for (const finger of [false, true]) {
    const options = finger ? { width: 360, height: 740, touch: true } : {};
    const page = await order.open(visit, `${page9}#perceptron-order:v=1&guess=shown`, options);
    before.twin = await page.$eval(
      order.element,
      (f) => f.shadowRoot.querySelector("svg").innerHTML,
    );
    await order.drag(page, "point x₃", [30, -30], { finger });
    const [, , { x, y }] = (await order.state(page)).points;
    assert.ok(x > 1 && y > 1, `${x} ${y}`);
  }
});

inBrowsers("no line: it goes round, and the pocket and the average are drawn", async (visit) => {
  const page = await cycle.open(visit, page9);
  assert.equal((await cycle.texts(page, ".big"))[0], "?");
  await cycle.press(page, "never");
  assert.match((await cycle.texts(page, ".verdict"))[0], /After 6 corrections .* after 2\./);
  assert.equal((await cycle.texts(page, ".big"))[0], "4");
  await page.waitForFunction(
    (name) => document.querySelector(name).state.step === 6,
    {},
    cycle.element,
  );
  await page.waitForFunction(
    (name) => document.querySelector(name).state.step === 3,
    {},
    cycle.element,
  );
  await cycle.press(page, "Pause");
  assert.deepEqual(await cycle.texts(page, ".level"), ["pocket: 1", "averaged: 2"]);
  await cycle.type(page, "passes of pocket and averaged", 10);
  assert.deepEqual(await cycle.texts(page, ".level"), ["pocket: 2", "averaged: 2"]);
});

inBrowsers("the proof is shown: where the hulls meet", async (visit) => {
  const page = await cycle.open(visit, `${page9}#perceptron-cycle:v=1&guess=shown&step=6`);
  await page.$eval(cycle.element, (f) => f.shadowRoot.querySelector(".toggle input").click());
  await cycle.still(page);
  assert.match(
    (await stateOf(page, cycle.element)).reading,
    /^0\.5·x₁ \+ 0\.5·x₂ = 0\.5·x₃ \+ 0\.5·x₄ = \(3\.5, 3\)|^0\.5·x.* = \(3\.5, 3\)/,
  );
  await cycle.press(page, "exclusive or");
  assert.match((await stateOf(page, cycle.element)).reading, /= \(0, 0\)/);
  assert.equal((await cycle.texts(page, ".big"))[0], "4");
});

inBrowsers("the dual form counts: α = (2, 0, 5) after seven steps", async (visit) => {
  const page = await dual.open(visit, page9);
  for (let i = 0; i < 7; i++) await dual.press(page, "Step");
  assert.match(
    (await stateOf(page, dual.element)).reading,
    /α = \(2, 0, 5\).* w = \(1, 1\), b = −3/,
  );
  const lines = (await dual.texts(page, ".sums text")).join(" ");
  assert.match(lines, /= −\(2·6 − 4·2 − 2\) = −2/);
  assert.match(lines, /= 2·\(3, 3\) − 5·\(1, 1\) = \(1, 1\)/);
  assert.deepEqual(await dual.texts(page, ".product"), [
    ...["18", "21", "6", "21", "25", "7", "6", "7", "2"],
  ]);
  await dual.focus(page, "point x₃");
  await page.keyboard.press("ArrowUp");
  await dual.still(page);
  assert.equal((await dual.texts(page, ".product"))[8], "3.25");
});

const answered = [
  "perceptron:v=1&guess=shown&step=4",
  "perceptron:v=1&guess=shown&step=1000&order=random&points=2,2,1,3,1,1,1,3,1,-1,-1,-1,-2,0,-1,0,-2,-1,2,3,-1",
  "perceptron-order:v=1&guess=shown&left=shuffled",
  "perceptron-cycle:v=1&guess=shown&step=5",
  "perceptron-dual:v=1&step=1000&points=2,2,1,3,1,1,1,3,1,-1,-1,-1,-2,0,-1,0,-2,-1,2,3,-1,1,1,-1",
];

/** A known site is seen as a phone shows it, a new one wide as well, and all of it only in test:long. */
const looks = [
  { language: "/zh", theme: "dark", width: 320, when: true },
  { language: "", theme: "light", width: 1280, when: thorough },
  { language: "/zh", theme: "light", width: 1280, when: everything },
  { language: "", theme: "dark", width: 320, when: everything },
];

for (const { language, theme, width } of looks.filter(({ when }) => when)) {
  const path = `${language}${page9}?theme=${theme}`;
  inBrowsers(
    `with all answers shown axe finds nothing, and nothing leaves the screen: ${path}`,
    async (visit) => {
      const page = await visit(path, { width, height: 740 });
      await drawn(page);
      await page.evaluate(axe);
      for (const hash of answered) {
        const name = `surprisal-${hash.split(":")[0]}`;
        await page.evaluate((link) => location.assign(link), `#${hash}`);
        await handOn(hash.split(":")[0]).still(page);
        const found = await page.evaluate(
          (tag) => globalThis.axe.run(document.querySelector(tag)),
          name,
        );
        assert.deepEqual(
          found.violations.map(({ id, nodes }) => [id, nodes[0].html]),
          [],
          hash,
        );
        assert.deepEqual(await textsOffScreen(page, name), [], hash);
        assert.equal(await sideways(page), 0, hash);
      }
      assert.deepEqual(page.trouble, []);
    },
    ["chromium"],
  );
}
