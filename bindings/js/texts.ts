import type { CountTable, TextCounts, TextPair } from "./api/texts.js";
import { requireNumber, requireText } from "./arguments.js";
import { refuse } from "./messages.js";
import type { Module } from "./module.js";
import { checkKeys } from "./options.js";

const name = "fromText";

/** In the core's order. */
const units: readonly unknown[] = ["letters", "words", "bytes"];

/** Makes s.fromText and s.countsFromCsv. */
export function textFunctions(module: Module) {
  return {
    fromText: (text: string | readonly string[], options: unknown = {}): TextCounts | TextPair =>
      typeof text === "string" ? ofOne(module, text, options) : ofTwo(module, text, options),
    countsFromCsv: (text: string): CountTable =>
      module.countsFromCsv(wellFormed(requireText(text, "countsFromCsv", "text"))),
  };
}

function ofOne(module: Module, text: string, options: unknown): TextCounts {
  const { unit } = checkKeys(options, name, ["unit"]);
  return module.fromText(wellFormed(text), unitIndex(unit));
}

function ofTwo(module: Module, texts: readonly string[], options: unknown): TextPair {
  if (!Array.isArray(texts)) refuse(name, "text", "a string or an array of two strings", texts);
  if (texts.length !== 2) {
    throw new RangeError(`${name} requires two texts, but texts has length ${texts.length}`);
  }
  const [p, q] = [0, 1].map((i) => wellFormed(requireText(texts[i], name, `texts[${i}]`)));
  const { unit, smoothing = 0.5 } = checkKeys(options, name, ["unit", "smoothing"]);
  const added = requireNumber(smoothing, name, "smoothing");
  try {
    return module.fromTwoTexts(p as string, q as string, unitIndex(unit), added);
  } catch (error) {
    if (error instanceof RangeError)
      error.message = error.message.replace(coreName, javascriptName);
    throw error;
  }
}

/** The core calls the texts p_text and q_text, embind/guard.cpp pText and qText; here they are an array. */
const coreName = /(?<=^fromText requires )[pq]Text\b/;
const javascriptName = (found: string) => (found === "pText" ? "texts[0]" : "texts[1]");

function unitIndex(unit: unknown): number {
  if (unit === undefined) return 0;
  const index = units.indexOf(unit);
  if (index < 0) refuse(name, "unit", `one of ${units.join(", ")}`, unit);
  return index;
}

/** Half a character has no UTF-8; it becomes the sign for what cannot be read. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
