// Chapter 3, the two maps and the two balls: predict, move p and q, read both prices, by mouse, keyboard and finger.
import assert from "node:assert/strict";
import { atRest, inBrowsers, stateOf } from "./browsers.mjs";
import { handOn } from "./hand.mjs";

const page3 = "/asymmetry/";
const maps = handOn("map-of-kl");
const balls = handOn("simplex-balls");
const shownMaps = `${page3}#map-of-kl:v=1&guess=shown`;
const shownBalls = `${page3}#simplex-balls:v=1&guess=shown`;

inBrowsers("the maps are blank until their reader has predicted", async (visit) => {
  const page = await maps.open(visit, page3);
  assert.deepEqual(await maps.texts(page, ".cost"), ["?", "?"]);
  assert.deepEqual(await maps.texts(page, ".contour, .level"), []);
  await maps.press(page, "Table");
  assert.deepEqual(
    new Set(await maps.texts(page, "tbody td:nth-last-child(-n+2)")),
    new Set(["?"]),
  );
  await maps.press(page, "both rise alike");
  assert.match(
    (await maps.texts(page, ".verdict"))[0],
    /^Not quite\. p keeps going where the narrow q/,
  );
  assert.deepEqual(await maps.texts(page, ".cost"), ["4.473 bits", "1.689 bits"]);
  assert.ok((await maps.texts(page, ".level")).includes("0.5"));
  await atRest();
  assert.match((await stateOf(page, maps.element)).spoken, /KL\(p‖q\) is 4\.473 bits/);
});

inBrowsers("q goes by mouse and keys, and both maps read it", async (visit) => {
  const page = await maps.open(visit, shownMaps);
  await maps.press(page, "q half as wide");
  assert.deepEqual(await maps.texts(page, ".cost"), ["1.164 bits", "0.459 bits"]);
  await maps.press(page, "q twice as wide");
  assert.deepEqual(await maps.texts(page, ".cost"), ["0.459 bits", "1.164 bits"]);
  await maps.press(page, "q beside p");
  assert.deepEqual(await maps.texts(page, ".cost"), ["0.721 bits", "0.721 bits"]);
  assert.match((await stateOf(page, maps.element)).reading, /about equally wide/);
  await maps.drag(page, "q: width", [60, 50]);
  const { at, wide } = await maps.state(page);
  assert.ok(at > 1.5 && wide < 0.8, `${at} ${wide}`);
  await maps.focus(page, "q: width");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowUp");
  const after = await maps.state(page);
  assert.ok(Math.abs(after.at - at + 0.1) < 1e-6 && after.wide > wide, `${after.at} ${after.wide}`);
});

inBrowsers("a press on the second map brings q there", async (visit) => {
  const page = await maps.open(visit, shownMaps);
  const [x, y] = await page.$eval(maps.element, (f) => {
    const surface = [...f.shadowRoot.querySelectorAll(".surface")][1];
    surface.scrollIntoView({ block: "center" });
    const box = surface.getBoundingClientRect();
    return [box.x + box.width / 4, box.y + box.height / 4];
  });
  await page.mouse.click(x, y);
  const { at, wide } = await maps.state(page);
  assert.ok(Math.abs(at + 2) < 0.1 && wide > 2 && wide < 2.5, `${at} ${wide}`);
});

inBrowsers("p goes too, and the contours with it; fields do the same", async (visit) => {
  const page = await maps.open(visit, shownMaps);
  const lines = () =>
    page.$eval(maps.element, (f) =>
      [...f.shadowRoot.querySelectorAll(".contour")].map((path) => path.getAttribute("d")),
    );
  const before = await lines();
  await maps.drag(page, "p: width", [-50, -40]);
  const { place, width } = await maps.state(page);
  assert.ok(place < -0.5 && width > 1.2, `${place} ${width}`);
  assert.notDeepEqual(await lines(), before);
  for (const [label, value] of [
    ["place of p", 0],
    ["width of p", 1],
    ["place of q", 1.4],
    ["width of q", 0.6],
  ]) {
    await maps.type(page, label, value);
  }
  assert.deepEqual(await lines(), before);
  assert.deepEqual(await maps.texts(page, ".cost"), ["4.473 bits", "1.689 bits"]);
});

