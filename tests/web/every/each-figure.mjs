import assert from "node:assert/strict";
import { drawn, everything, inBrowsers, paths, stateOf, thorough } from "../browsers.mjs";

const english = paths.filter((path) => !path.startsWith("/zh"));

/** Of a known site one figure a page is seen, by Firefox of one page; of a new one all, by Firefox one a page. */
const some = (all, whole) => (whole ? all : all.slice(-1));

/**
 * A test of every figure that has a handle, as the tests before left it: `body` gets page, name and visit. `look` is
 * wide or narrow, `names` are the browsers, as for inBrowsers.
 */
export function onEachFigure(title, look, body, names) {
  inBrowsers(title, (visit) => eachFigure(visit, look, body), names);
}

async function eachFigure(visit, look, body) {
  for (const path of some(english, thorough || visit.browser === "chromium")) {
    const page = await look(visit, path);
    const names = [];
    for (const name of await drawn(page)) {
      if ((await stateOf(page, name)).handles.length > 0) names.push(name);
    }
    assert.ok(names.length > 0, `${path} has no figure with a handle`);
    for (const name of some(names, everything || (thorough && visit.browser === "chromium"))) {
      await page.$eval(name, (f) =>
        f.shadowRoot.querySelector("[role=slider]").scrollIntoView({ block: "center" }),
      );
      await body(page, name, visit);
    }
    assert.deepEqual(page.trouble, [], path);
  }
}
