import assert from "node:assert/strict";
import { drawn, paths, stateOf } from "./browsers.mjs";

const english = paths.filter((path) => !path.startsWith("/zh"));

const thorough = process.env.SURPRISAL_THOROUGH === "1";

/** Firefox takes three times as long: it sees a page's first and last figure, and all of them in test:long. */
const chosen = (names, browser) =>
  thorough || browser === "chromium" ? names : [...new Set([names[0], names.at(-1)])];

/** Every figure that has a handle, on a page of its own visit. */
export async function eachFigure(visit, options, body) {
  let count = 0;
  for (const path of english) {
    const page = await visit(path, options);
    const names = [];
    for (const name of await drawn(page)) {
      if ((await stateOf(page, name)).handles.length > 0) names.push(name);
    }
    for (const name of chosen(names, visit.browser)) {
      count++;
      await page.$eval(name, (f) =>
        f.shadowRoot.querySelector("[role=slider]").scrollIntoView({ block: "center" }),
      );
      await body(page, name);
    }
    assert.deepEqual(page.trouble, [], path);
  }
  assert.ok(count >= 2, `${count} figures with handles`);
}
