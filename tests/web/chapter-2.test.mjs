// What the figures of chapter 2 decide without a page: shares that stay distributions, tell-tale symbols, errors by line.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "../../dist/node.js";
import { moduleOf } from "./bundle.mjs";

const s = await load();
const { setShare, resize } = await moduleOf("web/figures/two-distributions/shares.ts");
const { presets } = await moduleOf("web/figures/two-distributions/presets.ts");
const { compareTexts, ordered, others, sumOf, telltales, without } = await moduleOf(
  "web/figures/two-texts/comparison.ts",
);
const { pieces } = await moduleOf("web/figures/two-texts/marks.ts");
const { samples, textOf } = await moduleOf("web/figures/two-texts/samples.ts");
const { readTable, weightiest } = await moduleOf("web/figures/two-counts/table.ts");
const { samples: tables } = await moduleOf("web/figures/two-counts/samples.ts");
const { Reader } = await moduleOf("web/figures/two-counts/reader.ts");
const { code: codeOfCounts } = await moduleOf("web/figures/two-counts/code.ts");
const { comparisonTable } = await moduleOf("web/kit/comparison-table.ts");
const { explained } = await moduleOf("web/kit/explained.ts");
const { Numbers } = await moduleOf("web/kit/number.ts");
const { problem } = await moduleOf("web/figures/two-counts/problem.ts");
const { texts } = await moduleOf("web/figures/two-counts/texts.ts");
const { passage, readPassage } = await moduleOf("web/kit/passage.ts");
const { readFile } = await moduleOf("web/kit/read-file.ts");
const { Ceiling } = await moduleOf("web/kit/ceiling.ts");

const sum = (values) => values.reduce((a, b) => a + b, 0);
const marked = (...given) =>
  pieces(...given)
    .filter(([, mark]) => mark)
    .map(([text]) => text);

test("whatever share is set, all are thousandths, sum to 1, and none becomes impossible by rounding", () => {
  for (const start of [
    [0.5, 0.25, 0.15, 0.1],
    [0, 1, 0],
    [0.001, 0.999],
  ]) {
    for (let value = 0; value <= 1; value += 0.01) {
      const shares = setShare(start, 1, value);
      assert.ok(Math.abs(sum(shares) - 1) < 1e-12, `${shares}`);
      assert.ok(shares.every((x) => x >= 0 && Number.isInteger(Math.round(x * 1e9) / 1e6)));
      start.forEach((x, i) => {
        if (i !== 1 && x > 0 && value < 0.995) assert.ok(shares[i] > 0, `${start} ${value}`);
      });
    }
  }
  assert.deepEqual(setShare([0.2, 0.8], 0, 1), [1, 0]);
  assert.deepEqual(setShare([1, 0, 0], 0, 0.5), [0.5, 0.25, 0.25]);
});

test("outcomes come and go, and what is left is a distribution", () => {
  for (const count of [2, 3, 4, 5, 6]) {
    const shares = resize([0, 0, 0.4, 0.6], count);
    assert.equal(shares.length, count);
    assert.ok(Math.abs(sum(shares) - 1) < 1e-12);
  }
  assert.deepEqual(resize([0, 0, 0.4, 0.6], 2), [0.5, 0.5]);
});

test("the presets give the numbers that the chapter names", () => {
  const bits = ({ p, q }) => [s.kl(p, q, { base: 2 }), s.kl(q, p, { base: 2 })];
  const near = (actual, expected) =>
    assert.ok(
      actual.every((x, i) => Math.abs(x - expected[i]) < 5e-4),
      `${actual} ${expected}`,
    );
  near(bits(presets.slight), [0.066, 0.0755]);
  near(bits(presets.mirror), [0.489, 0.489]);
  assert.equal(bits(presets.zero)[0], Infinity);
  assert.ok(Number.isFinite(bits(presets.zero)[1]));
  assert.equal(
    s.crossEntropy(presets.label.p, presets.label.q),
    s.kl(presets.label.p, presets.label.q),
  );
});

test("tell-tale letters come first and alone make up KL; the rest adds nothing", () => {
  const pair = [samples.en.text, samples.de.text];
  const c = compareTexts(s, pair, { unit: "letters", smoothing: 0.5, base: 2 });
  const order = ordered(c, "pq", 100);
  assert.deepEqual(
    order.slice(0, 4).map((i) => c.symbols[i]),
    ["o", "a", "h", "y"],
  );
  const count = telltales(s, c.pq, order);
  assert.ok(count > 0 && sum(order.slice(count).map((i) => c.pq.terms[i])) <= 0);
  assert.equal(ordered(c, "qp", 5).length, 5);
});

