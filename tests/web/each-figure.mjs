import assert from "node:assert/strict";
import { drawn, inBrowsers, paths, stateOf, thorough } from "./browsers.mjs";

const english = paths.filter((path) => !path.startsWith("/zh"));

/** Firefox takes three times as long: unless the site is new, it sees the last figure of the last page. */
const samples = (all, browser) => (thorough || browser === "chromium" ? all : all.slice(-1));

/**
 * One test a browser, or as inBrowsers has it: `body` gets page, name and visit for every figure that has a handle, as the tests before left it.
 * Tests whose `window` is the same share their pages.
 */
export function onEachFigure(title, window, body, names = undefined) {
  inBrowsers(title, (visit) => eachFigure(visit, window, body), names);
}

async function eachFigure(visit, window, body) {
  let count = 0;
  for (const path of samples(english, visit.browser)) {
    const page = await visit.shared(path, window);
    const names = [];
    for (const name of await drawn(page)) {
      if ((await stateOf(page, name)).handles.length > 0) names.push(name);
    }
    for (const name of samples(names, visit.browser)) {
      count++;
      await page.$eval(name, (f) =>
        f.shadowRoot.querySelector("[role=slider]").scrollIntoView({ block: "center" }),
      );
      await body(page, name, visit);
    }
    assert.deepEqual(page.trouble, [], path);
  }
  assert.ok(count >= 1, "no figure has a handle");
}
