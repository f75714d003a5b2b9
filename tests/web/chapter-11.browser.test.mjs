// Chapter 11 by mouse, keyboard and finger: train, set numbers by hand, paint points, break it, take it along.
import assert from "node:assert/strict";
import { address, atRest, drawn, inBrowsers, stateOf } from "./browsers.mjs";
import { handOn } from "./hand.mjs";

const path = "/tiny-network/";
const hand = handOn("tiny-network");
const { element: name, texts, press, state, middleOf, drag, focus } = hand;

/** Opens the chapter at a setting of its first figure, and waits until that has answered. */
async function open(visit, setting = "", options = {}) {
  const page = await visit(`${path}${setting && `#tiny-network:v=1&${setting}`}`, options);
  await drawn(page);
  await page.$eval(name, (f) => f.scrollIntoView());
  await settled(page);
  return page;
}

/** Waits until the network has answered, nothing trains, and the map is as fine as it gets. */
async function settled(page, element = name) {
  const deadline = Date.now() + 30_000;
  const resting = () =>
    page.$eval(element, async (f) => {
      await f.updateComplete;
      const all = f.race ? Object.values(f.race.runners) : [f.progress.runner];
      return all.every((one) => one.resting);
    });
  // Twice in a row: a finer map may have been asked for in between.
  for (let rests = 0; rests < 2; ) {
    assert.ok(Date.now() < deadline, "still training");
    rests = (await resting()) ? rests + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

const shot = (page) =>
  page.$eval(name, (f) => {
    const { progress, parameters, training } = f.progress.runner.snapshot;
    return { ...progress, ...training, parameters: [...parameters] };
  });

/** Chooses in a menu. */
async function choose(page, label, value, element = name) {
  await page.$eval(
    element,
    (f, text, to) => {
      const lists = [...f.shadowRoot.querySelectorAll("label.list")];
      const menu = lists.find(
        (one) =>
          one.querySelector("span")?.textContent === text ||
          one.querySelector("select").ariaLabel === text,
      );
      const select = menu.querySelector("select");
      select.value = to;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    label,
    value,
  );
}

/** Types into a number field, found by its label or the text beside it. */
async function type(page, label, value) {
  await page.$eval(
    name,
    (f, text, to) => {
      const fields = [...f.shadowRoot.querySelectorAll("input[type=number]")];
      const field = fields.find(
        (one) => one.ariaLabel === text || one.closest("label")?.textContent.trim() === text,
      );
      field.value = String(to);
      field.dispatchEvent(new Event("change", { bubbles: true }));
    },
    label,
    value,
  );
}

const pressed = async (page, label) => {
  await press(page, label);
  await settled(page);
};

inBrowsers("XOR and the spirals are learned by their presets", async (visit) => {
  const page = await open(visit);
  await pressed(page, "100 epochs");
  assert.ok((await shot(page)).accuracy >= 0.95);
  await pressed(page, "Spirals");
  for (let i = 0; i < 3; i++) await pressed(page, "100 epochs");
  const { accuracy, epochs } = await shot(page);
  assert.equal(epochs, 300);
  assert.ok(accuracy >= 0.95, `${accuracy}`);
  assert.match((await texts(page, ".big"))[0], /^(9[5-9]|100)/);
});

inBrowsers("play runs until pause, and the page stays in step with the worker", async (visit) => {
  const page = await open(visit);
  await page.$eval(name, (f) => f.shadowRoot.querySelector(".play").click());
  await page.waitForFunction(
    (css) => document.querySelector(css).progress.runner.snapshot.progress.epochs > 5,
    {},
    name,
  );
  assert.deepEqual(await texts(page, ".play"), ["Pause"]);
  await pressed(page, "Pause");
  await atRest();
  const { steps } = await shot(page);
  assert.equal((await state(page)).steps, steps);
  assert.match(await address(page), new RegExp(`steps=${steps}&`));
});

inBrowsers("back to the start keeps the weights; new weights are others", async (visit) => {
  const page = await open(visit);
  const start = await shot(page);
  await pressed(page, "One step");
  assert.equal((await shot(page)).steps, 1);
  await pressed(page, "One epoch");
  assert.equal((await shot(page)).epochs, 1);
  await pressed(page, "Back to the start");
  assert.deepEqual((await shot(page)).parameters, start.parameters);
  await pressed(page, "New weights");
  const other = await shot(page);
  assert.notDeepEqual(other.parameters, start.parameters);
  assert.equal(other.steps, 0);
  assert.equal((await state(page)).seed, 2);
});

inBrowsers("a link restores the same bits: epochs, and numbers set by hand", async (visit) => {
  const page = await open(visit);
  await pressed(page, "100 epochs");
  await type(page, "bias b", 1.5);
  await settled(page);
  await pressed(page, "One epoch");
  await type(page, "weight from x₁", -0.75);
  await settled(page);
  await atRest();
  const before = await shot(page);
  assert.equal((await state(page)).edits.length, 2);
  const other = await visit(await address(page));
  await drawn(other);
  await settled(other);
  const after = await shot(other);
  assert.deepEqual(after.parameters, before.parameters);
  assert.equal(after.epochs, 101);
});

inBrowsers("it stops at the epoch that the reader sets", async (visit) => {
  const page = await open(visit, "stop=40&speed=full");
  await pressed(page, "Play");
  assert.equal((await shot(page)).epochs, 40);
  assert.deepEqual(await texts(page, ".play"), ["Play"]);
});

inBrowsers("a rate that is too large is explained, by step and layer", async (visit) => {
  const page = await open(visit);
  await pressed(page, "Not a number");
  await pressed(page, "100 epochs");
  const { status, parameters } = await shot(page);
  assert.equal(status, "diverged");
  assert.ok(parameters.every(Number.isFinite));
  await atRest();
  const { reading, spoken } = await stateOf(page, name);
  assert.match(reading, /In step 7 a number in layer 3 became too large/);
  assert.equal(spoken, reading);
  const other = await visit(await address(page));
  await drawn(other);
  await settled(other);
  assert.match((await stateOf(other, name)).reading, /In step 7 a number in layer 3/);
  assert.deepEqual(page.trouble, []);
});

inBrowsers("gradients, steps and dead units stand below each layer", async (visit) => {
  const page = await open(visit);
  await pressed(page, "Dead");
  await pressed(page, "100 epochs");
  const all = (await texts(page, "svg.drawing text")).join(" ");
  assert.match(all, /gradient .*step ÷ weights .*dead units .*100%/);
  assert.match((await stateOf(page, name)).reading, /In layer 2, 100% of the units are dead/);
});

inBrowsers("the keyboard picks a unit, moves the ring, and the sum is right", async (visit) => {
  const page = await open(visit);
  await page.$eval(name, (f) => f.shadowRoot.querySelectorAll(".unit")[3].focus());
  await page.keyboard.press("Enter");
  await hand.still(page);
  assert.match((await texts(page, ".inspector .heading"))[0], /^layer 1, unit 4 · tanh/);
  await focus(page, "the followed point");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  await hand.still(page);
  const { px, py } = await state(page);
  assert.ok(px > 0.6 && py > -0.35, `${px} ${py}`);
  const [sum, bent] = await texts(page, ".inspector .sum");
  const numbers = (text) =>
    text
      .replaceAll("−", "-")
      .match(/-?\d+\.\d+/g)
      .map(Number);
  const [w1, x1, w2, x2, b, z] = numbers(sum);
  assert.ok(Math.abs(w1 * x1 + w2 * x2 + b - z) < 2e-4, sum);
  assert.ok(Math.abs(Math.tanh(z) - numbers(bent)[0]) < 2e-4, bent);
});

inBrowsers("a mouse presses a line and a unit; a finger drags the ring", async (visit) => {
  const page = await open(visit);
  const press = (css, index) =>
    page.$eval(
      name,
      (f, selector, i) =>
        f.shadowRoot
          .querySelectorAll(selector)
          [i].dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true })),
      css,
      index,
    );
  await press(".press", 3);
  await hand.still(page);
  assert.match((await texts(page, ".inspector .heading"))[0], /layer 1, unit 2/);
  assert.equal((await texts(page, ".weight.from")).length, 1);
  await press(".unit", 8);
  await hand.still(page);
  assert.match((await texts(page, ".inspector .heading"))[0], /layer 2, unit 1/);
  assert.match((await texts(page, ".inspector .sum"))[1], /the network answers 0\.\d/);
  await choose(page, "unit", "1.4");
  await hand.still(page);
  assert.match((await texts(page, ".inspector .heading"))[0], /layer 1, unit 5/);
  const before = await state(page);
  await drag(page, "the followed point", [-40, 30]);
  const dragged = await state(page);
  assert.ok(dragged.px < before.px && dragged.py < before.py);
});

inBrowsers(
  "points are painted by mouse, by finger and by buttons, and taken away",
  async (visit) => {
    const page = await open(visit, "", { width: 360, height: 740, touch: true });
    const count = () => page.$eval(name, (f) => f.samples.labels.length);
    const mode = (value) =>
      page.$eval(
        name,
        (f, to) => f.shadowRoot.querySelector(`.choice input[value="${to}"]`).click(),
        value,
      );
    const before = await count();
    await mode("1");
    await press(page, "Add a point at the ring");
    await settled(page);
    assert.equal(await count(), before + 1);
    assert.equal((await state(page)).data, "own");
    const { x, y } = await middleOf(page, "the followed point");
    const touch = await page.touchscreen.touchStart(x - 70, y - 60);
    await touch.move(x - 100, y - 60);
    await touch.move(x - 130, y - 60);
    await touch.end();
    await settled(page);
    const painted = await count();
    assert.ok(painted >= before + 3, `${painted}`);
    await page.mouse.click(x - 70, y - 100);
    await settled(page);
    assert.equal(await count(), painted + 1);
    await mode("2");
    await press(page, "Add a point at the ring");
    await settled(page);
    assert.equal((await shot(page)).confusion.length, 3);
    await mode("erase");
    await press(page, "Take away the point");
    await settled(page);
    assert.equal(await count(), painted + 1);
    assert.deepEqual(page.trouble, []);
  },
);

inBrowsers(
  "a table with faults is refused by line and column, and nothing is lost",
  async (visit) => {
    const page = await open(visit);
    await pressed(page, "100 epochs");
    const before = await shot(page);
    const take = (text) =>
      page.$eval(
        name,
        (f, csv) => {
          const area = f.shadowRoot.querySelector("textarea");
          area.value = csv;
          area.dispatchEvent(new Event("change", { bubbles: true }));
        },
        text,
      );
    await take("x,y,kind\n1,2,a\n2,oops,b");
    await hand.still(page);
    assert.match(
      (await texts(page, ".problem"))[0],
      /Line 3, column 2: “oops” is not a number\..*2,oops,b/s,
    );
    assert.deepEqual((await shot(page)).parameters, before.parameters);
    const kept = await page.$eval(name, (f) => f.shadowRoot.querySelector("textarea").value);
    assert.match(kept, /oops/);
    await take("x,y,kind\n1,2,a\n2,1,b\n-1,0,a\n0,-2,b");
    await settled(page);
    assert.deepEqual(await texts(page, ".problem"), [""]);
    assert.equal(await page.$eval(name, (f) => f.samples.labels.length), 4);
  },
);

inBrowsers("every choice is a menu or a field, and every network trains", async (visit) => {
  const page = await open(visit);
  await choose(page, "points", "blobs");
  await settled(page);
  await page.$eval(name, (f) =>
    [...f.shadowRoot.querySelectorAll(".choice input")].find((i) => i.value === "4").click(),
  );
  await choose(page, "optimiser", "rmsProp");
  await choose(page, "schedule", "cosine");
  await choose(page, "penalty", "klToPrior");
  await choose(page, "first weights", "he");
  await choose(page, "points a step", "0");
  await choose(page, "activation", "gelu");
  await press(page, "Add a layer");
  await press(page, "+");
  await type(page, "seed", 7);
  await type(page, "held back", 0.25);
  await settled(page);
  await pressed(page, "100 epochs");
  const { status, confusion, parameters } = await shot(page);
  assert.equal(status, "running");
  assert.equal(confusion.length, 4);
  assert.equal(parameters.length, 9 * 3 + 8 * 10 + 4 * 9);
  assert.match((await texts(page, "svg.drawing text")).join(" "), /held back \d/);
  await choose(page, "loss", "squaredError");
  await settled(page);
  await pressed(page, "One epoch");
  assert.equal((await shot(page)).status, "running");
});

inBrowsers("all weights stand in a table and can be set there", async (visit) => {
  const page = await open(visit);
  await page.$eval(name, (f) => {
    const all = [...f.shadowRoot.querySelectorAll("details")];
    all.find((one) => one.textContent.includes("All weights")).open = true;
  });
  await hand.still(page);
  assert.equal((await texts(page, "details td")).length, 33);
  await type(page, "layer 2, unit 1: weight from a 8", 2.5);
  await settled(page);
  const { parameters } = await shot(page);
  assert.equal(parameters[31], 2.5);
  assert.deepEqual((await state(page)).edits, [[0, 31, 2.5]]);
});

inBrowsers("a state is taken along as a file and comes back to the same bits", async (visit) => {
  const page = await open(visit);
  await pressed(page, "One epoch");
  await type(page, "bias b", -1);
  await settled(page);
  const before = await shot(page);
  const files = await page.$eval(name, async (f) => {
    const saved = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      saved.push(blob);
      return original.call(URL, blob);
    };
    for (const label of ["NumPy file", "C++ header", "State as JSON"]) {
      const buttons = [...f.shadowRoot.querySelectorAll("button")];
      buttons.find((b) => b.textContent.trim() === label).click();
      for (let i = 0; i < 40; i++) await new Promise((resolve) => setTimeout(resolve, 10));
    }
    URL.createObjectURL = original;
    return Promise.all(saved.map((blob) => blob.text()));
  });
  assert.match(files[0], /import numpy as np[\s\S]*def predict/);
  assert.match(files[1], /std::array<double, 1> predict/);
  const file = JSON.parse(files[2]);
  assert.equal(file.network.steps, 8);
  await pressed(page, "New weights");
  const give = (text) =>
    page.$eval(
      name,
      async (f, json) => {
        const input = [...f.shadowRoot.querySelectorAll("input[type=file]")].at(-1);
        const transfer = new DataTransfer();
        transfer.items.add(new File([json], "state.json", { type: "application/json" }));
        input.files = transfer.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      },
      text,
    );
  await give('{"figure":"tiny-network","version":1,"state":null}');
  await hand.still(page);
  assert.match((await texts(page, ".problem"))[0], /no state of this page/);
  await give(files[2]);
  await hand.still(page);
  await settled(page);
  assert.deepEqual((await shot(page)).parameters, before.parameters);
});

