// Writes each folder of tests/fuzz/corpus as one file of C++ string literals, which the tests replay, also in WebAssembly
// where no file can be read.
//   node tests/fuzz/corpus.mjs            writes corpus/<folder>.inc
//   node tests/fuzz/corpus.mjs --check    fails where one is not what it would write
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const corpus = join(dirname(fileURLToPath(import.meta.url)), "corpus");

/** Octal escapes end after three digits; hexadecimal ones would take in what follows. */
function literal(bytes) {
  const escaped = (byte) => `\\${byte.toString(8).padStart(3, "0")}`;
  const plain = (byte) => byte >= 32 && byte < 127 && !'"\\?'.includes(String.fromCharCode(byte));
  const text = [...bytes].map((byte) => (plain(byte) ? String.fromCharCode(byte) : escaped(byte)));
  return `{"${text.join("")}", ${bytes.length}}`;
}

function replayed(folder) {
  const names = readdirSync(join(corpus, folder)).sort();
  const rows = names.map(
    (name) => `{"${name}", ${literal(readFileSync(join(corpus, folder, name)))}},\n`,
  );
  return `// Written by corpus.mjs: the name of each file, and what is in it.\n${rows.join("")}`;
}

for (const entry of readdirSync(corpus, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const file = join(corpus, `${entry.name}.inc`);
  const text = replayed(entry.name);
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error(`${entry.name}.inc is not what corpus.mjs writes`);
    process.exitCode = 1;
  }
}
