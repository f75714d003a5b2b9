import type { CountTable } from "./api/texts.js";
import { requireText } from "./arguments.js";
import type { Module } from "./module.js";

/** Makes s.countsFromCsv. */
export function textFunctions(module: Module) {
  return {
    countsFromCsv: (text: string): CountTable =>
      module.countsFromCsv(wellFormed(requireText(text, "countsFromCsv", "text"))),
  };
}

/** Half a character has no UTF-8; it becomes the sign for what cannot be read. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