test("what some symbols carry and what the others do make the whole KL", () => {
  const c = compareTexts(s, ["abacus", "cab"], { unit: "letters", smoothing: 0.5, base: 2 });
  const some = ordered(c, "pq", 2);
  const rest = others(c, some);
  assert.equal(rest.length, c.symbols.length - 2);
  assert.ok(!rest.some((i) => some.includes(i)));
  const together = sumOf(s, c.pq, some) + sumOf(s, c.pq, rest);
  assert.ok(Math.abs(together - c.pq.value) < 1e-15, `${together} ${c.pq.value}`);
});

test("the table of a comparison has the core's log-ratios, terms and sums, in the reader's unit", () => {
  const [p, q] = [
    [0.5, 0.5, 0],
    [0.25, 0.75, 0],
  ];
  const table = comparisonTable({
    core: s,
    numbers: new Numbers("en", "bits"),
    names: ["a", "b", "c"],
    p,
    q,
    pq: explained(s, p, q, 2),
    qp: explained(s, q, p, 2),
    words: { names: "outcome", sum: "sum" },
  });
  assert.deepEqual(table.columns.slice(3), [
    "log₂(p/q)",
    "p log₂(p/q)",
    "log₂(q/p)",
    "q log₂(q/p)",
  ]);
  assert.deepEqual(table.rows[0], ["a", 0.5, 0.25, 1, 0.5, -1, -0.25]);
  assert.deepEqual(table.rows[2].slice(1).map(Math.abs), [0, 0, 0, 0, 0, 0]);
  assert.deepEqual(table.rows[3], [
    "sum",
    1,
    1,
    "",
    s.kl(p, q, { base: 2 }),
    "",
    s.kl(q, p, { base: 2 }),
  ]);
});

test("without smoothing the letters that one text lacks are the tell-tale ones", () => {
  const c = compareTexts(s, ["abc", "ab"], { unit: "letters", smoothing: 0, base: 2 });
  assert.equal(c.pq.value, Infinity);
  assert.equal(telltales(s, c.pq, ordered(c, "pq", 10)), 1);
  assert.equal(telltales(s, c.qp, ordered(c, "qp", 10)) > 0, true);
});

test("equal texts have no tell-tale letters, and an empty one is named", () => {
  const c = compareTexts(s, ["abba", "baab"], { unit: "letters", smoothing: 0, base: 2 });
  assert.equal(telltales(s, c.pq, ordered(c, "pq", 10)), 0);
  assert.equal(without(s, ["12 !", "a"], "letters"), "p");
  assert.equal(without(s, ["a", ""], "words"), "q");
  assert.equal(without(s, ["a", "b"], "bytes"), undefined);
});

test("a symbol is marked wherever the core counts it", () => {
  for (const [text, unit] of [
    [samples.fr.text, "letters"],
    ["Été, e\u0301te\u0301! HÉ", "letters"],
    [samples.en.text, "words"],
    ["don’t, don't; Don't stop", "words"],
    [samples.lotus.text, "words"],
    [samples.ja.text, "letters"],
  ]) {
    const { symbols, counts } = s.fromText(text, { unit });
    symbols.forEach((symbol, i) => {
      assert.equal(marked(text, unit, symbol).length, counts[i], `${symbol} in ${text}`);
    });
  }
  assert.deepEqual(marked("aé", "bytes", "0xC3"), ["é"]);
  assert.deepEqual(pieces("abc", "letters", ""), [["abc", false]]);
});

test("pieces put together are the text", () => {
  const joined = (symbol) =>
    pieces(samples.de.text, "letters", symbol)
      .map(([text]) => text)
      .join("");
  assert.equal(joined("e"), samples.de.text);
  assert.equal(joined("ü"), samples.de.text);
});

test("each language starts with samples of its own; an own text stands for itself", () => {
  assert.equal(textOf("@a", "en"), samples.en.text);
  assert.equal(textOf("@a", "zh"), samples.lotus.text);
  assert.equal(textOf("@fi", "zh"), samples.fi.text);
  assert.equal(textOf("@nobody", "en"), "@nobody");
});

test("sample tables are read in both languages, and the bell loses one way and wins the other", () => {
  const names = { column: String, uniform: "uniform" };
  for (const language of ["en", "zh"]) {
    for (const csv of Object.values(tables[language]))
      assert.ok(readTable(s, csv, names).labels.length > 4);
    const [observed, flat, bell] = readTable(s, tables[language].worms, names).columns.map(
      (c) => c.counts,
    );
    const kl = (p, q) => s.kl(p, q, { normalize: true });
    assert.ok(kl(observed, flat) < kl(observed, bell));
    assert.ok(kl(bell, observed) < kl(flat, observed));
    assert.equal(sum(Array.from(observed)), 500);
  }
});

