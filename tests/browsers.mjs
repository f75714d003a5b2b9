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
  after(async () => {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  });
  return browser;
}

/** Both browsers by name, started with empty profiles. */
export async function launchAll() {
  const [chromium, firefox] = await Promise.all([launch("chromium"), launch("firefox")]);
  return { chromium, firefox };
}

/** One test a browser, in both at the same time: `body` gets the browser. */
export function testIn(browsers, title, body) {
  describe(title, { concurrency: true }, () => {
    for (const [name, browser] of Object.entries(browsers)) {
      test(`${title} (${name})`, () => body(browser));
    }
  });
}

/** Lets a server listen on a free port; resolves to its origin. */
export async function listening(server) {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}
