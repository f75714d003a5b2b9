/** Counts with their labels. */
export interface CountTable {
  labels: string[];
  /** One or more columns of counts, one count a label; the names come from the header, "" when there is none. */
  columns: { name: string; counts: Float64Array }[];
}

/** Distributions from people's own material. */
export interface Texts {
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
