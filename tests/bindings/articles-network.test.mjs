// The articles' 20-64-1 case on their data, beside scikit-learn and PyTorch (tests/reference/articles_network.py).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ours, page, peers, summary } from "../reference/articles_network.mjs";

const runs = ours();

for (const measure of ["accuracy", "loss", "trainingLoss"]) {
  test(`the median ${measure} of the articles' network lies within what the peers come to`, () => {
    const { median } = summary(runs, measure);
    for (const [name, theirs] of Object.entries(peers)) {
      const { least, most } = summary(theirs, measure);
      assert.ok(least <= median && median <= most, `${name}: ${least} to ${most}, ours ${median}`);
    }
  });
}

test("the table of the articles' network shows what it is computed to be", () => {
  const file = new URL("../reference/articles_network.md", import.meta.url);
  assert.equal(readFileSync(file, "utf8"), page(runs));
});
