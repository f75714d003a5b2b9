// What is public of "surprisal/learning": tables, exports, declarations and documentation name the same things.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load } from "surprisal/learning";
import { files } from "../../../scripts/lib/steps.mjs";
import {
  assertRegistered,
  assertSnapshot,
  bodyOf,
  declarationsIn,
  members,
  read,
  sorted,
} from "../public.mjs";
import { comments } from "../samples.mjs";

const s = await load();
const folder = "bindings/js/learning";
const declarations = files(`${folder}/api`, /\.ts$/).sort();
const all = declarations.map(read).join("\n");
const body = (name) => bodyOf(all, name);

test("what is exported is what is declared", () => {
  const parts = ["LearningTables", "Networks", "Perceptrons", "Learning"];
  assert.deepEqual(sorted(Object.keys(s)), sorted(parts.map(body).flatMap(members)));
  assert.deepEqual(sorted(Object.keys(s.datasets)), sorted(members(body("Datasets"))));
});

test("a network has just the members that are declared, and in a worker the same", () => {
  const data = { features: [[0], [1]], labels: [0, 1] };
  const network = s.network({ layers: [{ units: 1 }] }, data);
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(network));
  const declared = members(body("Network"));
  assert.deepEqual(sorted(own.filter((name) => name !== "constructor")), sorted(declared));
  const remote = read(`${folder}/remote-network.ts`).match(/const members = \[([^\]]*)\]/)[1];
  const names = [...remote.matchAll(/"(\w+)"/g)].map(([, name]) => name);
  assert.deepEqual(sorted([...names, "train", "training", "dispose"]), sorted(declared));
});

test("the tables' names are JavaScript's, and every generator is a function", () => {
  const tables = ["activations", "losses", "optimizers", "schedules", "penalties", "initializers"];
  for (const table of tables) {
    assert.ok(s[table].length > 2, table);
    for (const { name } of s[table]) assert.match(name, /^[a-z][A-Za-z\d]*$/);
  }
  for (const { name } of s.datasets.generators) assert.equal(typeof s.datasets[name], "function");
});

test("whatever is exported is documented with an example; a computation with accuracy and source", () => {
  const documented = (name, where, parts) => {
    const own = comments(body(where)).filter(({ line }) => line.startsWith(`${name}(`));
    assert.ok(own.length > 0, `${name} has no documentation`);
    for (const part of parts) assert.ok(own[0].body.includes(part), `${name}: ${part}`);
  };
  for (const name of members(body("Perceptrons"))) {
    documented(name, "Perceptrons", ["@example\n", "Accuracy:", "Source:", "@throws"]);
  }
  documented("network", "Networks", ["@example\n", "Accuracy:", "Source:", "@throws"]);
  for (const name of members(body("Datasets")).filter((name) => name !== "generators")) {
    documented(name, "Datasets", ["@example\n"]);
  }
});

test("what Embind registers is what the TypeScript declares and uses", () => {
  assertRegistered(/\/learning\//, `${folder}/module.ts`, "LearningModule", []);
});

test("the API is as it was; a difference is a decision about the next version's number", () => {
  const entries = [...read(`${folder}/index.ts`).matchAll(/^export const (\w+)/gm)].map(
    ([, name]) => `learning/index.ts: ${name}`,
  );
  const types = declarations.flatMap((file) => declarationsIn(read(file)));
  const tables = ["activations", "losses", "optimizers", "schedules", "penalties", "initializers"];
  const rows = tables.map((table) => `s.${table}: ${s[table].map(({ name }) => name).join(" ")}`);
  const generators = `s.datasets.generators: ${s.datasets.generators.map(({ name }) => name).join(" ")}`;
  assertSnapshot(
    "tests/bindings/learning/api.txt",
    `${[...entries, ...types, ...rows, generators].join("\n")}\n`,
  );
});
