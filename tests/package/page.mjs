// Serves a folder under a content policy, and reads what its pages say.
import { staticServer } from "../../scripts/lib/static-server.mjs";
import { listening } from "../browsers.mjs";

/** What a page needs for WebAssembly, and nothing more; without `wasm` not even that. */
export const policy = (wasm = "'wasm-unsafe-eval'") =>
  `default-src 'none'; script-src 'self' ${wasm}; connect-src 'self'; worker-src 'self'`;

/** Serves a folder; resolves to its address. */
export const serve = (folder, contentPolicy = policy()) =>
  listening(staticServer(folder, { "Content-Security-Policy": contentPolicy }));

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
