const digit = 8.5;
/** From one line of a message to the next. */
export const line = 54;

export interface Place {
  readonly letter: string;
  /** Undefined where the code has no word for the letter. */
  readonly codeword: string | undefined;
  readonly x: number;
  readonly row: number;
  readonly width: number;
}

/** Where each letter of a message stands, wrapped to the width. */
export function places(
  letters: Iterable<string>,
  codewordOf: (letter: string) => string | undefined,
  width: number,
): Place[] {
  let [x, row] = [0, 0];
  return [...letters].map((letter) => {
    const codeword = codewordOf(letter);
    const wide = Math.max(18, (codeword?.length ?? 0) * digit + 8);
    if (x + wide > width) [x, row] = [0, row + 1];
    const place = { letter, codeword, x, row, width: wide };
    x += wide + 2;
    return place;
  });
}

export const messageHeight = (all: readonly Place[]): number =>
  all.length === 0 ? 0 : ((all.at(-1)?.row ?? 0) + 1) * line;
