// Chapter 9, the perceptron: step by step, by mouse, keyboard and finger, with points of the reader's own.
import assert from "node:assert/strict";
import { address, atRest, drawn, inBrowsers, stateOf } from "./browsers.mjs";
import { handOn } from "./hand.mjs";

const { element, texts, still, says, open, press, type, focus, drag, middleOf, state } =
  handOn("perceptron");
const page9 = "/perceptron/";
const link = (rest = "") => `${page9}#perceptron:v=1&guess=shown${rest}`;
const phone = { width: 360, height: 740, touch: true };

const sums = (page) => texts(page, ".sums text");
const count = async (page) => (await texts(page, ".big"))[0];
const steps = async (page) => (await texts(page, ".steps .count"))[0];
const points = async (page) => (await state(page)).points.map(({ x, y, label }) => [x, y, label]);
const three = [
  [3, 3, 1],
  [4, 3, 1],
  [1, 1, -1],
];

/** Where some coordinates lie on the screen, read off the points x₁ and x₃. */
const placeOf = (page, x, y) =>
  page.$eval(
    element,
    (f, to) => {
      f.shadowRoot.querySelector("svg.drawing .sheet").scrollIntoView({ block: "center" });
      const at = (name) => {
        const handle = f.shadowRoot.querySelector(`[role=slider][aria-label="point ${name}"]`);
        const { x, y, width, height } = handle.querySelector(".knob").getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      };
      const [[ax, ay], [bx, by]] = [at("x₁"), at("x₃")];
      const [a, , b] = f.state.points;
      return {
        x: bx + ((ax - bx) / (a.x - b.x)) * (to[0] - b.x),
        y: by + ((ay - by) / (a.y - b.y)) * (to[1] - b.y),
      };
    },
    [x, y],
  );

const key = async (page, ...names) => {
  for (const name of names) await page.keyboard.press(name);
  await still(page);
};

/** Presses a button whose label may stand elsewhere, too, in a row of the controls. */
const visit = async (page, label) => {
  await page.$eval(
    element,
    (f, name) => f.shadowRoot.querySelector(`[role=slider][aria-label="${name}"]`).focus(),
    label,
  );
};

inBrowsers(
  "before the prediction no line, no step and no count is given away",
  async (visitPage) => {
    const page = await open(visitPage, page9);
    assert.equal(await count(page), "?");
    assert.equal(await steps(page), "step ? of ?");
    assert.equal((await stateOf(page, element)).reading, "");
    assert.deepEqual(await texts(page, ".boundary"), []);
    const disabled = await page.$eval(
      element,
      (f) => f.shadowRoot.querySelector(".steps").disabled,
    );
    assert.equal(disabled, true);
    await press(page, "Table");
    assert.deepEqual(await texts(page, "tbody th"), ["?", "?", "?"]);
    await press(page, "The same in code");
    assert.match((await texts(page, "pre"))[0], /run\.end; \/\/ \?/);
  },
);

inBrowsers("the prediction is judged, and the run plays to its end", async (visitPage) => {
  const page = await open(visitPage, page9);
  await press(page, "5 to 9");
  assert.match(
    (await texts(page, ".verdict"))[0],
    /^You saw it coming\. 7 corrections; x₃ alone was corrected 5 times\.$/,
  );
  await page.waitForFunction(
    (name) => /Quiet/.test(document.querySelector(name).shadowRoot.textContent),
    {},
    element,
  );
  assert.match((await stateOf(page, element)).reading, /^Quiet after 7 corrections.* 117\.$/);
  assert.equal(await count(page), "7");
});

const noMotion = "who wants no motion is at the end at once";
inBrowsers(
  noMotion,
  async (visitPage) => {
    const media = [{ name: "prefers-reduced-motion", value: "reduce" }];
    const page = await open(visitPage, page9, { media });
    await press(page, "at most 4");
    assert.match((await texts(page, ".verdict"))[0], /^Not quite\./);
    assert.equal(await steps(page), "step 7 of 7");
  },
  ["chromium"],
);

inBrowsers("the article's example, clicked through its seven corrections", async (visitPage) => {
  const page = await open(visitPage, link());
  const expected = [
    ["x₁ = (3, 3), y = +1", "(0, 0) + (3, 3) = (3, 3)", "0 + 1 = 1", "7"],
    ["x₃ = (1, 1), y = −1", "(3, 3) − (1, 1) = (2, 2)", "1 − 1 = 0", "4"],
    ["x₃ = (1, 1), y = −1", "(2, 2) − (1, 1) = (1, 1)", "0 − 1 = −1", "1"],
    ["x₃ = (1, 1), y = −1", "(1, 1) − (1, 1) = (0, 0)", "−1 − 1 = −2", "4"],
    ["x₁ = (3, 3), y = +1", "(0, 0) + (3, 3) = (3, 3)", "−2 + 1 = −1", "5"],
    ["x₃ = (1, 1), y = −1", "(3, 3) − (1, 1) = (2, 2)", "−1 − 1 = −2", "2"],
    ["x₃ = (1, 1), y = −1", "(2, 2) − (1, 1) = (1, 1)", "−2 − 1 = −3", "0"],
  ];
  for (const [i, [head, weights, bias, loss]] of expected.entries()) {
    await press(page, "Step");
    const lines = await sums(page);
    assert.equal(lines[0], head);
    assert.ok(lines.includes(`w ← ${weights}`), `${lines}`);
    assert.ok(lines.includes(`b ← ${bias}`), `${lines}`);
    assert.equal(await steps(page), `step ${i + 1} of 7`);
    const { reading } = await stateOf(page, element);
    assert.match(reading, loss === "0" ? /^Quiet/ : new RegExp(`the loss is ${loss}\\.$`));
  }
  await press(page, "Step");
  assert.equal(await steps(page), "step 7 of 7");
});