inBrowsers("the picture as a file holds the map", async (visit) => {
  const page = await open(visit);
  const svg = await page.$eval(name, async (f) => {
    const saved = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      saved.push(blob);
      return original.call(URL, blob);
    };
    const buttons = [...f.shadowRoot.querySelectorAll(".actions button")];
    buttons.find((b) => b.textContent.trim() === "SVG").click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    URL.createObjectURL = original;
    return saved[0].text();
  });
  assert.match(svg, /<image[^>]* href="data:image\/png;base64,[A-Za-z0-9+/=]{2000,}"/);
  assert.match(svg, /<rect[^>]* fill="(?!rgba\(0, 0, 0, 0\))/);
});

inBrowsers(
  "where no motion is wanted, training draws nothing before its end",
  async (visit) => {
    const page = await open(visit, "", {
      media: [{ name: "prefers-reduced-motion", value: "reduce" }],
    });
    const drawings = await page.$eval(name, async (f) => {
      let count = 0;
      const watched = new MutationObserver(() => (count += 1));
      watched.observe(f.shadowRoot.querySelector(".big"), {
        characterData: true,
        subtree: true,
        childList: true,
      });
      f.shadowRoot.querySelector(".play").click();
      while (f.progress.runner.playing) await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, 100));
      return count;
    });
    assert.equal((await shot(page)).epochs, 500);
    assert.ok(drawings <= 2, `${drawings}`);
  },
  ["chromium"],
);

