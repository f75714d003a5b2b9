// What the declarations say is public, and how the tests of each entry compare it with what is there.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { inProject } from "../../scripts/lib/project.mjs";
import { files } from "../../scripts/lib/steps.mjs";

export const read = (file) => readFileSync(inProject(file), "utf8");
export const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
export const sorted = (names) => [...new Set(names)].sort();

/** The text between `export interface Name … {` and its end. */
export function bodyOf(text, name) {
  const start = text.search(new RegExp(`^export interface ${name}\\b`, "m"));
  assert.notEqual(start, -1, `no interface ${name}`);
  return text.slice(text.indexOf("{\n", start), text.indexOf("\n}", start));
}

/** The names that an interface's body declares. */
export const members = (body) =>
  [...body.matchAll(/^ {2}(?:readonly )?(\w+)[(:<]/gm)].map(([, name]) => name);

/** What Embind registers in these files is what the interface declares, and what the scripts use. */
export function assertRegistered(sources, declaredIn, declared, unused) {
  const embind = files("bindings/embind", /\.cpp$/).filter((file) => sources.test(file));
  const registered = sorted(
    [
      ...embind
        .map(read)
        .join("\n")
        .matchAll(/emscripten::function\("(\w+)"/g),
    ].map(([, name]) => name),
  );
  assert.ok(registered.length > 20, `${registered}`);
  const known = members(bodyOf(read(declaredIn), declared));
  const own = known.filter((name) => !name.startsWith("_") && name !== "HEAPF64");
  assert.deepEqual(registered, sorted(own));
  const scripts = files("bindings/js", /\.ts$/).filter((file) => !file.endsWith("/module.ts"));
  const text = scripts.map(read).join("\n");
  const isUsed = (name) => new RegExp(`odule\\.${name}\\b|"${name}"`).test(text);
  assert.deepEqual(
    registered.filter((name) => !unused.includes(name) && !isUsed(name)),
    [],
  );
}

/** The exported interfaces and types of a text, each on one line, without their documentation. */
export function declarationsIn(text) {
  const bare = text.replace(/\/\*\*[\s\S]*?\*\/\n?|\/\/\/.*\n/g, "").replace(/\s*\n\s*/g, " ");
  return [...bare.matchAll(/export (?:interface|type) .*?(?=export |import |$)/g)].map(([one]) =>
    one.trim(),
  );
}

/** A difference from the committed text is shown, and is meant or not; UPDATE_API=1 writes it anew. */
export function assertSnapshot(file, now) {
  if (process.env.UPDATE_API === "1") writeFileSync(inProject(file), now);
  const [before, after] = [read(file), now].map((text) => text.split("\n"));
  const gone = before.filter((line) => !after.includes(line));
  const added = after.filter((line) => !before.includes(line));
  const said = `if this is meant: UPDATE_API=1 npm test -- bindings\n${[...gone, "now:", ...added].join("\n")}`;
  assert.deepEqual([gone, added], [[], []], said);
}
