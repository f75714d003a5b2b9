/** What a text is counted in: letters of any script, words, or the bytes of its UTF-8. */
export type TextUnit = "letters" | "words" | "bytes";

/** How often each symbol occurs in a text. */
export interface TextCounts {
  /** The most frequent first. */
  symbols: string[];
  /** One a symbol, at least 1. */
  counts: Float64Array;
  /** Σ counts */
  total: number;
}

/** Two texts, counted over the symbols of both. */
export interface TextPair {
  /** The most frequent in both together first. */
  symbols: string[];
  /** Of each text, one a symbol; 0 where a text lacks it. */
  counts: [p: Float64Array, q: Float64Array];
  /** Σ counts of each text */
  total: [p: number, q: number];
  /** The first text's counts as a distribution, smoothed. */
  p: Float64Array;
  /** The second text's. */
  q: Float64Array;
}

/** The options of `fromText` for one text. */
export interface TextOptions {
  /** "letters" (the default), "words" or "bytes". */
  unit?: TextUnit | undefined;
}

/** The options of `fromText` for two texts. */
export interface TextPairOptions extends TextOptions {
  /** What is added to every count before it is divided by the sum; 0.5 without it. */
  smoothing?: number | undefined;
}

/** Counts with their labels. */
export interface CountTable {
  labels: string[];
  /** One or more columns of counts, one count a label; the names come from the header, "" when there is none. */
  columns: { name: string; counts: Float64Array }[];
}

/** Distributions from people's own material. */
export interface Texts {
  /**
   * Counts the letters, words or bytes of a text; `counts` with `normalize` is its distribution.
   *
   * Letters are those of any script, capitals as small ones, with their accents; Chinese characters are letters; digits,
   * punctuation and spaces are none. Words are runs of letters, each Chinese character being one. Bytes, "0x00" to
   * "0xFF", are those of the text in UTF-8. Checked against Python's unicodedata.
   *
   * @throws TypeError when an argument is of the wrong type; RangeError when the text has no such symbol
   * @example
   * s.fromText("Banana"); // { symbols: ["a", "n", "b"], counts: [3, 2, 1], total: 6 }
   */
  fromText(text: string, options?: TextOptions): TextCounts;

  /**
   * The distributions p and q of two texts over the symbols of both, ready for `kl(p, q)`: which symbols give the one away
   * who expects the other?
   *
   * `smoothing` is added to every count (Lidstone's rule), so that a symbol that one short text happens to lack is rare,
   * not impossible; with 0, one such symbol makes kl infinite.
   *
   * @throws TypeError when an argument is of the wrong type; RangeError when there are not two texts, when one has no such
   * symbol, or when smoothing is negative or not finite
   * @example
   * s.fromText(["ab", "bc"]).symbols; // ["b", "a", "c"]
   * s.fromText(["ab", "bc"], { smoothing: 0 }).p; // [0.5, 0.5, 0]
   */
  fromText(texts: readonly [p: string, q: string], options?: TextPairOptions): TextPair;

  /**
   * Reads counts, or weights, from a CSV text: on each line a label and then one or more numbers, between commas,
   * semicolons or tabs, whichever the first line uses.
   *
   * The first line is a header unless a cell after its label begins like a number. Between semicolons a decimal comma may
   * stand, but then everywhere. Quotes, any line ends and a byte-order mark are understood; empty lines are left out.
   *
   * @throws TypeError when text is not a string; RangeError, which names line, column and the offending text, when a count
   * is missing, no number, negative or not finite, when lines differ in length, when a label is missing or occurs twice
   * @example
   * s.countsFromCsv("letter,English\ne,12.7\nn,6.7").columns[0]; // { name: "English", counts: [12.7, 6.7] }
   */
  countsFromCsv(text: string): CountTable;
}
