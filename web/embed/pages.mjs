// A page of its own for each figure: /embed/<name>/, for a frame in somebody's course.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleOf } from "../site/bundle.mjs";

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The figures that the built chapters show, by name: where, and what each says to readers without script. */
export function placesOf(site, chapters) {
  const places = {};
  for (const chapter of ["", ...chapters]) {
    const html = readFileSync(join(site, chapter, "index.html"), "utf8");
    const shown =
      /<surprisal-([\w-]+) class="figure"[^>]*>\s*(<div class="unscripted">[\s\S]*?<\/div>)\s*<\/surprisal-\1>/g;
    for (const [, name, words] of html.matchAll(shown)) places[name] ??= { chapter, words };
  }
  return places;
}

function page({ name, title, words, files }) {
  const up = "../../";
  const preload = [
    ...files.chunks.map((file) => `<link rel="modulepreload" href="${up}${file}">`),
    ...files.wasm.map(
      (file) =>
        `<link rel="preload" as="fetch" type="application/wasm" crossorigin href="${up}${file}">`,
    ),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="${up}assets/icon.svg">
<script src="${up}assets/embed-early.js"></script>
<link rel="stylesheet" href="${up}assets/embed-style.css">
${preload.join("\n")}
<script type="module" src="${up}assets/embed.js"></script>
<script type="module" src="${up}assets/${name}.js"></script>
</head>
<body>
<surprisal-${name} class="figure">
${words}
</surprisal-${name}>
</body>
</html>
`;
}

/** Writes the pages below `site`, where the bundle and the chapters are built already. */
export function writeEmbedPages({ site, figures, chapters }) {
  const bundle = bundleOf(join(site, "assets", "manifest.json"));
  const places = placesOf(site, chapters);
  for (const [name, { en: title }] of Object.entries(figures)) {
    const place = places[name];
    if (!place) throw new Error(`embed: no page shows the figure ${name}.`);
    const files = { chunks: bundle.chunks([name]), wasm: bundle.wasm([name]) };
    const folder = join(site, "embed", name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.html"), page({ name, title, words: place.words, files }));
  }
}
