// The samples that people read: @example in the declarations, fenced code in the READMEs.
import { readdirSync, readFileSync } from "node:fs";
import { inProject } from "../../scripts/lib/project.mjs";

const read = (file) => readFileSync(inProject(file), "utf8");

/** Every documentation comment of a TypeScript text, with the line that it describes. */
export function comments(text) {
  return [...text.matchAll(/\/\*\*([\s\S]*?)\*\/\s*([^\n]*)/g)].map(([, body, line]) => ({
    body: body.replace(/^\s*\* ?/gm, ""),
    line: line.trim(),
  }));
}

function examplesIn(file) {
  return comments(read(file)).flatMap(({ body, line }) => {
    const [, example] = body.match(/@example\n([\s\S]*?)(?=\n@|$)/) ?? [];
    return example ? [{ title: `${file}: ${line}`, code: example.trim() }] : [];
  });
}

/** `js` and `ts` fences; "no-run" after the language means: checked by the compiler only. */
function fencesIn(file) {
  const fences = read(file).matchAll(/^```(?:js|ts)( no-run)?\n([\s\S]*?)^```/gm);
  return [...fences].map(([, only, code], index) => ({
    title: `${file}, sample ${index + 1}`,
    code: code.trim(),
    run: !only,
  }));
}

/** Where the public documentation stands. */
export const sources = [
  ...readdirSync(inProject("bindings/js/api")).map((file) => `bindings/js/api/${file}`),
  "bindings/js/index.ts",
  "bindings/js/inline.ts",
];

/** And that of "surprisal/learning". */
const learningSources = [
  ...readdirSync(inProject("bindings/js/learning/api")).map(
    (file) => `bindings/js/learning/api/${file}`,
  ),
  "bindings/js/learning/index.ts",
];

/** All samples: { title, code, run }. */
export const samples = [
  ...[...sources, ...learningSources]
    .flatMap(examplesIn)
    .map((sample) => ({ ...sample, run: true })),
  ...fencesIn("README.md"),
  ...fencesIn("README.zh-CN.md"),
];

const isLiteral = (text) => {
  try {
    literal(text);
    return true;
  } catch {
    return false;
  }
};

/** The value that a comment shows: 0.5, Infinity, [1, 2], { a: "b" }. */
export const literal = (text) => new Function(`"use strict"; return (${text});`)();

/** A sample as a module: what a comment shows beside an expression becomes a check of it. */
export function asModule({ code }) {
  const begins = /\bfrom "surprisal/.test(code)
    ? ""
    : 'import { load } from "surprisal";\nconst s = await load();\n';
  const lines = code.split("\n").map((line) => {
    const [, expression, shown] =
      line.match(/^(?!\s*(?:const|let|import|\/\/))(.+?);?\s*\/\/ (.+)$/) ?? [];
    if (!shown || !isLiteral(shown)) return line;
    return `check(${expression}, ${JSON.stringify(shown)});`;
  });
  return `declare const check: (found: unknown, shown: string) => void;\n${begins}${lines.join("\n")}\nexport {};\n`;
}
