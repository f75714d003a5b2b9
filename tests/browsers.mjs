// The browsers that tests drive, and servers that live as long as the tests of a file.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import puppeteer from "puppeteer-core";
import { browserPath } from "../scripts/lib/browsers.mjs";

const quiet =
  "--no-sandbox --disable-background-networking --disable-component-update --disable-sync --no-first-run";

async function launch(name) {
  const profile = mkdtempSync(join(tmpdir(), "surprisal-browser-"));
  const browser = await puppeteer.launch({
    browser: name === "chromium" ? "chrome" : "firefox",
    executablePath: browserPath[name](),
    userDataDir: profile,
    args: name === "chromium" ? quiet.split(" ") : [],
  });
  return { browser, profile };
}

/** The browsers of this file's tests by name. */
const launched = new Map();

after(async () => {
  for (const { browser, profile } of await Promise.all(launched.values())) {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

export const everywhere = ["chromium", "firefox"];

const asked = process.env.SURPRISAL_THOROUGH;

/** Set for what is new (scripts/lib/steps.mjs), and by test:long. */
export const thorough = asked === "new" || asked === "all";

/** Set by test:long alone: Firefox sees each figure, not one of each page. */
export const everything = asked === "all";

/** Unless it is new, Firefox sees only what is asked of it by name. */
export const usual = thorough ? everywhere : ["chromium"];

/** What this file has each browser try, in order; complete once the file has been read. */
const tries = new Map();
let complete = false;

/**
 * One test a browser: `body` gets the browser, with an empty profile, and its name. Each browser goes through its tests
 * at its own pace, beside the others. A file tells all of them without waiting in between.
 */
export function testIn(names, title, body) {
  if (complete) throw new Error(`testIn: "${title}" comes too late: other tests have begun.`);
  if (tries.size === 0) announce();
  for (const name of names) {
    if (!tries.has(name)) tries.set(name, []);
    tries.get(name).push([title, body]);
  }
}

function announce() {
  describe("in browsers", { concurrency: true }, async () => {
    await new Promise(setImmediate);
    complete = true;
    for (const [name, all] of tries) {
      describe(name, { concurrency: 1 }, () => {
        launched.set(name, launch(name));
        for (const [title, body] of all) {
          test(`${title} (${name})`, async () => body((await launched.get(name)).browser, name));
        }
      });
    }
  });
}

/** Lets a server listen on a free port; resolves to its origin. */
export async function listening(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}
