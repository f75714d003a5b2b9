// What a reader takes away from every figure: a link that restores it, its table, its code, its files.
import assert from "node:assert/strict";
import { address, atRest, drawn, stateOf, wide } from "../browsers.mjs";
import { onEachFigure } from "./each-figure.mjs";

/** The window of somebody who opens one link after another: of a page that is open already, only the hash changes. */
const readers = new WeakMap();

async function opened(visit, link) {
  const known = readers.get(visit);
  if (!known) readers.set(visit, await visit(link));
  const page = readers.get(visit);
  await page.bringToFront();
  if (known) await page.goto(link, { waitUntil: "load" });
  await drawn(page);
  return page;
}

onEachFigure(
  "the link of a changed figure restores its picture",
  wide,
  async (page, name, visit) => {
    await page.$eval(name, (f) => f.shadowRoot.querySelector("[role=slider]").focus());
    for (const key of ["PageUp", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
    await atRest();
    const { reading, handles } = await stateOf(page, name);
    const other = await opened(visit, await address(page));
    let restored = await stateOf(other, name);
    for (const end = Date.now() + 5000; restored.reading !== reading && Date.now() < end; ) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      restored = await stateOf(other, name);
    }
    assert.equal(restored.reading, reading, name);
    assert.deepEqual(restored.handles, handles, name);
    await page.bringToFront();
  },
);

onEachFigure("table, code and files of every figure", wide, async (page, name) => {
  const result = await page.$eval(name, async (figure) => {
    const root = figure.shadowRoot;
    const saved = [];
    const original = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      saved.push(blob);
      return original.call(URL, blob);
    };
    const buttons = [...root.querySelectorAll(".actions button")];
    for (const kind of ["CSV", "SVG", "PNG"]) {
      buttons.find((b) => b.textContent.trim() === kind).click();
      for (let i = 0; i < 40 && saved.at(-1)?.kind !== kind; i++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (saved.length > 0 && !saved.at(-1).kind) saved.at(-1).kind = kind;
      }
    }
    URL.createObjectURL = original;
    const [, code, table] = root.querySelectorAll("[aria-controls=panel]");
    code.click();
    await figure.updateComplete;
    const samples = [];
    for (const dialect of root.querySelectorAll(".dialects [aria-pressed]")) {
      dialect.click();
      await figure.updateComplete;
      samples.push(root.querySelector("pre").textContent);
    }
    table.click();
    await figure.updateComplete;
    const rows = root.querySelectorAll("tbody tr").length;
    return {
      csv: await saved[0].text(),
      svg: await saved[1].text(),
      png: [saved[2].type, saved[2].size],
      samples,
      rows,
    };
  });
  assert.equal(result.csv.trim().split("\r\n").length, result.rows + 1, name);
  assert.ok(result.rows > 0, name);
  assert.match(result.svg, /^<svg[^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  assert.doesNotMatch(result.svg, /var\(|class=|<script/, name);
  assert.equal(result.png[0], "image/png");
  assert.ok(result.png[1] > 2000, name);
  const [javascript, cpp, numpy] = result.samples;
  assert.match(javascript, /import \{ load \} from "surprisal(?:\/learning)?";/, name);
  assert.match(cpp, /#include "surprisal\//, name);
  assert.match(numpy, /import numpy as np/, name);
});