inBrowsers("a link restores both maps, in Chinese as well", async (visit) => {
  const hash = "#map-of-kl:v=1&place=1&width=2&at=-1&wide=0.5&guess=shown";
  const page = await maps.open(visit, `/zh/asymmetry/${hash}`);
  const { place, width, at, wide } = await maps.state(page);
  assert.deepEqual([place, width, at, wide], [1, 2, -1, 0.5]);
  assert.match((await maps.texts(page, ".cost"))[0], /^\d+\.\d{3} 比特$/);
  assert.match((await stateOf(page, maps.element)).reading, /^q 比 p 窄/);
  assert.deepEqual(page.trouble, []);
});

inBrowsers("no ball is drawn before the prediction; then both are", async (visit) => {
  const page = await balls.open(visit, page3);
  assert.deepEqual(await balls.texts(page, ".ball, .euclid"), []);
  await balls.press(page, "Table");
  assert.equal((await balls.texts(page, "tbody tr")).length, 1);
  await balls.press(page, "KL(q‖p)");
  assert.match((await balls.texts(page, ".verdict"))[0], /^You saw it coming\. .*0\.23 bits/);
  assert.equal((await balls.texts(page, ".ball")).length, 2);
  assert.equal((await balls.texts(page, "tbody tr")).length, 37);
});

inBrowsers("p, q and the price go by mouse and keys, and without dragging", async (visit) => {
  const page = await balls.open(visit, shownBalls);
  await balls.drag(page, "center p: share of sun", [30, -60]);
  const dragged = (await balls.state(page)).p;
  assert.ok(dragged[0] > 0.3 && dragged[1] < 0.55, `${dragged}`);
  await balls.focus(page, "point q: share of sun");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  const [a, b, c] = (await balls.state(page)).q;
  assert.ok(a === 0.63 && b < 0.28 && c > 0.1, `${a} ${b} ${c}`);
  await balls.type(page, "price r", 0.05);
  await balls.says(page, /dashed one has not reached it yet/);
  await balls.press(page, "just touching");
  await balls.says(page, /dashed one has reached it/);
  await balls.type(page, "p of sun", 0.2);
  await balls.type(page, "q of rain", 0.4);
  const { p, q } = await balls.state(page);
  assert.ok(Math.abs(p[0] - 0.2) < 1e-9 && Math.abs(q[2] - 0.4) < 1e-9, `${p} ${q}`);
  assert.ok(Math.abs(p[0] + p[1] + p[2] - 1) < 1e-9);
});

inBrowsers(
  "a belief that rules an outcome out is infinitely dear, said in words",
  async (visit) => {
    const page = await balls.open(visit, `${shownBalls}&q=0,0.5,0.5&r=1.2`);
    assert.deepEqual((await balls.state(page)).q, [0, 0.5, 0.5]);
    const [forward, reverse] = await balls.texts(page, ".cost");
    assert.equal(forward, "∞");
    assert.match(reverse, /^\d\.\d{3} bits$/);
    const { reading } = await stateOf(page, balls.element);
    assert.match(reading, /KL\(p‖q\) is infinite: q rules out what p does not/);
    assert.deepEqual(page.trouble, []);
  },
);

inBrowsers(
  "a finger moves p on a phone, in both figures",
  async (visit) => {
    const phone = { width: 360, height: 740, touch: true };
    for (const [hand, path, label, key] of [
      [maps, shownMaps, "p: width", "place"],
      [balls, shownBalls, "center p: share of sun", "p"],
    ]) {
      const page = await hand.open(visit, path, phone);
      const before = await hand.state(page);
      await hand.drag(page, label, [30, -20], { finger: true });
      assert.notDeepEqual((await hand.state(page))[key], before[key]);
    }
  },
  ["chromium"],
);
