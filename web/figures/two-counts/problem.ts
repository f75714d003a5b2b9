import type { texts } from "./texts";

/** What is wrong with a CSV text, in the reader's words, and the line where it is. */
export interface Problem {
  readonly says: string;
  readonly line?: number;
  readonly source?: string;
}

/** The core names the line; here it gets the reader's language and the line itself. */
export function problem(message: string, csv: string, t: typeof texts.en): Problem {
  const line =
    Number(/lines? (?:\d+ and )?(\d+)/.exec(message.replace(/as line \d+/, ""))?.[1]) || undefined;
  const source = line === undefined ? undefined : csv.split(/\r\n|\r|\n/)[line - 1];
  return { says: words(message, line ?? 0, t) ?? message, line, source };
}

function words(message: string, line: number, t: typeof texts.en): string | undefined {
  const [, what = "", found = ""] = /requires (.+?) to be .*, but (.*)$/.exec(message) ?? [];
  const quoted = /"(.*)"/.exec(found)?.[1] ?? "";
  const column = Number(/column (\d+)/.exec(found)?.[1]);
  if (what === "counts" && found.endsWith("is empty")) return t.missing(line, column);
  if (what === "counts" && message.includes("decimal sign")) return t.decimal(line);
  if (what === "counts") return t.noCount(line, quoted);
  if (what === "labels" && found.endsWith("is empty")) return t.noLabel(line);
  if (what === "labels") return t.twice(line, Number(/lines (\d+)/.exec(found)?.[1]), quoted);
  if (what.startsWith("quote")) return t.quote(line);
  if (what === "lines" && /\d+ cells?$/.test(found)) {
    return t.length(
      line,
      Number(/(\d+) cells?$/.exec(found)?.[1]),
      Number(/\((\d+) cell/.exec(message)?.[1]),
    );
  }
  if (what === "lines") return t.oneCell(line);
  return what === "text" ? t.nothing : undefined;
}
