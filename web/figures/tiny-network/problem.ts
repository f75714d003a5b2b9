import type { Texts } from "./texts";

/** What is wrong with the reader's points, in the reader's words, and the line where it is. */
export interface Problem {
  readonly says: string;
  readonly line?: number;
  readonly source?: string;
}

/** The core names line and column; here they get the reader's language and the line itself. */
export function problem(message: string, csv: string, t: Texts): Problem {
  const line =
    Number(/(?:, but|in|but) .*?line (\d+)/.exec(message.replace(/as line \d+/, ""))?.[1]) ||
    undefined;
  const source = line === undefined ? undefined : csv.split(/\r\n|\r|\n/)[line - 1];
  return { says: words(message, line ?? 0, t) ?? message, line, source };
}

function words(message: string, line: number, t: Texts): string | undefined {
  const column = Number(/column (\d+)/.exec(message)?.[1]);
  const quoted = /"([^"]*)"$/.exec(message)?.[1] ?? "";
  if (/^columns/.test(message)) return t.threeColumns(message.replace(/\D/g, ""));
  if (/^classes/.test(message)) return t.fewerClasses(message.replace(/\D/g, ""));
  if (message.endsWith("is missing")) return t.missing(line, column);
  if (message.includes("requires quotes")) return t.quote(line, column);
  if (message.includes("requires lines")) {
    return t.length(
      line,
      Number(/has (\d+) cell/.exec(message)?.[1]),
      Number(/\((\d+) cell/.exec(message)?.[1]),
    );
  }
  if (column) return t.noNumber(line, column, quoted);
  if (message.includes("features to be nonempty")) return t.threeColumns("1");
  return message.includes("requires text") ? t.nothing : undefined;
}
