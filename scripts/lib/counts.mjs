// Reads how many tests a runner ran out of its own closing lines.
import { stripVTControlCharacters } from "node:util";

const nodeLine = /^(?:#|ℹ) (tests|pass|fail|cancelled|skipped|todo) (\d+)$/gm;
const catchPassed = /^All tests passed \(\d+ assertions? in (\d+) test cases?\)$/gm;
const catchFailed = /^test cases: .*$/gm;
const measured = /^ℹ size: .*$/gm;

const catchCounts = (line, word) => Number(line.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);

/** { passed, failed, skipped, closing } summed over all runners in `output`; closing are the lines read. */
export function countsOf(output) {
  const plain = stripVTControlCharacters(output);
  const counts = { passed: 0, failed: 0, skipped: 0, closing: [] };
  const read = (line, key, number) => {
    counts[key] += number;
    if (!counts.closing.includes(line)) counts.closing.push(line);
  };
  const keys = {
    pass: "passed",
    fail: "failed",
    cancelled: "failed",
    skipped: "skipped",
    todo: "skipped",
  };
  for (const [line, word, number] of plain.matchAll(nodeLine)) {
    if (word in keys) read(line, keys[word], Number(number));
    else counts.closing.push(line);
  }
  for (const [line, number] of plain.matchAll(catchPassed)) read(line, "passed", Number(number));
  for (const [line] of plain.matchAll(catchFailed)) {
    read(line, "passed", catchCounts(line, "passed"));
    counts.failed += catchCounts(line, "failed");
    counts.skipped += catchCounts(line, "skipped");
  }
  for (const [line] of plain.matchAll(measured)) counts.closing.push(line);
  return counts;
}

/**
 * What one program adds to a step: { passed, failed, skipped, closing }. A program that `counts` its tests has to say
 * how many; one that does not is itself one test. A crash is a failure, whatever was said before.
 */
export function judge({ ok, output, counts: hasCounts = false }) {
  const counts = countsOf(output);
  if (!hasCounts && ok && counts.passed + counts.failed === 0) counts.passed = 1;
  const ranNothing = counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (!ok || ranNothing)) counts.failed = 1;
  return counts;
}
