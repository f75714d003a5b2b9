/** The core's snake_case in JavaScript's lowerCamel: "jensen_shannon" → "jensenShannon". */
export function camel(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