const race = handOn("two-losses");

async function openRace(visit, setting = "") {
  const page = await visit(`${path}#two-losses:v=1&${setting}`);
  await drawn(page);
  await page.$eval(race.element, (f) => f.scrollIntoView());
  await settled(page, race.element);
  await page.waitForFunction((css) => document.querySelector(css).race.outcome, {}, race.element);
  return page;
}

inBrowsers("both losses start from the same weights, and the race is judged", async (visit) => {
  const page = await openRace(visit);
  const [squared, cross] = await page.$eval(race.element, (f) =>
    Object.values(f.race.runners).map((one) => [...one.snapshot.parameters]),
  );
  assert.deepEqual(squared, cross);
  await page.$eval(race.element, (f) => f.shadowRoot.querySelector(".prediction button").click());
  await race.still(page);
  await page.$eval(race.element, (f) => f.race.pause());
  await settled(page, race.element);
  assert.match(
    (await race.texts(page, ".verdict"))[0],
    /^Not quite\..*takes 2 times as many epochs/,
  );
  const arrived = await page.$eval(race.element, (f) => f.race.outcome);
  assert.deepEqual(arrived, { squared: 86, cross: 44 });
});

inBrowsers(
  "a start that is surely wrong stops squared error, by button, key and field",
  async (visit) => {
    const page = await openRace(visit, "guess=shown");
    await race.press(page, "Start surely wrong");
    assert.equal((await race.state(page)).bias, -8);
    await settled(page, race.element);
    assert.match(
      (await race.texts(page, "svg.drawing text")).join(" "),
      /−0\.00067 .*−1\b|−0\.00067/,
    );
    await race.focus(page, "bias of the output at the start");
    await page.keyboard.press("ArrowRight");
    assert.equal((await race.state(page)).bias, -7.5);
    await race.drag(page, "bias of the output at the start", [60, 0]);
    assert.ok((await race.state(page)).bias > -7.5);
    await race.type(page, "bias of the output at the start", 0);
    assert.equal((await race.state(page)).bias, 0);
  },
);

