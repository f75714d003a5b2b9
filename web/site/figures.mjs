import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const names = readdirSync(here("../figures")).filter((name) =>
  ["texts.ts", "thumbnail.svg"].every((part) => existsSync(here(`../figures/${name}/${part}`))),
);

/** Every figure's own words, read from the texts that the figure itself uses. */
async function textsOfFigures() {
  const entry = "\0texts";
  const source = names
    .map(
      (name, i) =>
        `export { texts as t${i} } from ${JSON.stringify(here(`../figures/${name}/texts.ts`))};`,
    )
    .join("\n");
  const [{ output }] = [
    await build({
      configFile: false,
      logLevel: "error",
      plugins: [
        {
          name: "texts",
          resolveId: (id) => (id === entry ? id : null),
          load: (id) => (id === entry ? source : null),
        },
      ],
      ssr: { noExternal: true },
      build: { write: false, target: "node20", ssr: true, rollupOptions: { input: entry } },
    }),
  ];
  const bundle = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  return names.map((_, i) => bundle[`t${i}`]);
}

/** The light colours of the tokens by name, so that a thumbnail follows the theme. */
function tokens() {
  const css = readFileSync(here("../kit/tokens.css"), "utf8");
  return [...css.matchAll(/(--[\w-]+): light-dark\((#\w+),/g)].map(([, name, light]) => [
    light,
    `var(${name})`,
  ]);
}

function thumbnail(name, colours) {
  const svg = readFileSync(here(`../figures/${name}/thumbnail.svg`), "utf8");
  const themed = colours.reduce((text, [light, token]) => text.replaceAll(light, token), svg);
  return themed.replace(/<title>.*?<\/title>/s, "").replace("<svg", '<svg aria-hidden="true"');
}

/** By name: the titles in both languages, and the thumbnail in the page's own colours. */
export async function figures() {
  const texts = await textsOfFigures();
  const colours = tokens();
  return Object.fromEntries(
    names.map((name, i) => [
      name,
      { en: texts[i].en.title, zh: texts[i].zh.title, thumbnail: thumbnail(name, colours) },
    ]),
  );
}
