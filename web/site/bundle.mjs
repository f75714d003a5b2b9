import { existsSync, readFileSync } from "node:fs";

/** The chunks that figures' scripts import and the WebAssembly that they start, so that a page can ask for both at once. */
export function bundleOf(manifestFile) {
  if (!existsSync(manifestFile)) return { chunks: () => [], wasm: () => [] };
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  const imports = (key, seen = new Set()) => {
    for (const next of manifest[key]?.imports ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      imports(next, seen);
    }
    return seen;
  };
  const imported = (name) => [...imports(`figures/${name}/figure.ts`)].map((key) => manifest[key]);
  /** Every figure has the kit, with the core of measures; a core that it has beside is its own. */
  const core = (name) =>
    imported(name)
      .flatMap(({ assets = [] }) => assets.filter((file) => file.endsWith(".wasm")))
      .slice(-1);
  return {
    chunks: (names) => [...new Set(names.flatMap(imported).map(({ file }) => file))],
    wasm: (names) => [...new Set(names.flatMap(core))],
  };
}
