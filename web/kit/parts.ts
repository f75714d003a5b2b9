/** What a page around a figure may leave out. */
export const parts = [
  "title",
  "question",
  "reading",
  "controls",
  "actions",
  "link",
  "embed",
  "code",
  "table",
  "files",
  "reset",
] as const;

export type Part = (typeof parts)[number];

/** `"title, code"` as a set; what is no part is passed over. */
export function partsIn(text: string | null | undefined): ReadonlySet<Part> {
  const words = (text ?? "").split(/[\s,]+/);
  return new Set(parts.filter((part) => words.includes(part)));
}
