// What is public: tables, exports, declarations and documentation name the same things, and a change is seen.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "surprisal";
import { files } from "../../scripts/lib/steps.mjs";
import {
  assertRegistered,
  assertSnapshot,
  bodyOf,
  camel,
  declarationsIn,
  members,
  read,
  sorted,
} from "./public.mjs";
import { comments, sources } from "./samples.mjs";

const s = await load();
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
  const unused = ["softmax", "logSoftmax"]; // reached by a row's name
  assertRegistered(/^bindings\/embind\/[^/]+\.cpp$/, "bindings/js/module.ts", "Module", unused);
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

test("the API is as it was; a difference is a decision about the next version's number", () => {
  assertSnapshot("tests/bindings/api.txt", signatures());
});
