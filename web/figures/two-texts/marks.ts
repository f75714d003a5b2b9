/** A text in pieces: those that are a symbol, as the core counts symbols, and what is between. */
export type Piece = readonly [text: string, marked: boolean];

const letter = /\P{M}\p{M}*/gu;
const lone = "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]";
const word = new RegExp(
  `${lone}\\p{M}*|(?:(?!${lone})[\\p{L}\\p{M}])+(?:['’](?:(?!${lone})[\\p{L}\\p{M}])+)*`,
  "gu",
);

const plain = (text: string) => text.normalize("NFC").toLowerCase().replaceAll("’", "'");
/** More marks than these would tell a reader nothing, and cost the page its pace. */
const most = 600;

export function pieces(text: string, unit: "letters" | "words" | "bytes", symbol: string): Piece[] {
  if (!symbol) return [[text, false]];
  const is = unit === "bytes" ? holder(Number.parseInt(symbol, 16)) : sameAs(plain(symbol));
  const result: Piece[] = [];
  let done = 0;
  for (const match of text.matchAll(unit === "words" ? word : letter)) {
    if (result.length > 2 * most) break;
    if (!is(match[0])) continue;
    if (match.index > done) result.push([text.slice(done, match.index), false]);
    result.push([match[0], true]);
    done = match.index + match[0].length;
  }
  result.push([text.slice(done), false]);
  return result;
}

const sameAs = (wanted: string) => (found: string) => plain(found) === wanted;

/** Whether a character has this byte in UTF-8; texts have few characters, often. */
function holder(byte: number): (character: string) => boolean {
  const encoder = new TextEncoder();
  const known = new Map<string, boolean>();
  return (character) => {
    let held = known.get(character);
    if (held === undefined) {
      held = encoder.encode(character).includes(byte);
      known.set(character, held);
    }
    return held;
  };
}
