import { join } from "node:path";
import { bundleOf } from "./bundle.mjs";
import { chapters } from "./chapters.mjs";
import { figures } from "./figures.mjs";
import { plugInto } from "./markdown.mjs";
import { relative } from "./paths.mjs";
import { words } from "./words.mjs";

/** The frame of the course: pages in web/site/en and web/site/zh, read without script. */
export default function (config) {
  config.addPassthroughCopy({
    "web/site/early.js": "assets/early.js",
    "web/embed/early.js": "assets/embed-early.js",
    "web/site/icon.svg": "assets/icon.svg",
  });
  config.amendLibrary("md", plugInto);

  config.addGlobalData("chapters", chapters);
  config.addGlobalData("words", words);
  config.addGlobalData("figures", figures);

  /** A link that works below any path: the way from one page to another. */
  config.addFilter("from", (target, page) => relative(page, target));
  config.addFilter("figuresIn", (html) => [
    ...new Set([...html.matchAll(/<surprisal-([a-z0-9-]+)/g)].map(([, name]) => name)),
  ]);
  const bundle = () => bundleOf(join(config.directories.output, "assets", "manifest.json"));
  config.addFilter("chunks", (names) => bundle().chunks(names));
  config.addFilter("wasm", (names) => bundle().wasm(names));
  /** The figures that a page shows, in their order. */
  config.addFilter("shown", (page) =>
    [...page.rawInput.matchAll(/\{% figure "([^"]+)" %\}/g)].map(([, name]) => name),
  );
  /** The chapters of a language that exist, in the order of the course. */
  config.addFilter("written", (all, language) =>
    chapters
      .map((slug) => all.find((page) => page.data.language === language && page.fileSlug === slug))
      .filter(Boolean),
  );

  /** {% figure "name" %} what it shows, for readers without script {% endfigure %} */
  config.addPairedShortcode(
    "figure",
    (content, name) =>
      `\n<surprisal-${name} class="figure" id="${name}">\n<div class="unscripted">\n\n${content.trim()}\n\n</div>\n</surprisal-${name}>\n`,
  );
  /** A note in the margin; on narrow screens it stands between the paragraphs. */
  config.addPairedShortcode(
    "note",
    (content) => `\n<div class="note" role="note">\n\n${content.trim()}\n\n</div>\n`,
  );

  return {
    dir: { includes: "_includes" },
    markdownTemplateEngine: "njk",
    htmlTemplateEngine: "njk",
    templateFormats: ["md", "njk"],
  };
}
