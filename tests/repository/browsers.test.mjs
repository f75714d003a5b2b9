// What browser tests lack is installed as root, and otherwise named.
import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { provideBrowsers } from "../../scripts/lib/browsers.mjs";

const folder = mkdtempSync(join(tmpdir(), "surprisal-browsers-"));
const log = join(folder, "log");
after(() => rmSync(folder, { recursive: true }));

function program(name, script) {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
}

/** A machine with Chinese fonts and without browsers, where this user works and apt-get does what `script` says. */
function machine(user, script) {
  delete process.env.SURPRISAL_CHROMIUM;
  delete process.env.SURPRISAL_FIREFOX;
  process.env.PATH = folder;
  process.getuid = () => user;
  program("fc-list", "echo NotoSansCJK");
  program("apt-get", script);
}

test("without root, apt-get is left alone and the packages are named", async () => {
  machine(1000, `echo called > ${folder}/called`);
  await assert.rejects(
    provideBrowsers({ log }),
    /need chromium, firefox-esr.*sudo apt-get install/s,
  );
  assert.throws(() => readFileSync(join(folder, "called")), { code: "ENOENT" });
});

test("as root, what apt-get complains about stands in the message", async () => {
  machine(0, 'echo "E: Unable to locate package $4"; exit 100');
  await assert.rejects(
    provideBrowsers({ log }),
    /^Error: E: Unable to locate package.*need chromium/s,
  );
});

test("as root, they are installed, and only what is missing", async () => {
  machine(
    0,
    `for name in "$@"; do case $name in chromium|firefox-esr) : > ${folder}/$name;; esac; done`,
  );
  await provideBrowsers({ log });
  machine(0, `echo called > ${folder}/called`);
  await provideBrowsers({ log });
  assert.throws(() => readFileSync(join(folder, "called")), { code: "ENOENT" });
});