const followed = handOn("followed-point");

inBrowsers("the followed point's sums can be recomputed as they are printed", async (visit) => {
  const page = await followed.open(visit, path);
  const check = async () => {
    const lines = await followed.texts(page, ".sums p");
    const numbers = (text) =>
      text
        .replaceAll("−", "-")
        .match(/-?\d+\.\d+/g)
        .map(Number);
    for (const line of lines.slice(0, 3)) {
      const [w1, x1, w2, x2, b, z, a] = numbers(line);
      assert.ok(Math.abs(w1 * x1 + w2 * x2 + b - z) < 3e-3, line);
      assert.ok(Math.abs(Math.tanh(z) - a) < 1e-3, line);
    }
    const [w1, a1, w2, a2, w3, a3, b, z, p] = numbers(lines[3]);
    assert.ok(Math.abs(w1 * a1 + w2 * a2 + w3 * a3 + b - z) < 2e-2, lines[3]);
    assert.ok(Math.abs(1 / (1 + Math.exp(-z)) - p) < 1e-3, lines[3]);
  };
  await check();
  assert.match((await stateOf(page, followed.element)).reading, /p = 0\.996: blue/);
  await followed.drag(page, "the point", [30, -40]);
  await check();
  await followed.press(page, "Untrained");
  await check();
  await followed.press(page, "New weights");
  await check();
});

const articles = handOn("articles-network");

inBrowsers(
  "the articles' twenty networks are trained once something is predicted",
  async (visit) => {
    const page = await visit(path);
    await drawn(page);
    await page.$eval(articles.element, (f) => f.scrollIntoView());
    assert.deepEqual(await articles.texts(page, ".dot"), []);
    await articles.press(page, "nobody’s");
    await page.waitForFunction(
      (css) => document.querySelector(css).trials.short.length === 20,
      { timeout: 60_000 },
      articles.element,
    );
    await articles.still(page);
    assert.equal((await articles.texts(page, ".dot")).length, 60);
    assert.match((await articles.texts(page, "svg.drawing text")).join(" "), /median 88%/);
    assert.match((await stateOf(page, articles.element)).reading, /Network 1 .* 88\.5%/);
    await articles.type(page, "seed of the network on the right", 3);
    await page.waitForFunction(
      (css) => document.querySelector(css).trials.long.has(3),
      { timeout: 30_000 },
      articles.element,
    );
    await articles.says(page, /Network 3 /);
  },
);
