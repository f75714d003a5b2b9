/**
 * The text of a file that the reader chose: UTF-8, or UTF-16 with its mark, or what spreadsheets
 * write in China and in Western Europe. The file is read here and goes nowhere.
 */
export async function readFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : undefined;
  const encodings = mark ? [mark] : ["utf-8", "gb18030"];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding may fit.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

/** The file in what was dropped, or the text. */
export async function readDrop(data: DataTransfer | null): Promise<string> {
  const file = data?.files[0];
  return file ? readFile(file) : (data?.getData("text/plain") ?? "");
}