test("what cannot be read leaves the last table, and at first the sample", () => {
  const reader = new Reader();
  const read = (csv) => reader.read(s, csv, tables.en.dice, texts.en);
  const first = read("hello\nworld");
  assert.equal(first.csv, tables.en.dice);
  assert.match(first.problem.says, /Line 1/);
  assert.equal(read("u,1\nv,3").problem, undefined);
  const bad = read("u,1\nv,three");
  assert.equal(bad.csv, "u,1\nv,3");
  assert.deepEqual([...bad.table.columns[0].counts], [1, 3]);
  assert.match(bad.problem.says, /Line 2/);
});

test("the printed code of counts runs, one column or two, and gives the printed number", () => {
  for (const csv of ["u,1\nv,3", "x,a,b\nu,1,2\nv,3,2"]) {
    for (const smoothing of [0, 0.5]) {
      const table = readTable(s, csv, { column: String, uniform: "even" });
      const [p, q] = table.columns.map((column) => column.counts);
      const kl = s.kl(p, q, smoothing > 0 ? { smoothing } : { normalize: true });
      const given = { csv, table, columns: [0, 1], smoothing, kl, units: "nats" };
      const [, body] = codeOfCounts(given).javascript.split("const s = await load();");
      const run = new Function("s", body.replace("\ns.kl(", "\nreturn s.kl("));
      assert.equal(run(s), kl, body);
    }
  }
});

test("one column alone is compared with the uniform", () => {
  const { columns } = readTable(s, "a,1\nb,3", { column: (i) => `column ${i}`, uniform: "even" });
  assert.deepEqual(
    columns.map((c) => [c.name, ...c.counts]),
    [
      ["column 1", 1, 3],
      ["even", 1, 1],
    ],
  );
});

test("of too many rows the weightiest are drawn, in their own order", () => {
  assert.deepEqual(weightiest([[0.1, -0.5, 0, 0.2, 0.01]], 3), [0, 1, 3]);
  assert.deepEqual(
    weightiest(
      [
        [0, 1],
        [1, 0],
      ],
      5,
    ),
    [0, 1],
  );
});

for (const [csv, line, says] of [
  ["x,a,b\nu,1,2\nv,three,4", 3, /Line 3.*“three”/],
  ["x,a,b\nu,1,-2", 2, /Line 2.*“-2”/],
  ["x,a,b\nu,1,2\nv,1", 3, /Line 3: 2 cells.*has 3/],
  ["x,a,b\nu,,2", 2, /Line 2.*column 2 is missing/],
  ["u,1,2\nu,3,4", 2, /Line 2.*“u”.*line 1/],
  ["x,a,b\n,1,2", 2, /Line 2.*label is missing/],
  ['u,1,2\n"v,3,4', 2, /Line 2.*quotation mark/],
  ["x;a\nu;0,5\nv;0.5", 2, /Line 2.*mixed/],
  ["hello\nworld", 1, /Line 1.*at least one number/],
  ["", undefined, /no counts/],
  ["x,a,b", undefined, /no counts/],
]) {
  test(`a bad table is explained by line: ${JSON.stringify(csv)}`, () => {
    let message;
    assert.throws(
      () => s.countsFromCsv(csv),
      (error) => {
        message = error.message;
        return error instanceof RangeError;
      },
    );
    const found = problem(message, csv, texts.en);
    assert.match(found.says, says);
    assert.equal(found.line, line);
    if (line) assert.equal(found.source, csv.split("\n")[line - 1]);
    assert.notEqual(problem(message, csv, texts.zh).says, message);
  });
}

test("a short text goes into the link, a long one stays on the page", () => {
  const field = passage("@a", { longest: 10 });
  assert.equal(field.parse(field.format("short")), "short");
  assert.equal(field.parse(field.format("much too long")), undefined);
  assert.equal(field.parse("12345678901"), "1234567890");
  assert.equal(readPassage("@x", { x: "sample" }), "sample");
  assert.equal(readPassage("@y", { x: "sample" }), "@y");
});

test("files of spreadsheets are read whatever they are written in", async () => {
  const bytes = (...list) => new Blob([Uint8Array.from(list)]);
  assert.equal(await readFile(new Blob(["año,1"])), "año,1");
  assert.equal(await readFile(bytes(0xff, 0xfe, 0x61, 0, 0x2c, 0)), "a,");
  assert.equal(await readFile(bytes(0xcb, 0xae, 0xb9, 0xfb)), "水果");
  assert.equal(await readFile(bytes(0x61, 0xf1, 0x2c)), "añ,");
});

test("a scale grows when it must and shrinks only when nothing is held", () => {
  const ceiling = new Ceiling(1);
  assert.equal(ceiling.over(1.2, false), 1.5);
  assert.equal(ceiling.over(2.1, true), 3);
  assert.equal(ceiling.over(0.5, true), 3);
  assert.equal(ceiling.over(0.5, false), 1);
});
