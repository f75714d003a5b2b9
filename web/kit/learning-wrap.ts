import { textWidth } from "./label";

/** A formula in lines of this width, broken before its signs. */
export function wrapped(formula: string, width: number, size = 14): string[] {
  const lines: string[] = [];
  for (const term of formula.split(/ (?=[=+−≤>] )/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? term : `${last} ${term}`;
    if (last === undefined || textWidth(longer, size) > width) lines.push(term);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