inBrowsers("play and pause, back, the range, and a press on the course", async (visitPage) => {
  const page = await open(visitPage, link("&step=3&pace=fast"));
  await press(page, "Back");
  assert.equal(await steps(page), "step 2 of 7");
  await page.$eval(element, (f) => f.shadowRoot.querySelector(".steps input").focus());
  await key(page, "ArrowRight", "ArrowRight");
  assert.equal(await steps(page), "step 4 of 7");
  const box = await page.$eval(element, (f) => {
    const course = f.shadowRoot.querySelector(".press");
    course.scrollIntoView({ block: "center" });
    const { right, top, height } = course.getBoundingClientRect();
    return { x: right - 9, y: top + height / 2 };
  });
  await page.mouse.click(box.x, box.y);
  await still(page);
  assert.equal(await steps(page), "step 7 of 7");
  await page.$eval(element, (f) => f.shadowRoot.querySelector(".steps button").click());
  await page.waitForFunction((name) => document.querySelector(name).state.step > 0, {}, element);
  await page.waitForFunction((name) => document.querySelector(name).state.step === 7, {}, element);
  await press(page, "Play");
  assert.equal(await steps(page), "step 7 of 7");
});

inBrowsers("points by mouse: dragged, added, recoloured, removed", async (visitPage) => {
  const page = await open(visitPage, link("&step=7"));
  const [from, to] = [await placeOf(page, 3, 3), await placeOf(page, 2, 3)];
  await drag(page, "point x₁", [to.x - from.x, to.y - from.y]);
  assert.deepEqual((await points(page))[0], [2, 3, 1]);
  const place = await placeOf(page, 3, 0);
  await page.mouse.click(place.x, place.y);
  await still(page);
  assert.deepEqual((await points(page))[3], [3, 0, 1]);
  await press(page, "other class");
  assert.deepEqual((await points(page))[3], [3, 0, -1]);
  await press(page, "remove");
  assert.equal((await points(page)).length, 3);
});

inBrowsers(
  "points by finger: tapped in, dragged; and visited in one's own order",
  async (visitPage) => {
    const page = await open(visitPage, link("&order=chosen"), phone);
    for (const name of ["x₃", "x₂", "x₃", "x₃"]) {
      const { x, y } = await middleOf(page, `point ${name}`);
      await page.touchscreen.tap(x, y);
      await still(page);
    }
    await says(page, /^Quiet after 4 corrections/); // Firefox may tell of a tap some frames later
    assert.ok((await sums(page)).includes("b ← −1 − 1 = −2"));
    const place = await placeOf(page, 3, 1);
    await page.touchscreen.tap(place.x, place.y);
    await still(page);
    assert.deepEqual((await points(page))[3], [3, 1, 1]);
    await drag(page, "point x₄", [0, -60], { finger: true });
    assert.ok((await points(page))[3][1] > 1);
  },
);

inBrowsers("points by keyboard: moved, recoloured, visited, removed", async (visitPage) => {
  const page = await open(visitPage, link("&order=chosen"));
  await focus(page, "point x₃");
  await key(page, "ArrowUp", "ArrowRight", "ArrowRight");
  assert.deepEqual((await points(page))[2], [2, 1.5, -1]);
  await key(page, "Enter");
  assert.deepEqual((await state(page)).chosen, [2]);
  await key(page, " ");
  assert.deepEqual((await points(page))[2], [2, 1.5, 1]);
  await key(page, "Delete");
  assert.equal((await points(page)).length, 2);
  const held = await page.$eval(element, (f) => f.shadowRoot.activeElement?.ariaLabel);
  assert.equal(held, "point x₂");
});

inBrowsers("everything without dragging: fields, buttons, lists", async (visitPage) => {
  const page = await open(visitPage, link("&order=chosen"));
  await press(page, "add one in the middle");
  const added = await points(page);
  assert.equal(added.length, 4);
  await type(page, "x₄, first coordinate", 6);
  await type(page, "x₄, second coordinate", 5);
  await press(page, "other class");
  assert.deepEqual((await points(page))[3], [6, 5, -1]);
  await press(page, "look at this point");
  assert.deepEqual((await state(page)).chosen, [3]);
  await type(page, "step size η", 0.5);
  assert.equal((await state(page)).rate, 0.5);
  assert.ok((await sums(page)).some((line) => line.includes("− 0.5·(6, 5)")));
});

