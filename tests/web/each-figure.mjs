import assert from "node:assert/strict";
import { drawn, paths, stateOf } from "./browsers.mjs";

const english = paths.filter((path) => !path.startsWith("/zh"));

/** Every figure that has a handle, on a page of its own visit. */
export async function eachFigure(visit, options, body) {
  let count = 0;
  for (const path of english) {
    const page = await visit(path, options);
    for (const name of await drawn(page)) {
      if ((await stateOf(page, name)).handles.length === 0) continue;
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
