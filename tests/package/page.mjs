// Serves a folder under a content policy, and visits it with a browser.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import puppeteer from "puppeteer-core";
import { browserPath } from "../../scripts/lib/browsers.mjs";
import { staticServer } from "../../scripts/lib/static-server.mjs";

const quiet =
  "--no-sandbox --disable-background-networking --disable-component-update --disable-sync --no-first-run";

/** What a page needs for WebAssembly, and nothing more; without `wasm` not even that. */
export const policy = (wasm = "'wasm-unsafe-eval'") =>
  `default-src 'none'; script-src 'self' ${wasm}; connect-src 'self'; worker-src 'self'`;

/** Serves a folder; resolves to its address. */
export async function serve(folder, contentPolicy = policy()) {
  const server = staticServer(folder, { "Content-Security-Policy": contentPolicy });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

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

/** Both browsers, started. */
export const launchAll = async () => ({
  chromium: await launch("chromium"),
  firefox: await launch("firefox"),
});

/** The text that a page shows in the end: its scripts write it to document.title. */
export async function titleOf(browser, url) {
  const page = await browser.newPage();
  try {
    await page.goto(url, { timeout: 30_000 });
    await page.waitForFunction(() => document.title !== "", { timeout: 30_000 });
    return await page.title();
  } finally {
    await page.close();
  }
}
