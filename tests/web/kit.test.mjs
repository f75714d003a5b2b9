// The kit's parts that need no page: links, numbers, shares, labels, files.
import assert from "node:assert/strict";
import { test } from "node:test";
import { moduleOf } from "./bundle.mjs";

const { addressed, initialState, readState, writeState } = await moduleOf("web/kit/hash.ts");
const { choice, distribution, flag, number, text } = await moduleOf("web/kit/schema.ts");
const { amountsIn, Numbers } = await moduleOf("web/kit/number.ts");
const { rescale } = await moduleOf("web/kit/rescale.ts");
const { spread } = await moduleOf("web/kit/label.ts");
const { csvFile, printed, toCsv } = await moduleOf("web/kit/csv.ts");
const { Last } = await moduleOf("web/kit/last.ts");

const schema = {
  p: number(0.5, { min: 0, max: 1 }),
  two: flag(false),
  unit: choice("letters", ["letters", "words"]),
  shares: distribution([0.5, 0.5]),
  words: text("", { longest: 12 }),
};

test("a link restores the state that it was made from", () => {
  const state = {
    p: 0.125,
    two: true,
    unit: "words",
    shares: [1 / 3, 1 / 3, 1 - 2 / 3],
    words: "a&b=c #1 熵",
  };
  assert.deepEqual(readState(schema, writeState(schema, state)), state);
});

test("a link's values are clamped, its unknown keys ignored, its nonsense replaced", () => {
  const initial = initialState(schema);
  const read = (query) => readState(schema, `v=1&${query}`);
  assert.equal(read("p=7").p, 1);
  assert.equal(read("p=-Infinity").p, 0);
  assert.equal(read(`words=${"x".repeat(50)}`).words.length, 12);
  for (const nonsense of ["p=", "p=x", "p=NaN", "two=yes", "unit=bytes", "evil=1"]) {
    assert.deepEqual(read(nonsense), initial, nonsense);
  }
  for (const shares of ["1", "0,0", "1,-1", "1,x", "1,,1", "Infinity,1", "", "1,".repeat(30)]) {
    assert.deepEqual(read(`shares=${shares}`).shares, initial.shares, shares);
  }
  assert.deepEqual(read("shares=1,3").shares, [0.25, 0.75]);
});

test("a link of another version is not read", () => {
  assert.equal(readState(schema, "v=2&p=0.1"), undefined);
  assert.equal(readState(schema, "p=0.1"), undefined);
});

test("a hash reaches the figure that it names, or the one that is alone", () => {
  assert.deepEqual(addressed("#coin:v=1&p=0", "coin"), { written: "v=1&p=0", named: true });
  assert.equal(addressed("#coin:v=1&p=0", "die"), null);
  assert.deepEqual(addressed("#v=1&p=0", "die"), { written: "v=1&p=0", named: false });
  assert.equal(addressed("#contents", "die"), null);
});

test("numbers have real minus signs, ∞, units and odds", () => {
  const english = new Numbers("en", "bits");
  assert.equal(english.round(-1.5), "−1.5");
  assert.equal(english.round(-0.0001), "0");
  assert.equal(english.fixed(-0.0001, 2), "0.00");
  assert.equal(english.round(Number.POSITIVE_INFINITY), "∞");
  assert.equal(english.round(Number.NEGATIVE_INFINITY), "−∞");
  assert.equal(english.information(1), "1 bit");
  assert.equal(english.information(0.99999), "1 bit");
  assert.equal(english.information(2.58496), "2.585 bits");
  assert.equal(english.probability(1 / 8), "1/8");
  assert.equal(english.probability(1 / 13983816), "1/13,983,816");
  assert.equal(english.probability(0), "0");
  assert.equal(english.probability(1), "1");
  assert.equal(english.probability(0.1234), "0.123");
  assert.equal(new Numbers("zh", "nats").information(1), "1 奈特");
});

test("an amount that is not 0 never reads 0", () => {
  const n = new Numbers("en", "bits");
  assert.equal(n.information(0), "0 bits");
  assert.equal(n.information(0.0005), "0.001 bits");
  assert.equal(n.information(0.0000028853), "0.0000029 bits");
  assert.equal(n.information(0.004, 2), "0.004 bits");
});

test("a term shows its sign, and its unit in the right number", () => {
  const n = new Numbers("en", "bits");
  assert.deepEqual(
    [0.6609, -0.25, 0, Infinity].map((x) => n.signed(x)),
    ["+0.661", "−0.25", "0", "+∞"],
  );
  assert.equal(n.signed(0.00001), "0");
  assert.equal(n.term(0.00001), "+0.00001 bits");
  assert.equal(n.term(-0.25), "−0.25 bits");
  assert.equal(n.term(1), "+1 bit");
  assert.equal(n.term(-1), "−1 bit");
});

