import type { Dataset } from "surprisal/learning";
import type { Learning } from "../../kit/learning";
import { mostPoints, type Points } from "../../kit/learning-points";
import type { Texts } from "./texts";

/** What was read: points, or why there are none, and on which line. */
export type Reading =
  | { readonly points: Points }
  | { readonly says: string; readonly line?: number; readonly source?: string };

/** A CSV text as points: two columns of numbers, and one of two classes. */
export function readPoints(core: Learning, csv: string, t: Texts): Reading {
  let data: Dataset;
  try {
    data = core.datasets.fromCsv(csv);
  } catch (error) {
    return problem((error as Error).message, csv, t);
  }
  const { features, labels, featureNames, classNames } = data;
  if (featureNames.length !== 2) return { says: t.columns(featureNames.length + 1) };
  if (classNames.length !== 2) return { says: t.classes(classNames.slice(0, 5).join(", ")) };
  if (features.length > mostPoints) return { says: t.tooMany(features.length, mostPoints) };
  const positive = positiveOf(classNames);
  return {
    points: features.map(([x = 0, y = 0], i) => ({ x, y, label: labels[i] === positive ? 1 : -1 })),
  };
}

/** Which of two classes is +: the one whose name says so, else the second one. */
function positiveOf(names: readonly string[]): number {
  const plus = names.findIndex((name) => /^(\+.*|yes|true|positive|pos|正.*|是)$/i.test(name));
  if (plus >= 0) return plus;
  const numbers = names.map(Number);
  return (numbers[0] ?? 0) > (numbers[1] ?? 0) ? 0 : 1;
}

/** The core names line and column; here they get the reader's language, and the line itself. */
function problem(message: string, csv: string, t: Texts): Reading {
  const line = Number(/line (\d+)(?!.*line \d)/.exec(message)?.[1]) || undefined;
  const source = line === undefined ? undefined : csv.split(/\r\n|\r|\n/)[line - 1];
  return { says: words(message, line ?? 0, t), line, source };
}

function words(message: string, line: number, t: Texts): string {
  const column = Number(/column (\d+)(?!.*column \d)/.exec(message)?.[1]);
  const quoted = /"(.*)"$/.exec(message)?.[1] ?? "";
  if (message.includes("decimal sign")) return t.decimal(line, column);
  if (message.endsWith("is missing")) return t.missing(line, column);
  if (message.includes("to be numbers")) return t.noNumber(line, column, quoted);
  if (/lines to be of one length/.test(message)) {
    const [, expected = 0] = /\((\d+) cell/.exec(message) ?? [];
    const [, found = 0] = /has (\d+) cells?$/.exec(message) ?? [];
    return t.length(line, Number(found), Number(expected));
  }
  if (/quote/.test(message)) return t.quote(line);
  return message.includes("requires text to be a table") ? t.nothingThere : message;
}

/** The points as a text to edit. */
export const written = (points: Points): string =>
  ["x1,x2,class", ...points.map(({ x, y, label }) => `${x},${y},${label > 0 ? "+1" : "-1"}`)].join(
    "\n",
  );
