// Terms and slopes of every measure belong to its value: they sum to it, and small steps along the simplex agree.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "surprisal";
import { calls } from "./calls.mjs";

const s = await load();
const step = 1e-5;

/** Terms leave out what makes the value never negative, which sums to Σq − Σp = 0. */
const flat = (values) => [...values].flatMap((one) => (one.length === undefined ? one : flat(one)));
const total = (values) => flat(values).reduce((sum, one) => sum + one, 0);

/** Nested numbers with `by` added at flat index i and taken away at index j. */
function moved(values, i, j, by) {
  let index = 0;
  const walk = (one) => {
    if (typeof one !== "number") return Array.from(one, walk);
    const place = index++;
    return one + (place === i ? by : 0) - (place === j ? by : 0);
  };
  return walk(values);
}

/** Slope of value(argument) from outcome 1 to outcome 0, the sum staying 1. */
const along = (value, argument) =>
  (value(moved(argument, 0, 1, step)) - value(moved(argument, 0, 1, -step))) / (2 * step);

function softmax(logits) {
  const weights = logits.map(Math.exp);
  return weights.map((weight) => weight / total(weights));
}

const assertNear = (found, expected, what) =>
  assert.ok(Math.abs(found - expected) < 1e-6, `${what}: ${found}, not ${expected}`);

const measures = calls.filter(({ name }) => s.gradient[name]);

for (const { name, names, given } of measures) {
  const replacedBy = (index) => (value) =>
    s[name](...given.map((one, i) => (i === index ? value : one)));

  if (s.terms[name]) {
    test(`the terms of ${name} sum to it`, () => {
      const shares = s.terms[name](...given);
      assertNear(total(shares), s[name](...given), name);
      assert.deepEqual(flat(s.explain[name](...given).terms), flat(shares));
    });
  }

  test(`the slopes of ${name} agree with small steps`, () => {
    const slopes = s.gradient[name](...given);
    for (const [index, argument] of names.entries()) {
      const found = flat(slopes[argument]);
      const expected = along(replacedBy(index), given[index]);
      assertNear(found[0] - found[1], expected, `${name} by ${argument}`);
    }
  });

  const last = names.length - 1;
  if (typeof given[last][0] === "number") {
    test(`the slopes of ${name} by logits agree with small steps`, () => {
      const logits = given[last].map(Math.log);
      const value = (z) => replacedBy(last)([...softmax(z)]);
      const found = s.gradient[name](...given).logits;
      for (const i of found.keys()) {
        const up = logits.map((z, k) => (k === i ? z + step : z));
        const down = logits.map((z, k) => (k === i ? z - step : z));
        assertNear(found[i], (value(up) - value(down)) / (2 * step), `${name}, logit ${i}`);
      }
    });
  }
}

test("every measure was tried", () =>
  assert.equal(measures.length, Object.keys(s.gradient).length));
