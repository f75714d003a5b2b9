/** What readers have met, from certain to impossible; the words are in the catalogue under the same keys. */
export const events = [
  ["certain", 1],
  ["coin", 1 / 2],
  ["die", 1 / 6],
  ["card", 1 / 52],
  ["birthday", 1 / 365],
  ["lottery", 1 / 13983816],
  ["never", 0],
] as const;