inBrowsers("a visit that changes nothing says so", async (visitPage) => {
  const page = await open(visitPage, link("&order=chosen&chosen=0,1&step=2"));
  const lines = await sums(page);
  assert.equal(lines[0], "x₂ = (4, 3), y = +1");
  assert.match(lines.join(" "), /= 22 > 0: right side Nothing to learn here/);
  await press(page, "Back");
  await visit(page, "point x₃");
  await key(page, "Enter");
  assert.deepEqual((await state(page)).chosen, [0, 2]);
});

inBrowsers("a CSV with faults names line and column, and loses nothing", async (visitPage) => {
  const page = await open(visitPage, link("&step=7"));
  const write = async (text) => {
    await page.$eval(
      element,
      (f, to) => {
        f.shadowRoot.querySelector("details").open = true;
        const area = f.shadowRoot.querySelector("textarea");
        area.value = to;
        area.dispatchEvent(new Event("input", { bubbles: true }));
      },
      text,
    );
    await still(page);
  };
  await write("1,2,1\n2,x,-1\n3,4,1");
  const [problem] = await texts(page, ".problem");
  assert.match(problem, /Line 2, column 2: “x” is not a number/);
  assert.match(problem, /still shows the last points/);
  assert.deepEqual(await points(page), three);
  const area = () => page.$eval(element, (f) => f.shadowRoot.querySelector("textarea").value);
  assert.equal(await area(), "1,2,1\n2,x,-1\n3,4,1");
  await write("1,2,1\n2,0,-1\n3,4,1");
  assert.deepEqual(await texts(page, ".problem p"), []);
  assert.deepEqual(await points(page), [
    [1, 2, 1],
    [2, 0, -1],
    [3, 4, 1],
  ]);
});

inBrowsers("a file is read, and a generator makes points", async (visitPage) => {
  const page = await open(visitPage, link());
  await page.$eval(element, (f) => {
    const input = f.shadowRoot.querySelector("input[type=file]");
    const files = new DataTransfer();
    files.items.add(new File(["x,y,c\n0,1,+\n2,0,-\n"], "points.csv", { type: "text/csv" }));
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.waitForFunction(
    (name) => document.querySelector(name).state.points.length === 2,
    {},
    element,
  );
  const choose = async (value) => {
    await page.$eval(
      element,
      (f, to) => {
        const list = f.shadowRoot.querySelector('select[aria-label="where the points come from"]');
        list.value = to;
        list.dispatchEvent(new Event("change", { bubbles: true }));
      },
      value,
    );
    await still(page);
  };
  for (const kind of ["linear", "blobs", "moons", "xor", "circles", "iris", "three"]) {
    await choose(kind);
    const all = await points(page);
    assert.ok(all.length >= 3, kind);
    if (kind === "linear") {
      await press(page, "draw others");
      assert.notDeepEqual(await points(page), all);
      await type(page, "how many", 10);
      assert.equal((await points(page)).length, 10);
    }
  }
  assert.deepEqual(await points(page), three);
});

inBrowsers("a link restores points, order, rate, seed and step", async (visitPage) => {
  const page = await open(visitPage, link());
  await press(page, "add one in the middle");
  await type(page, "step size η", 2);
  await page.$eval(element, (f) => {
    [...f.shadowRoot.querySelectorAll(".choice input")].find((i) => i.value === "random").click();
  });
  await still(page);
  await type(page, "seed", 5);
  await press(page, "Step");
  await press(page, "Step");
  await atRest();
  const before = [await state(page), await sums(page), await stateOf(page, element)];
  const other = await visitPage(await address(page));
  await drawn(other);
  await still(other);
  assert.deepEqual([await state(other), await sums(other), await stateOf(other, element)], before);
  assert.equal(before[0].seed, 5);
  assert.equal(before[0].step, 2);
});

inBrowsers("points that no line separates: no bound, and no end", async (visitPage) => {
  const page = await open(
    visitPage,
    link("&order=cyclic&step=1000&points=3,3,1,4,3,1,1,1,-1,6,5,-1"),
  );
  assert.match((await texts(page, "text.soft")).join(" "), /no bound: no line separates these/);
  assert.match(
    (await stateOf(page, element)).reading,
    /^After 6 corrections w and b are back where they were after 2/,
  );
});

inBrowsers("the trace is copied with tabs, a row for each step", async (visitPage) => {
  const page = await open(visitPage, link("&step=7"));
  await page.evaluate(() => {
    globalThis.copied = "";
    const writeText = async (text) => {
      globalThis.copied = text;
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  });
  await press(page, "copy the trace");
  const rows = (await page.evaluate(() => globalThis.copied)).split("\n");
  assert.equal(rows.length, 9);
  assert.equal(rows[3], "2\tx₃\t1\t1\t-1\t-7\t-1\t-1\t-1\t2\t2\t0\t4\t1");
});