test("the head of a column has the brackets of its language", () => {
  assert.equal(new Numbers("en", "nats").inUnit("surprise"), "surprise (nats)");
  assert.equal(new Numbers("zh", "bits").inUnit("自信息"), "自信息（比特）");
});

/** The parts of a sentence that may not be broken. */
const whole = (sentence) => {
  const parts = amountsIn(sentence);
  assert.equal(parts.join(""), sentence);
  return parts.filter((_, i) => i % 2);
};

test("an amount stays on one line with its unit, and 比特 in one piece", () => {
  assert.deepEqual(whole("It costs 1,000.5 bits, not ∞ nats. 2 of 3."), ["1,000.5 bits", "∞ nats"]);
  assert.deepEqual(whole("多付 0.483 比特；n 比特。"), ["0.483 比特", "比特"]);
  assert.deepEqual(whole("Two bits of advice"), []);
});

test("a result is remembered until something that it is made from changes", () => {
  const last = new Last();
  let made = 0;
  const ask = (...from) => last.of(from, () => ++made);
  assert.deepEqual(
    [ask("a", NaN), ask("a", NaN), ask("a", 1), ask("a", 1), ask("a", NaN)],
    [1, 1, 2, 2, 3],
  );
});

test("of very many rows the page shows the first and says how many are left", () => {
  const shown = (count) => {
    const rows = Array.from({ length: count }, (_, i) => [`row ${i}`, i]);
    const { rows: first, more } = printed({ columns: ["name", "i"], rows });
    return [first.length, first.at(-1)?.[1], more];
  };
  assert.deepEqual(shown(500), [500, 499, 0]);
  assert.deepEqual(shown(1200), [500, 499, 700]);
  assert.deepEqual(shown(0), [0, undefined, 0]);
});

test("a positive share never reads 0", () => {
  for (const language of ["en", "zh"]) {
    const n = new Numbers(language, "bits");
    assert.equal(n.share(0.0005), "<0.01", language);
    assert.equal(n.share(0.0049999), "<0.01", language);
    assert.equal(n.share(0.005), "0.01", language);
    assert.equal(n.share(0), "0", language);
    assert.equal(n.share(0.0004, 3), "<0.001", language);
    assert.equal(n.share(0.2), "0.2", language);
    assert.equal(n.fixedShare(0.2), "0.20", language);
    assert.equal(n.fixedShare(0.0005), "<0.01", language);
    assert.equal(n.percent(0.0004), "<0.1%", language);
    assert.equal(n.percent(0), "0%", language);
    assert.equal(n.percent(0.0123), "1.2%", language);
  }
});

test("one share changes, the others keep their proportions, the sum stays 1", () => {
  assert.deepEqual(rescale([0.5, 0.25, 0.25], 0, 0), [0, 0.5, 0.5]);
  assert.deepEqual(rescale([1, 0, 0], 0, 0.5), [0.5, 0.25, 0.25]);
  assert.deepEqual(rescale([0.2, 0.8], 1, 3), [0, 1]);
  for (let seed = 1; seed < 200; seed++) {
    const shares = [seed % 7, seed % 5, seed % 3, 1].map(
      (x, _, all) => x / all.reduce((a, b) => a + b),
    );
    const sum = rescale(shares, seed % 4, (seed % 11) / 10).reduce((a, b) => a + b);
    assert.ok(Math.abs(sum - 1) < 1e-12, `seed ${seed}: ${sum}`);
  }
});

test("labels part evenly, keep their order and stay in range", () => {
  assert.deepEqual(spread([50, 50], 20, [0, 100]), [40, 60]);
  assert.deepEqual(spread([60, 50], 20, [0, 100]), [65, 45]);
  assert.deepEqual(spread([10, 90], 20, [0, 100]), [10, 90]);
  assert.deepEqual(spread([0, 0, 0], 20, [0, 100]), [0, 20, 40]);
  assert.deepEqual(spread([100, 100], 20, [0, 100]), [80, 100]);
});

test("CSV quotes what must be quoted and keeps numbers whole", () => {
  const data = {
    columns: ["x", 'a "b"'],
    rows: [
      ["1,2", 1 / 3],
      ["=SUM(A1)", Number.POSITIVE_INFINITY],
    ],
  };
  assert.equal(toCsv(data), 'x,"a ""b"""\r\n"1,2",0.3333333333333333\r\n\'=SUM(A1),Infinity\r\n');
});

test("a CSV file begins with the mark that tells spreadsheets its encoding", async () => {
  const file = csvFile({ columns: ["概率"], rows: [[0.5]] });
  const bytes = new Uint8Array(await file.arrayBuffer());
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.equal(await file.text(), "概率\r\n0.5\r\n");
});
