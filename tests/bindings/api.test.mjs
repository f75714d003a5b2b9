// What is public: tables, exports, declarations and documentation name the same things, and a change is seen.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "surprisal";
import { inProject } from "../../scripts/lib/project.mjs";
import { files } from "../../scripts/lib/steps.mjs";
import { comments, sources } from "./samples.mjs";

const s = await load();
const read = (file) => readFileSync(inProject(file), "utf8");
const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
const sorted = (names) => [...new Set(names)].sort();

/** The text between `export interface Name … {` and its end. */
function bodyOf(text, name) {
  const start = text.search(new RegExp(`^export interface ${name}\\b`, "m"));
  assert.notEqual(start, -1, `no interface ${name}`);
  return text.slice(text.indexOf("{\n", start), text.indexOf("\n}", start));
}

const texts = Object.fromEntries(sources.map((file) => [file, read(file)]));
const all = Object.values(texts).join("\n");

/** The interfaces of what takes arrays and distributions, whose functions have the same names. */
const forBoth = read("bindings/js/api/surprisal.ts")
  .match(/^type ForBoth =([^;]+);/m)[1]
  .split("&")
  .map((name) => name.trim());

/** The interfaces that together are what load() answers. */
const parts = read("bindings/js/api/surprisal.ts")
  .match(/export interface Surprisal\s+extends ([^{]+)\{/)[1]
  .split(",")
  .map((name) => name.trim())
  .flatMap((name) => (name === "ForBoth" ? forBoth : [name]));
const members = (body) =>
  [...body.matchAll(/^ {2}(?:readonly )?(\w+)[(:<]/gm)].map(([, name]) => name);
const bodies = [...parts, "Surprisal"].map((name) => bodyOf(all, name));
const declared = sorted(bodies.flatMap(members));

test("what is exported is what is declared", () => {
  assert.deepEqual(sorted(Object.keys(s)), declared);
});

/** The names in the rows of a table of the core. */
const tableNames = (file) =>
  [...read(`core/surprisal/discrete/${file}`).matchAll(/^ {4}\{"(\w+)"/gm)].map(([, name]) =>
    camel(name),
  );
const tables = ["pair_measures.cpp", "entropies.cpp", "table_measures.cpp"].flatMap(tableNames);

test("every row of the core's tables is exported and declared", () => {
  assert.ok(tables.length > 20, `${tables.length} rows`);
  assert.deepEqual(
    tables.filter((name) => typeof s[name] !== "function" || !declared.includes(name)),
    [],
  );
});

test("terms, gradient and explain are there for just the names that are declared", () => {
  const notSums = bodyless("NotSums");
  const measures = [...tables, "totalCorrelation", "fDivergence"];
  assert.deepEqual(sorted(Object.keys(s.explain)), sorted([...measures, "wasserstein2"]));
  assert.deepEqual(sorted(Object.keys(s.gradient)), sorted(measures));
  assert.deepEqual(
    sorted(Object.keys(s.terms)),
    sorted(measures.filter((name) => !notSums.includes(name))),
  );
});

/** The names in a union of strings. */
function bodyless(name) {
  const [, union] = all.match(new RegExp(`^type ${name} =([^;]+);`, "m"));
  return [...union.matchAll(/"(\w+)"/g)].map(([, one]) => one);
}

/** What is no computation, so that it has neither accuracy nor source. */
const made = sorted(members(bodyOf(all, "Constructors"))).filter((name) => name !== "fit");
const material = ["vector", "fromText", "countsFromCsv", ...made];

test("whatever is exported is documented, with an example; a computation with accuracy and source", () => {
  for (const name of declared) {
    const computes = typeof s[name] === "function" && !material.includes(name);
    const own = bodies
      .flatMap(comments)
      .filter(({ line }) =>
        [`${name}(`, `${name}<`, `readonly ${name}:`].some((begin) => line.startsWith(begin)),
      );
    assert.ok(own.length > 0, `${name} has no documentation`);
    for (const { body } of own)
      for (const part of ["@example\n", ...(computes ? ["Accuracy:", "Source:"] : [])])
        assert.ok(body.includes(part), `${name}: ${part}`);
  }
});

test("what Embind registers is what the TypeScript declares and uses", () => {
  const embind = files("bindings/embind", /\.cpp$/)
    .map(read)
    .join("\n");
  const registered = sorted(
    [...embind.matchAll(/emscripten::function\("(\w+)"/g)].map(([, name]) => name),
  );
  const moduleBody = bodyOf(read("bindings/js/module.ts"), "Module");
  const known = members(moduleBody).filter((name) => !name.startsWith("_") && name !== "HEAPF64");
  assert.deepEqual(registered, sorted(known));
  const scripts = files("bindings/js", /\.ts$/)
    .filter((file) => !file.endsWith("/module.ts"))
    .map(read)
    .join("\n");
  const indirect = ["softmax", "logSoftmax"];
  assert.deepEqual(
    registered.filter((name) => !indirect.includes(name) && !scripts.includes(`module.${name}`)),
    [],
  );
});

/** Every name of the API with its signature, as the declarations have it. */
function signatures() {
  const declarations = files("bindings/js/api", /\.ts$/).sort(); // git lists a new file first
  const typeNames = declarations.flatMap((file) => declarationsIn(read(file)));
  const entries = ["index.ts", "inline.ts"].flatMap((file) =>
    [...read(`bindings/js/${file}`).matchAll(/^export const (\w+)/gm)].map(
      ([, name]) => `${file}: ${name}`,
    ),
  );
  const runtime = ["terms", "gradient", "explain"].map(
    (what) => `s.${what}: ${Object.keys(s[what]).sort().join(" ")}`,
  );
  const rows = [
    `s.divergences: ${s.divergences.map(({ name }) => name).join(" ")}`,
    `s.families: ${s.families.map(({ name }) => name).join(" ")}`,
    `s.generators: ${s.generators.map(({ name }) => name).join(" ")}`,
  ];
  return `${[...entries, ...typeNames, ...runtime, ...rows].join("\n")}\n`;
}

function declarationsIn(text) {
  const bare = text.replace(/\/\*\*[\s\S]*?\*\/\n?|\/\/\/.*\n/g, "").replace(/\s*\n\s*/g, " ");
  return [...bare.matchAll(/export (?:interface|type) .*?(?=export |import |$)/g)].map(([one]) =>
    one.trim(),
  );
}

const snapshot = "tests/bindings/api.txt";

test("the API is as it was; a difference is a decision about the next version's number", () => {
  const now = signatures();
  if (process.env.UPDATE_API === "1") writeFileSync(inProject(snapshot), now);
  const [before, after] = [read(snapshot), now].map((text) => text.split("\n"));
  const gone = before.filter((line) => !after.includes(line));
  const added = after.filter((line) => !before.includes(line));
  const said = `if this is meant: UPDATE_API=1 npm test -- bindings\n${[...gone, "now:", ...added].join("\n")}`;
  assert.deepEqual([gone, added], [[], []], said);
});
