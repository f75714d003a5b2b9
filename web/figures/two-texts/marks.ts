/** A text in pieces: those that are a symbol, as the core counts symbols, and what is between. */
export type Piece = readonly [text: string, marked: boolean];

const letter = /\P{M}\p{M}*/gu;
const lone = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const word = new RegExp(
  `${lone}\\p{M}*|(?:(?!${lone})[\\p{L}\\p{M}])+(?:['’](?:(?!${lone})[\\p{L}\\p{M}])+)*`,
  "gu",
);

const plain = (text: string) => text.normalize("NFC").toLowerCase().replaceAll("’", "'");
const most = 4000;

export function pieces(text: string, unit: "letters" | "words" | "bytes", symbol: string): Piece[] {
  if (!symbol) return [[text, false]];
  const wanted = plain(symbol);
  const byte = Number.parseInt(symbol, 16);
  const encoder = new TextEncoder();
  const is = (found: string) =>
    unit === "bytes" ? encoder.encode(found).includes(byte) : plain(found) === wanted;
  const result: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(unit === "words" ? word : letter)) {
    if (!is(match[0]) || result.length > most) continue;
    if (match.index > done) result.push([text.slice(done, match.index), false]);
    result.push([match[0], true]);
    done = match.index + match[0].length;
  }
  result.push([text.slice(done), false]);
  return result;
}
