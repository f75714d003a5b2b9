// The licences of all that the site contains, in one text: of what Vite bundled, and of what the package is made of.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const rule = `\n\n${"-".repeat(80)}\n\n`;

/** `bundled` is Vite's own list; `root` is the project, where LICENSE and LICENSES are. */
export function licenses(bundled, root) {
  const folder = join(root, "LICENSES");
  const others = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  const paths = [join(root, "LICENSE"), ...others.map((name) => join(folder, name))];
  const texts = [...paths.map((path) => readFileSync(path, "utf8")), bundled];
  return `${texts.map((text) => text.trim()).join(rule)}\n`;
}
