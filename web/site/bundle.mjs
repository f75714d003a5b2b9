import { existsSync, readFileSync } from "node:fs";

/** The chunks that a figure's script imports, so that a page can ask for them at once. */
export function chunksOf(manifestFile) {
  if (!existsSync(manifestFile)) return () => [];
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  const imports = (key, seen = new Set()) => {
    for (const next of manifest[key]?.imports ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      imports(next, seen);
    }
    return seen;
  };
  return (names) => [
    ...new Set(
      names.flatMap((name) =>
        [...imports(`figures/${name}/figure.ts`)].map((key) => manifest[key].file),
      ),
    ),
  ];
}
