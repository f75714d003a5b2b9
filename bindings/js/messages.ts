/** How a message shows a value that is not what was asked for. */
export function describe(value: unknown): string {
  if (value === undefined) return "missing";
  if (typeof value === "string") return JSON.stringify(shortened(value));
  if (typeof value === "bigint") return `${value}n`;
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" && value !== null) return "an object";
  if (typeof value === "function") return "a function";
  return String(value);
}

/** A message quotes no novel. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Throws the TypeError that names function, argument and what was found instead. */
export function refuse(name: string, argument: string, wanted: string, found: unknown): never {
  throw new TypeError(
    `${name} requires ${argument} to be ${wanted}, but ${argument} is ${describe(found)}`,
  );
}

/** The same for an element of an argument. */
export function refuseElement(name: string, argument: string, at: string, found: unknown): never {
  throw new TypeError(
    `${name} requires ${argument} to be an array of numbers, but ${argument}[${at}] is ${describe(found)}`,
  );
}
