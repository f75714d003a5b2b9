// Codes, and distributions from people's own material: texts and CSV.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "surprisal";

const s = await load();

test("Huffman's code is priced in its own world and in another", () => {
  const symbols = ["a", "b", "c"];
  const code = s.huffmanCode([1, 2, 1], { normalize: true, symbols });
  assert.deepEqual(code.lengths, [2, 1, 2]);
  assert.deepEqual([code.symbols, code.expectedLength, code.entropy], [symbols, 1.5, 1.5]);
  assert.equal(code.merges.length, 2);
  const other = s.huffmanCode([0.5, 0.25, 0.25], { expectedUnder: [0.25, 0.25, 0.5] });
  assert.deepEqual([other.expectedLength, other.entropy], [1.75, 1.5]);
  assert.deepEqual(s.huffmanCode([1, 0]).lengths, [0, Infinity]);
});

test("texts are counted in letters, words and bytes", () => {
  const letters = s.fromText("Banana, 香蕉!");
  assert.deepEqual(letters.symbols, ["a", "n", "b", "蕉", "香"]);
  assert.deepEqual([[...letters.counts], letters.total], [[3, 2, 1, 1, 1], 8]);
  assert.deepEqual(s.fromText("to be or not to be", { unit: "words" }).symbols.slice(0, 2), [
    "be",
    "to",
  ]);
  assert.deepEqual(s.fromText("é", { unit: "bytes" }).symbols, ["0xA9", "0xC3"]);
  const pair = s.fromText(["ab", "bc"], { smoothing: 1 });
  assert.deepEqual(pair.symbols, ["b", "a", "c"]);
  assert.deepEqual([...pair.p], [2 / 5, 2 / 5, 1 / 5]);
  assert.deepEqual(pair.total, [2, 2]);
});

test("half a character in a text is counted as nothing, not as an error", () => {
  assert.deepEqual(s.fromText("a\ud800b").symbols, ["a", "b"]);
});

test("counts are read from CSV", () => {
  const { labels, columns } = s.countsFromCsv("letter;Deutsch;English\ne;17,4;12,7\nn;9,8;6,7");
  assert.deepEqual(labels, ["e", "n"]);
  assert.deepEqual(
    columns.map(({ name, counts }) => [name, ...counts]),
    [
      ["Deutsch", 17.4, 9.8],
      ["English", 12.7, 6.7],
    ],
  );
});
