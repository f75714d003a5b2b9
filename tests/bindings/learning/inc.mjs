// The reference rows that the C++ tests include, for JavaScript: braces are lists, hexadecimal floats numbers, hashes words.
import { readFileSync } from "node:fs";

const folder = new URL("../../reference/", import.meta.url);

/** A number as C++ writes it: 0x1.8p+1 is 3. */
function numberOf(text) {
  const [, sign, whole, fraction = "", exponent] =
    text.match(/^(-?)0x([\da-f]+)(?:\.([\da-f]*))?p([+-]\d+)$/i) ?? [];
  if (whole === undefined) return Number(text);
  const digits = Number.parseInt(whole + fraction, 16) || 0;
  return (sign ? -1 : 1) * digits * 2 ** (Number(exponent) - 4 * fraction.length);
}

/** The rows of reference/<file>: lists of numbers, words, booleans and lists. */
export function rowsOf(file) {
  const text = readFileSync(new URL(file, folder), "utf8").replace(/\/\/.*$/gm, "");
  const json = text
    .replace(/-?0x[\da-f.]+p[+-]\d+/gi, (found) => String(numberOf(found)))
    .replace(/\b0x[\da-f]+\b/gi, (hash) => `"${hash}"`)
    .replace(/\.\w+ = /g, "")
    .replaceAll("std::nullopt", "null")
    .replaceAll("{", "[")
    .replaceAll("}", "]")
    .trim()
    .replace(/,$/, "");
  return JSON.parse(`[${json}]`);
}
