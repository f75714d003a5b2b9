// The pages as files: what they promise without a browser.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { inProject } from "../../scripts/lib/project.mjs";
import { chapters } from "../../web/site/chapters.mjs";

const site = inProject("build", "site");
const pages = readdirSync(site, { recursive: true })
  .filter((file) => file.endsWith(".html"))
  .map((file) => ({ file, html: readFileSync(join(site, file), "utf8") }));
const figures = readdirSync(inProject("web", "figures"));

/** All but those of single figures, which are in both languages at once. */
const course = pages.filter(({ file }) => !file.startsWith("embed/"));

test("there is a home and every chapter, in both languages", () => {
  const files = course.map(({ file }) => file);
  const english = files.filter((file) => !file.startsWith("zh/"));
  assert.ok(english.length >= 3, `only ${english}`);
  assert.deepEqual(
    files.filter((file) => file.startsWith("zh/")).sort(),
    english.map((f) => `zh/${f}`).sort(),
  );
});

test("every link and asset is relative and is there", () => {
  for (const { file, html } of pages) {
    const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => link);
    assert.ok(links.length > 5, file);
    for (const link of links) {
      if (/^https:\/\//.test(link) && html.includes(`<a href="${link}"`)) continue;
      assert.doesNotMatch(link, /^[a-z]+:|^\//, `${file}: ${link}`);
      const path = join(site, dirname(file), link.split(/[?#]/)[0]);
      const target =
        link.split(/[?#]/)[0].endsWith("/") || link === "./" ? join(path, "index.html") : path;
      if (!link.startsWith("#")) assert.ok(existsSync(target), `${file}: ${link}`);
    }
  }
});

test("nothing on a page needs more than the strict content policy", () => {
  for (const { file, html } of pages) {
    assert.match(
      html,
      /http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';/,
    );
    assert.doesNotMatch(html, /\sstyle="|<style|\son[a-z]+="|<script(?![^>]*\ssrc=)/, file);
  }
});

test("every figure speaks without script, and is shown on a page", () => {
  const shown = new Set();
  for (const { file, html } of pages) {
    for (const [, name, inside] of html.matchAll(
      /<surprisal-([a-z0-9-]+)[^>]*>(.*?)<\/surprisal-\1>/gs,
    )) {
      shown.add(name);
      assert.ok(figures.includes(name), `${file}: ${name}`);
      const words = inside.replaceAll(/<[^>]+>/g, "").trim();
      assert.ok(words.length > (file.startsWith("zh/") ? 20 : 60), `${file}: ${name}: ${words}`);
    }
  }
  assert.deepEqual([...shown].sort(), figures.toSorted());
});

test("a figure's folder holds its element, its texts and its thumbnail", () => {
  for (const name of figures) {
    for (const part of ["figure.ts", "texts.ts", "thumbnail.svg"]) {
      assert.ok(existsSync(inProject("web", "figures", name, part)), `${name}/${part}`);
    }
  }
});

test("formulas are MathML, and p and q have the colours of their marks", () => {
  for (const { file, html } of course.filter(({ file }) => file.includes("two-distributions"))) {
    assert.match(html, /<math[^>]* class="tml-display"/, file);
    assert.match(html, /<mi class="letter p">p<\/mi>/, file);
    assert.match(html, /<mi class="letter q">q<\/mi>/, file);
    assert.doesNotMatch(html.replaceAll(/<[^>]+>/g, ""), /\$/, file);
  }
});

/** How many children each element of a formula has. */
function childrenIn(formula) {
  const open = [];
  const counts = [];
  for (const [, slash, name, rest] of formula.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    if (slash) counts.push(open.pop());
    else {
      if (open.length > 0) open.at(-1).children++;
      const element = { name, children: 0 };
      if (rest.endsWith("/")) counts.push(element);
      else open.push(element);
    }
  }
  return counts;
}

test("fractions, powers and indices have their two or three parts", () => {
  const parts = { mfrac: 2, msup: 2, msub: 2, munder: 2, mover: 2, msubsup: 3, munderover: 3 };
  let count = 0;
  for (const { file, html } of pages) {
    for (const [formula] of html.matchAll(/<math.*?<\/math>/gs)) {
      for (const { name, children } of childrenIn(formula)) {
        if (!(name in parts)) continue;
        count++;
        assert.equal(children, parts[name], `${file}: ${name} in ${formula}`);
      }
    }
  }
  assert.ok(count > 20, `${count}`);
});

test("no line begins with the punctuation that follows a formula", () => {
  for (const { file, html } of pages) {
    const kept = html.replaceAll(/<span class="kept">.*?<\/math>[^<]+<\/span>/gs, "");
    assert.doesNotMatch(kept, /<\/math>[,.;:!?)，。；：！？、）”’》]/, file);
    if (file.includes("two-distributions")) assert.ok(kept.length < html.length, file);
  }
});

test("a chapter leads to the written ones before and after it, whatever their numbers", () => {
  for (const language of ["", "zh/"]) {
    chapters.forEach((slug, i) => {
      const { html } = pages.find(({ file }) => file === join(language, slug, "index.html"));
      const way = (rel) => html.match(new RegExp(`rel="${rel}" href="\\.\\./([^/]+)/"`))?.[1];
      assert.deepEqual([way("prev"), way("next")], [chapters[i - 1], chapters[i + 1]], slug);
    });
  }
});

test("each page names its language and its twin", () => {
  for (const { file, html } of course) {
    const chinese = file.startsWith("zh/");
    assert.match(html, chinese ? /<html lang="zh-Hans">/ : /<html lang="en">/, file);
    const twin = chinese ? file.slice(3) : join("zh", file);
    const way = relative(dirname(file), dirname(twin)) || ".";
    const expected = `hreflang="${chinese ? "en" : "zh-Hans"}" href="${way === "." ? "./" : `${way}/`}"`;
    assert.ok(html.includes(expected), `${file}: ${expected}`);
  }
});
